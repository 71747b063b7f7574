import type { CDPSession } from 'playwright-core';

interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  value?: { value: string | number };
  properties?: { name: string; value: { value: unknown } }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

/** The output for one element, with its contents. */
export interface Heard {
  role: string;
  /** Role, name and state, such as `heading 2 “Recent news”`. */
  text: string;
  children: Heard[];
}

/** Roles whose name is made of what is inside: this is not said again. */
const NAMED_BY_CONTENT = new Set([
  'link',
  'button',
  'heading',
  'option',
  'DisclosureTriangle',
  'tab',
  'radio',
  'checkbox',
]);

/** Roles that are said, by the names that screen readers have for them. */
const SPOKEN: Record<string, string> = {
  alert: 'alert',
  article: 'article',
  blockquote: 'quotation',
  button: 'button',
  checkbox: 'check box',
  combobox: 'combo box',
  ComboBoxSelect: 'combo box',
  dialog: 'dialog',
  DisclosureTriangle: 'disclosure',
  figure: 'figure',
  form: 'form',
  group: 'group',
  heading: 'heading',
  image: 'image',
  link: 'link',
  list: 'list',
  listbox: 'list box',
  listitem: 'item',
  navigation: 'navigation',
  note: 'note',
  option: 'option',
  progressbar: 'progress bar',
  radio: 'radio button',
  radiogroup: 'radio group',
  region: 'region',
  search: 'search',
  searchbox: 'search field',
  separator: 'separator',
  status: 'status',
  table: 'table',
  textbox: 'text field',
};

/** Roles that are only said with a name. */
const NEEDS_NAME = new Set(['group', 'form', 'figure']);

const quoted = (text: string): string => `“${text.replace(/\s+/g, ' ').trim()}”`;

/** Chromium's accessibility tree below an element. */
export async function heardIn(client: CDPSession, selector: string): Promise<Heard[]> {
  const { root } = await client.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node } = await client.send('DOM.describeNode', { nodeId });
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  const byId = new Map(nodes.map((one) => [one.nodeId, one]));
  // A modal dialog hides all that is outside of it.
  const start = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId) ?? nodes[0]!;
  return childrenOf(start, byId);
}

function childrenOf(node: Node, byId: ReadonlyMap<string, Node>): Heard[] {
  const found = (node.childIds ?? []).flatMap((id) => (byId.has(id) ? read(byId.get(id)!, byId) : []));
  return joined(found);
}

function read(node: Node, byId: ReadonlyMap<string, Node>): Heard[] {
  const role = node.role?.value ?? '';
  const name = node.name?.value ?? '';
  if (!node.ignored && role === 'StaticText') return name.trim() ? [{ role: 'text', text: name, children: [] }] : [];
  if (role === 'InlineTextBox' || role === 'ListMarker') return [];
  const spoken = node.ignored ? undefined : SPOKEN[role];
  const children = NAMED_BY_CONTENT.has(role) && name && role !== 'heading' ? [] : childrenOf(node, byId);
  if (!spoken || (NEEDS_NAME.has(role) && !name)) return role === 'paragraph' ? children.map(ended) : children;
  if (role === 'heading') return [heading(node, name, children)];
  const text = [spoken, name && quoted(name), ...statesOf(node, children)].filter(Boolean).join(' ');
  return [{ role, text, children: NAMED_BY_CONTENT.has(role) ? [] : children }];
}

/** A heading with the links in it. */
function heading(node: Node, name: string, children: Heard[]): Heard {
  const level = propertiesOf(node)['level'];
  const links = children.filter(({ role }) => role !== 'text');
  const isLink = links.length === 1 && links[0]!.role === 'link';
  return {
    role: 'heading',
    text: `heading ${level}${isLink ? ' link' : ''} ${quoted(name)}`,
    children: isLink ? [] : links,
  };
}

const propertiesOf = ({ properties = [] }: Node): Record<string, unknown> =>
  Object.fromEntries(properties.map(({ name, value }) => [name, value.value]));

function statesOf(node: Node, children: readonly Heard[]): string[] {
  const role = node.role!.value;
  const states = propertiesOf(node);
  const isBox = /checkbox|radio$/.test(role);
  const items = children.filter((child) => child.role === 'listitem').length;
  return [
    role === 'list' ? `of ${items}` : '',
    isBox ? (states['checked'] === 'true' ? 'checked' : 'not checked') : '',
    'expanded' in states ? (states['expanded'] ? 'expanded' : 'collapsed') : '',
    states['pressed'] === 'true' ? 'pressed' : '',
    states['selected'] === true ? 'selected' : '',
    states['required'] ? 'required' : '',
    states['invalid'] === 'true' ? 'invalid' : '',
    states['disabled'] ? 'unavailable' : '',
    states['busy'] ? 'busy' : '',
    states['focused'] ? 'focused' : '',
    node.value?.value !== undefined && node.value.value !== '' ? `holds ${quoted(String(node.value.value))}` : '',
    node.description?.value ? `described as ${quoted(node.description.value)}` : '',
  ];
}

/** The last text of a paragraph: the next text is not part of it. */
const ended = (one: Heard): Heard => (one.role === 'text' ? { ...one, role: 'paragraph' } : one);

/** Texts in a row are heard as one. */
function joined(all: readonly Heard[]): Heard[] {
  const result: Heard[] = [];
  for (const one of all) {
    const last = result.at(-1);
    if (last?.role === 'text' && one.role === 'text')
      last.text += needsSpace(last.text, one.text) ? ` ${one.text}` : one.text;
    else result.push({ ...one });
  }
  return result;
}

const needsSpace = (before: string, after: string): boolean => /\S$/.test(before) && /^[^\s.,:;!?)]/.test(after);

const lineOf = ({ role, text }: Heard): string => (/^(text|paragraph)$/.test(role) ? quoted(text) : text);

/** Returns the whole output, one line each. */
export const linesOf = (all: readonly Heard[], indent = ''): string[] =>
  all.flatMap((one) => [indent + lineOf(one), ...linesOf(one.children, `${indent}  `)]);

/** Returns the output in a few words: for a list, only the first item. */
export function summaryOf(all: readonly Heard[]): string[] {
  return all.flatMap((one) => {
    const [first, ...others] = one.role === 'list' ? one.children : [];
    const inside = first ? [first] : one.children;
    const rest = others.length > 0 ? [`${others.length} more`] : [];
    const isSilent = one.role === 'listitem' || one.role === 'option' || (one.role === 'status' && !one.children[0]);
    const own = isSilent ? [] : [lineOf(one)];
    return [...own, ...summaryOf(inside), ...rest];
  });
}
