import type { Feed } from './feed.js';
import { isMarkedPlain, jsonFeed } from './formats/json-feed.js';
import { dateOfItem, parseJsonItems } from './formats/json-items.js';
import { MAX_ENTRIES } from './normalize/limits.js';
import { isoDate } from './normalize/iso-date.js';
import { runsOldToNew } from './normalize/order.js';
import { asArray, asRecord, asString } from './normalize/values.js';
import type { Steps } from './steps.js';
import type { FetchedDocument, Selection } from './types.js';

/** Markup, character references, shortcodes, broken bytes, and letters that may be broken UTF-8. */
const NEEDS_PARSER = /<|&[#\w]|\[\/?[a-z]|\ufffd|Â|[^\0-\x7f]{2}/;
/** Number of bytes that distinguish an object from other documents, which are decoded elsewhere. */
const MAX_HEAD = 100;

/** Pictures, shortcodes and broken letters in a body need the full parser; other markup is passed through. */
const RICH_BODY = /<img|\[\/?[a-z]|[^\0-\x7f]{2}/;

/** Returns whether an item has lists that may be its highlights. */
const hasPlainLists = (item: unknown): boolean => {
  const { _news: own, highlights, content_html: html, contentHtml = html } = asRecord(item);
  return !!asArray(asRecord(own).highlights ?? highlights)[0] || !/<li/i.test(asString(contentHtml));
};

/** Members with the licence or paid status of a story; those of the publisher are read anyway. */
const TERMS = /licen[cs]e|rights$|copyright|access|paid|paywall|premium|locked|only$|tier$|^visibility$/i;

/** Maximum number of letters in a title: the parser cuts longer ones and removes what follows these words. */
const MAX_TITLE = 200;
const MAX_SUMMARY = 300;
/** A tag that is short, long, or not just words. */
const IS_ODD = /^.?$|[^\p{L} &'’-]|.{41}/u;
/** A tag that may be meaningless, such as "Uncategorized". */
const SAYS_LITTLE =
  /categ|kateg|clas|klass|^(?:all|def|egy|gen|feat|home|front|luok|misc|other|post|rss|sail|slid|top|uns|ylei|n[ou])/i;
/** A plain-text list, which may be the highlights. */
const HAS_POINTS = /^\s*(?:[-*•–]|\d+[.)])\s/m;
const NEEDS_CUT =
  /[[\]]|more\W*$|read\w*\W*$|\bfirst on\b|published|browser|\bus on\b|read more|^(?:n\/?a|no|null)\b|^.{0,24}\d{4}$/i;
/** A picture that may not be one. */
const NEEDS_JUDGE = /avatar|pixel|count|stat|blank|spacer|placeholder|\.gif/i;

/** Returns whether an item needs no choice: it has a title, and a summary if it has a text. */
function isComplete(item: unknown): boolean {
  const {
    title,
    summary,
    content_html: html,
    content_text: text,
    abstract,
    image,
    banner_image: banner,
    attachments,
    tags,
  } = asRecord(item);
  const [tag] = asArray(tags);
  const summaryText = asString(summary ?? text);
  return (
    !!asString(title) &&
    asString(title).length <= MAX_TITLE &&
    summaryText !== asString(title) &&
    summaryText.length <= MAX_SUMMARY &&
    !NEEDS_CUT.test(summaryText) &&
    (!!summaryText || !html) &&
    !abstract &&
    !HAS_POINTS.test(`${asString(summary)}\n${asString(text)}`) &&
    !(attachments || (image && banner) || Array.isArray(image) || NEEDS_JUDGE.test(asString(image))) &&
    (tag === undefined || !(IS_ODD.test(asString(tag)) || SAYS_LITTLE.test(asString(tag))))
  );
}

/** Reads JSON Feed that needs no further code; returns the parsed document in any case. */
export function* parsePlainJsonFeed(
  { body, url, headers }: FetchedDocument,
  selection: Selection,
): Steps<{ feed?: Feed; json?: unknown }> {
  const { offset = 0, limit } = selection;
  const data = parseUtf8(body, selection);
  yield;
  const items = asArray(asRecord(data).items);
  const selected = items.slice(offset, limit && offset + limit);
  const isSorted = selection.order === 'newest' || runsOldToNew(items, dateOfItem);
  const isReadable =
    isMarkedPlain(data) ||
    (!isSorted &&
      selected.every(isComplete) &&
      isPlain({ ...asRecord(data), items: undefined }) &&
      selected.every((item) => isPlain(item) && hasPlainLists(item)));
  if (selection.matches || !selected[0] || !isReadable) return { json: data };
  const context = {
    ...{ url, headers, text: asString, title: asString, excerpt: asString, html: asString, date: isoDate },
    kicker: ([first]: readonly string[]) => first,
    ...selection,
  };
  return { feed: yield* jsonFeed(data, context), json: data };
}

function parseUtf8(body: ArrayBuffer | string, selection: Selection): unknown {
  const decode = (bytes: Uint8Array | ArrayBuffer) => new TextDecoder().decode(bytes);
  const head = typeof body === 'string' ? body : decode(new Uint8Array(body).subarray(0, MAX_HEAD));
  if (!/^\s*\{/.test(head)) return undefined;
  const text = typeof body === 'string' ? body : decode(body);
  if (text.includes('\ufffd')) return undefined;
  try {
    return parseJsonItems(text, selection);
  } catch {
    return undefined;
  }
}

function isPlain(value: unknown, name = ''): boolean {
  if (typeof value === 'string') {
    if (/date|^updated$/i.test(name)) return !!isoDate(value);
    if (/^content_?html$/i.test(name)) return !RICH_BODY.test(value);
    return !NEEDS_PARSER.test(value) || /^https?:\S+$/.test(value);
  }
  if (Array.isArray(value)) return value.length <= MAX_ENTRIES && value.every((entry) => isPlain(entry));
  if (typeof value === 'number') return !/date/i.test(name);
  return (
    typeof value !== 'object' ||
    !value ||
    Object.entries(value).every(([key, member]) => (name === 'source' || !TERMS.test(key)) && isPlain(member, key))
  );
}
