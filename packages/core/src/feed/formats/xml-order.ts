import { bothEnds, inOrder, runsOldToNew } from '../normalize/order.js';
import { decodeEntities } from '../text/entities.js';
import type { ReadContext } from '../types.js';
import { quickTime, readDate } from './xml-dates.js';

const ENTRY = /<(?:[\w-]+:)?(?:item|entry)(?=[\s>])/i;
const ENTRY_END = /<\/(?:[\w-]+:)?(?:item|entry)\s*>/gi;
const DATE = /<(?:\w+:)?(?:pubdate|published|date|issued|updated|modified)\b[^<>]*>(?:<!\[CDATA\[)?([^<\]]{4,60})/i;

/** The position of an entry in the document. */
interface Entry {
  start: number;
  end: number;
}

/** Finds the first entries of a document, which are named like the first one; the last one ends with the last end tag. */
function entriesOf(document: string, count = Infinity): Entry[] {
  const [tag = ''] = ENTRY.exec(document) ?? [];
  if (!tag) return [];
  const entries: Entry[] = [];
  let last: Entry | undefined;
  for (let at = document.indexOf(tag); at >= 0; at = document.indexOf(tag, at + tag.length)) {
    if (!/[\s>]/.test(document.charAt(at + tag.length))) continue;
    if (last) last.end = at;
    if (entries.length === count) return entries;
    entries.push((last = { start: at, end: document.length }));
  }
  const end = last && Array.from(document.slice(last.start).matchAll(ENTRY_END)).at(-1);
  if (end) last!.end = last!.start + end.index + end[0].length;
  return entries;
}

/**
 * Returns a document with only its newest entries, plus one, if these come last or `order` asks for them: only dates are read,
 * so that a feed with thousands of entries costs no more than its first page. Returns undefined if the order does not change.
 */
export function newestOf(document: string, count: number, context: ReadContext): string | undefined {
  const { order } = context;
  const dateOf = ({ start, end }: Entry) => {
    const written = DATE.exec(document.slice(start, end))?.[1];
    return written && (quickTime(written) || readDate(decodeEntities(written).trim(), context));
  };
  if (order !== 'newest' && !runsOldToNew(entriesOf(document, count), dateOf)) return undefined;
  const entries = entriesOf(document);
  // Fewer entries are read as a whole and sorted then.
  if (entries.length <= count) return undefined;
  const dated = bothEnds(entries).map((entry) => ({ ...entry, date: dateOf(entry) }));
  const sorted = inOrder(dated, ({ date }) => date, order);
  if (sorted === dated) return undefined;
  const kept = sorted.slice(0, count + 1).map(({ start, end }) => document.slice(start, end));
  return document.slice(0, entries[0]!.start) + kept.join('') + document.slice(entries.at(-1)!.end);
}
