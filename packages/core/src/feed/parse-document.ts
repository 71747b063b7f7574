import { decodeBytes } from './decode.js';
import { feedFailure } from './feed-failure.js';
import { readJson } from './formats/json.js';
import { parseJsonItems } from './formats/json-items.js';
import { parseLenientJson } from './formats/lenient-json.js';
import { xmlFeed } from './formats/xml-feed.js';
import { parseDate } from './normalize/dates.js';
import { enrich } from './normalize/enrich.js';
import { namedPoints } from './normalize/highlights.js';
import { isoDate } from './normalize/iso-date.js';
import { kickerOf } from './normalize/kicker.js';
import { repairFeed } from './normalize/repair-feed.js';
import { asString } from './normalize/values.js';
import { sniff } from './sniff.js';
import type { Steps } from './steps.js';
import { escape } from './text/escape.js';
import { excerpt } from './text/excerpt.js';
import { decodedTwice, plainText } from './text/plain-text.js';
import { titleText } from './text/title-text.js';
import type { FetchedDocument, ParsedDocument, ReadContext, ReadPage, Selection } from './types.js';

/**
 * Reads a document of any format in one pass: decode → sniff → format → normalise → enrich → repair. Needs no DOM. `readPage`
 * is loaded with the code for sites, as only these lead to pages.
 */
export function* parseDocument(
  { body, json, url, headers }: FetchedDocument,
  { repair = true, ...selection }: Selection & { repair?: boolean | undefined },
  readPage?: ReadPage,
): Steps<ParsedDocument> {
  const context: ReadContext = {
    ...selection,
    url,
    headers,
    text: (value) => decodedTwice(plainText(asString(value))),
    title: (value) => decodedTwice(titleText(asString(value))),
    excerpt: (value, title, authors) => decodedTwice(excerpt(asString(value), title, authors)),
    html: (value) => escape(asString(value)),
    kicker: kickerOf,
    points: namedPoints,
    date: (written, language) => isoDate(written) ?? parseDate(written, language),
  };
  const { feed, ...rest } =
    json === undefined ? yield* read(body, context, readPage) : { feed: yield* readJson(json, context) };
  if (!feed) return rest;
  yield* enrich(feed, context.text, url);
  if (repair) yield* repairFeed(feed);
  return { ...rest, feed };
}

function* read(
  body: FetchedDocument['body'],
  context: ReadContext,
  readPage: ReadPage | undefined,
): Steps<ParsedDocument> {
  const text = typeof body === 'string' ? body : decodeBytes(body, context.headers?.get('content-type') ?? '');
  const kind = sniff(text);
  if (!kind) throw feedFailure(text.trim() ? 'not-a-feed' : 'empty');
  yield;
  try {
    if (kind === 'html') return readPage?.(text, context) ?? { isUnreadPage: true };
    return { feed: yield* kind === 'xml' ? xmlFeed(text, context) : readJson(parseJson(text, context), context) };
  } catch (error) {
    // Any other error while reading means a malformed document.
    throw (error as Error).name === 'Error' ? error : feedFailure('malformed');
  }
}

function parseJson(text: string, selection: Selection): unknown {
  try {
    return parseJsonItems(text, selection);
  } catch {
    return parseLenientJson(text);
  }
}
