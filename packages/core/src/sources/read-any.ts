import type { Feed } from '../model/feed.js';
import { escape } from '../text/escape.js';
import { htmlToText } from '../text/html-to-text.js';
import type { Extras, ReadContext, Reader } from './context.js';
import { failure } from './failure.js';
import type { follow } from './formats/html-page.js';
import { loadSource, type LoadFeedOptions } from './load-feed.js';
import type { Answer } from './request.js';
import { sniff } from './sniff.js';
import { string } from './values.js';

interface Format {
  read: Reader<string>;
  /** Reads a page, or what it leads to. */
  follow?: typeof follow;
}

const FORMATS = {
  json: () => import('./formats/json.js'),
  xml: () => import('./formats/xml-feed.js'),
  html: () => import('./formats/html-page.js'),
};

/** A document that is no UTF-8, or that says so. */
const OTHER_ENCODING = /[\0\ufffd]|^[^]{0,2048}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?(?!utf-?8|["'])/i;

const EXTRAS: { [Name in keyof Extras]: () => Promise<Extras[Name]> } = {
  dates: () => import('./dates.js'),
  entityNames: () => import('../text/entity-names.js'),
  ghost: () => import('./formats/ghost.js'),
  jsonLd: () => import('./formats/json-ld.js'),
  markup: () => import('./formats/markup.js'),
  mendJson: () => import('./mend-json.js'),
  refusal: () => import('./formats/refusal.js'),
  wordPress: () => import('./formats/wordpress.js'),
  xmlModules: () => import('./formats/xml-modules.js'),
};

/** Reads what is no plain JSON Feed: first the document, then, for what only some texts need, again with more code. */
export async function readAny({ bytes, headers, url }: Answer, options: LoadFeedOptions): Promise<Feed> {
  const { limit, offset = 0, repair = true } = options;
  const loaded: Partial<Extras> = {};
  const wanted = new Set<keyof Extras>();
  const extra: ReadContext['extra'] = (name) => {
    if (!loaded[name]) wanted.add(name);
    return loaded[name];
  };
  const lookup = (name: string) => extra('entityNames')?.ENTITY_NAMES.get(name);
  const context: ReadContext = {
    url,
    headers,
    extra,
    text: (value) => htmlToText(string(value), lookup),
    html: (value) => escape(string(value)),
  };

  const type = headers?.get('content-type') ?? '';
  let text = new TextDecoder().decode(bytes);
  if (OTHER_ENCODING.test(type + text)) text = (await import('./decode.js')).decodeBytes(bytes, type);
  const kind = sniff(text);
  if (!kind) throw failure(bytes.byteLength ? 'not-a-feed' : 'empty');
  const format: Format = await FORMATS[kind]();

  /** Reads as often as that asks for more code. */
  const read = async (): Promise<Feed> => {
    let feed: Feed | undefined;
    let error: unknown;
    try {
      feed = format.read(text, context);
    } catch (thrown) {
      error = thrown;
    }
    if (wanted.size) {
      await Promise.all(Array.from(wanted, async (name) => Object.assign(loaded, { [name]: await EXTRAS[name]() })));
      wanted.clear();
      return read();
    }
    // Whatever else goes wrong while reading is the document's fault.
    if (!feed) throw /^(Feed)?Error$/.test((error as Error).name) ? error : failure('malformed');
    return feed;
  };

  // One step from a page to what it names: pages that name each other lead nowhere.
  const follow = options.followed ? undefined : format.follow;
  const feed = await (follow?.(text, url, read, (address) => loadSource(address, { ...options, followed: true })) ??
    read());
  if (!format.follow) feed.items = feed.items.slice(offset, limit && offset + limit);
  const written = JSON.stringify(feed);
  if (/<img|<li|\[\/?[a-z]+[_ \]]/.test(written)) (await import('./enrich.js')).enrich(feed, context.text);
  return repair && /[^\0-\x7f]/.test(written) ? (await import('./repair-feed.js')).repairFeed(feed) : feed;
}
