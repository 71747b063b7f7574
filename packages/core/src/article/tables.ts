import { type BodyElement, bodyElements, bodyText, type BodyNode, element, isElement } from './body-tree.js';
import type { Context } from './context.js';
import { elementsIn, findElement, type SourceElement, type SourceNode } from './html-tree.js';
import { anchorId, common } from './inline.js';

const SECTION = /^(?:thead|tbody|tfoot)$/;

/** Reads a table into a region that scrolls, also by keyboard; layout tables become blocks. */
export function readTable(source: SourceElement, context: Context): BodyNode[] {
  const rows = rowsOf(source);
  if (isLayout(source, rows)) return rows.flatMap((row) => cellsOf(row).flatMap((cell) => context.blocks(cell.nodes)));
  const caption = source.nodes.find(
    (node): node is SourceElement => typeof node !== 'string' && node.name === 'caption',
  );
  const title = caption ? context.inline(caption.nodes) : [];
  const table = element('table', { ...common(source), id: anchorId(source, context) }, [
    ...(bodyText(title).trim() ? [element('caption', {}, title)] : []),
    ...sections(source.nodes, context),
  ]);
  alignNumbers(table);
  const label = bodyText(title).trim() || context.words.table;
  return [element('div', { class: 'table', role: 'region', tabindex: 0, 'aria-label': label }, [table])];
}

/** Aligns the headings of number columns with their numbers. */
function alignNumbers(table: BodyElement): void {
  const rows = [...bodyElements([table])]
    .filter(({ name }) => name === 'tr')
    .map((row) => row.nodes.filter((cell) => isElement(cell)));
  const isFlat = rows.every(
    (row) =>
      row.length === rows[0]!.length && row.every(({ attributes }) => !attributes['colspan'] && !attributes['rowspan']),
  );
  const [head, ...rest] = rows;
  if (!isFlat || !head || !rest[0]) return;
  head.forEach((cell, index) => {
    const isNumeric = rest.every((row) => row[index]!.attributes['class'] === 'number');
    if (cell.name === 'th' && isNumeric) cell.attributes['class'] = 'number';
  });
}

const sections = (nodes: readonly SourceNode[], context: Context): BodyNode[] =>
  nodes.flatMap((node): BodyNode[] => {
    if (typeof node === 'string' || node.name === 'caption') return [];
    if (SECTION.test(node.name)) return [element(node.name, {}, sections(node.nodes, context))];
    if (node.name === 'tr')
      return [
        element(
          'tr',
          { id: anchorId(node, context) },
          cellsOf(node).map((cell) => readCell(cell, context)),
        ),
      ];
    return sections(node.nodes, context);
  });

function readCell(cell: SourceElement, context: Context): BodyNode {
  const { colspan, rowspan, scope, align } = cell.attributes;
  const count = (span: string | undefined) => /^[1-9]\d{0,2}$/.test(span ?? '') && span !== '1' && span;
  return element(
    cell.name,
    {
      ...{ ...common(cell), id: anchorId(cell, context), colspan: count(colspan), rowspan: count(rowspan) },
      scope: /^(?:row|col|rowgroup|colgroup)$/.test(scope ?? '') && scope,
      class: isNumber(bodyText(context.inline(cell.nodes))) || align === 'right' ? 'number' : undefined,
    },
    context.flow(cell.nodes),
  );
}

const isNumber = (text: string): boolean =>
  /^\s*[-–−+±~<>≤≥]?\s*(?:[$€£¥]\s*)?\d[\d.,\s\u202f]*\s*(?:%|‰)?\s*$/.test(text);

const rowsOf = (source: SourceElement): SourceElement[] =>
  source.nodes.flatMap((node): SourceElement[] =>
    typeof node === 'string' || node.name === 'table' ? [] : node.name === 'tr' ? [node] : rowsOf(node),
  );

const cellsOf = (row: SourceElement): SourceElement[] =>
  row.nodes.filter((node): node is SourceElement => typeof node !== 'string' && /^t[dh]$/.test(node.name));

/** Returns whether a table is used for layout: it has one column, or contains tables or blocks but no headings. */
function isLayout(source: SourceElement, rows: SourceElement[]): boolean {
  if (/^(?:presentation|none)$/.test(source.attributes['role'] ?? '')) return true;
  if (findElement(source.nodes, ({ name }) => name === 'th' || name === 'caption')) return false;
  const columns = Math.max(0, ...rows.map((row) => cellsOf(row).length));
  if (columns <= 1) return true;
  const holdsBlocks = elementsIn(source.nodes).some(({ name }) =>
    /^(?:table|h[1-6]|blockquote|figure|iframe)$/.test(name),
  );
  return holdsBlocks;
}
