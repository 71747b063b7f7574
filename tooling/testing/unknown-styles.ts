import type { CSSResultGroup } from 'lit';

/** Properties that an engine may lack without harm. */
const POLISH = new Set(['text-wrap', 'hyphenate-limit-chars', 'overflow-clip-margin', 'forced-color-adjust']);

/** Returns the selectors and declarations that this browser does not support and would drop. */
export function unknownStyles(styles: CSSResultGroup | undefined): string[] {
  const text = ([styles] as unknown[])
    .flat(Infinity)
    .map(String)
    .join('\n')
    .replace(/\/\*.*?\*\//gs, '');
  return unknownIn(text);
}

function unknownIn(text: string): string[] {
  const unknown: string[] = [];
  for (const { prelude, body } of blocks(text)) {
    if (/^@supports/.test(prelude) && !CSS.supports(prelude.slice(9).trim())) continue;
    if (/^@(media|supports|container)/.test(prelude)) unknown.push(...unknownIn(body));
    else if (prelude.startsWith('@')) continue;
    else {
      if (!CSS.supports(`selector(${prelude})`) && !isList(prelude)) unknown.push(prelude);
      unknown.push(...unknownDeclarations(body).map((declaration) => `${prelude} { ${declaration} }`));
    }
  }
  return unknown;
}

/** Checks a selector list one by one, as `CSS.supports` takes only one selector. */
const isList = (prelude: string): boolean => {
  const selectors = split(prelude, ',');
  return selectors.length > 1 && selectors.every((selector) => CSS.supports(`selector(${selector})`));
};

/** Returns properties of which no declaration is supported; fallbacks for older engines may precede newer values. */
function unknownDeclarations(body: string): string[] {
  const declared = split(body, ';').map((declaration) => {
    const colon = declaration.indexOf(':');
    return { name: declaration.slice(0, colon).trim(), value: declaration.slice(colon + 1).trim() };
  });
  const known = new Set(declared.filter(({ name, value }) => isKnown(name, value)).map(({ name }) => name));
  return declared
    .filter(({ name }) => !known.has(name) && !POLISH.has(name))
    .map(({ name, value }) => `${name}: ${value}`);
}

const isKnown = (name: string, value: string): boolean =>
  name.startsWith('--') || CSS.supports(name, value.replace('!important', ''));

/** Iterates over the blocks of a style sheet or at-rule, each with the text before its braces. */
function* blocks(text: string): Generator<{ prelude: string; body: string }> {
  let start = 0;
  while (true) {
    const open = text.indexOf('{', start);
    if (open < 0) return;
    let depth = 1;
    let end = open + 1;
    while (depth > 0 && end < text.length) depth += { '{': 1, '}': -1 }[text[end++]!] ?? 0;
    yield { prelude: text.slice(start, open).trim(), body: text.slice(open + 1, end - 1) };
    start = end;
  }
}

/** Splits at separators outside brackets and quotes. */
function split(text: string, separator: ',' | ';'): string[] {
  const parts = [''];
  let depth = 0;
  for (const token of text.match(/"[^"]*"|'[^']*'|[^"']/g) ?? []) {
    depth += { '(': 1, ')': -1 }[token] ?? 0;
    if (token === separator && depth === 0) parts.push('');
    else parts[parts.length - 1] += token;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}
