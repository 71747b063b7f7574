import { runsOldToNew } from '../normalize/order.js';
import { asArray, asRecord, asString } from '../normalize/values.js';
import type { Selection } from '../types.js';

/** In letters: a smaller document is parsed as a whole sooner than its items are counted. */
const LARGE = 100_000;

/** Where the list of items begins: JSON Feed, Ghost, WordPress. JSON-LD refers to later entries and is read whole. */
const LIST = /^\s*\[(?=\s*\{(?!\s*"@))|"(?:items|posts)"\s*:\s*\[/;

/** Lists in lists that say nothing, and cost much. */
const BOMB = '['.repeat(200);

export const isBomb = (text: string): boolean => text.includes(BOMB);

/** The date of an item of JSON Feed, as it is written. */
export const dateOfItem = (item: unknown): string => {
  const { date_published: published, datePublished, date_modified: modified, dateModified } = asRecord(item);
  return asString(published ?? datePublished ?? modified ?? dateModified);
};

/**
 * Parses JSON with a list of items. Of a large document only the wanted items are parsed, with the members before and
 * after the list, so that a feed with thousands of items costs no more than its first page.
 */
export function parseJsonItems(text: string, { offset = 0, limit, matches, order }: Selection): unknown {
  if (isBomb(text)) throw new SyntaxError('nested too deeply');
  const isLarge = text.length > LARGE && limit && !matches && order !== 'newest';
  const list = isLarge ? LIST.exec(text.slice(0, LARGE)) : null;
  // One more than wanted says that there are more.
  const end = list && endOfItem(text, list.index + list[0].length, offset + limit! + 1);
  if (!end) return JSON.parse(text);
  try {
    // Most documents have no other list after that of the items.
    const data: unknown = JSON.parse(text.slice(0, end) + text.slice(text.lastIndexOf(']')));
    // The newest of those that run from old to new come last.
    return runsOldToNew(asArray(asRecord(data).items), dateOfItem) ? JSON.parse(text) : data;
  } catch {
    return JSON.parse(text);
  }
}

/** In letters: where the wanted items are longer, the document is parsed sooner than they are counted. */
const MAX_COUNTED = 4_000_000;

/** Where the given object of a list ends; undefined when the list holds fewer, or it is far away. */
function endOfItem(text: string, start: number, count: number): number | undefined {
  const tokens = /"(?:[^"\\]|\\[^])*"|[[\]{}]/g;
  tokens.lastIndex = start;
  let depth = 0;
  let found = 0;
  for (
    let token = tokens.exec(text);
    token && depth >= 0 && token.index - start < MAX_COUNTED;
    token = tokens.exec(text)
  ) {
    if (token[0] === '{' || token[0] === '[') depth++;
    else if (token[0] === '}' || token[0] === ']') {
      depth--;
      if (depth === 0 && ++found === count) return tokens.lastIndex;
    }
  }
  return undefined;
}
