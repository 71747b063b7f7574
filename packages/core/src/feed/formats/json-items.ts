import { runsOldToNew } from '../normalize/order.js';
import { asArray, asRecord, asString } from '../normalize/values.js';
import type { Selection } from '../types.js';

/** Number of letters below which parsing the whole document is faster than counting its items. */
const LARGE = 100_000;

/** Matches the start of the list of items: JSON Feed, Ghost, WordPress. JSON-LD refers to later entries and is read as a whole. */
const LIST = /^\s*\[(?=\s*\{(?!\s*"@))|"(?:items|posts)"\s*:\s*\[/;

/** Deeply nested lists, which carry no content but take long to parse. */
const BOMB = '['.repeat(200);

export const isBomb = (text: string): boolean => text.includes(BOMB);

/** Returns the date of a JSON Feed item, as written. */
export const dateOfItem = (item: unknown): string => {
  const { date_published: published, datePublished, date_modified: modified, dateModified } = asRecord(item);
  return asString(published ?? datePublished ?? modified ?? dateModified);
};

/**
 * Parses JSON with a list of items. Of a large document, only the requested items are parsed, with the members before and
 * after the list, so that a feed with thousands of items costs no more than its first page.
 */
export function parseJsonItems(text: string, { offset = 0, limit, matches, order }: Selection): unknown {
  if (isBomb(text)) throw new SyntaxError('nested too deeply');
  const isLarge = text.length > LARGE && limit && !matches && order !== 'newest';
  const list = isLarge ? LIST.exec(text.slice(0, LARGE)) : null;
  // One extra item shows that there are more.
  const end = list && endOfItem(text, list.index + list[0].length, offset + limit! + 1);
  if (!end) return JSON.parse(text);
  try {
    // Most documents have no list after the items.
    const data: unknown = JSON.parse(text.slice(0, end) + text.slice(text.lastIndexOf(']')));
    // In a list from old to new, the newest items are at the end.
    return runsOldToNew(asArray(asRecord(data).items), dateOfItem) ? JSON.parse(text) : data;
  } catch {
    return JSON.parse(text);
  }
}

/** Number of letters beyond which counting items takes longer than parsing the document. */
const MAX_COUNTED = 4_000_000;

/** Returns where the given object of a list ends; undefined if the list has fewer objects, or it is too far away. */
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
