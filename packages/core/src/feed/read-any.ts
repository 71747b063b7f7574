import type { Feed } from './feed.js';
import { escape } from './text/escape.js';
import { htmlToText } from './text/html-to-text.js';
import type { Extras, ReadContext, Reader } from './types.js';
import { failure } from './feed-failure.js';
import type { follow } from './formats/html-page.js';
import { loadSource, type LoadSourceOptions } from './load-feed.js';
import type { Answer } from './fetch-document.js';
import { sniff } from './sniff.js';
import { string } from './normalize/values.js';

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
const OTHER_ENCODING = /[\0\ufffd]|^[^]{0,2048}?(charset|encoding)\s{0,9}=\s{0,9}["']?(?!utf-?8|["'])/i;

/** Pictures, lists and shortcodes in bodies. */
const ENRICHABLE = /<img|<li|\[\/?[a-z]/;

/** Letters that may be broken ones: several in a row, C1 controls, the first half of an "à". */
const BROKEN = /[^\0-\x7f]{2}|[\x80-\x9fÃ]/;

const EXTRAS: { [Name in keyof Extras]: () => Promise<Extras[Name]> } = {
  dates: () => import('./normalize/dates.js'),
  enrich: () => import('./normalize/enrich.js'),
  entityNames: () => import('./text/entity-names.js'),
  ghost: () => import('./formats/ghost.js'),
  jsonLd: () => import('./formats/json-ld.js'),
  markup: () => import('./formats/markup.js'),
  mendJson: () => import('./formats/lenient-json.js'),
  repair: () => import('./normalize/repair-feed.js'),
  refusal: () => import('./formats/api-error.js'),
  thai: () => import('./mojibake/windows-874.js'),
  wordPress: () => import('./formats/wordpress.js'),
  xmlModules: () => import('./formats/xml-modules.js'),
};

/** Reads what is no plain JSON Feed: first the document, then, for what only some texts need, again with more code. */
export async function readAny({ bytes, headers, url }: Answer, options: LoadSourceOptions): Promise<Feed> {
  const { limit, offset = 0, repair = true } = options;
  const loaded: Partial<Extras> = {};
  const loading: Promise<unknown>[] = [];
  const extra: ReadContext['extra'] = (name) => {
    // The name is there as soon as its code is on the way.
    if (!(name in loaded)) loading.push(EXTRAS[name]().then((code) => (loaded[name] = code)));
    return (loaded[name] ??= undefined);
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

  /** What the texts of a feed call for besides. */
  const finish = (feed: Feed): Feed => {
    if (!format.follow) feed.items = feed.items.slice(offset, limit && offset + limit);
    const written = JSON.stringify(feed);
    if (ENRICHABLE.test(written)) extra('enrich')?.enrich(feed, context.text);
    if (!repair || !BROKEN.test(written)) return feed;
    const thai = /[\u0e01-\u0e5b]/.test(written) ? extra('thai') : undefined;
    // Nothing while the code is not there yet: then all is read again.
    return extra('repair')?.repairFeed(feed, thai?.PAGE_874) as Feed;
  };

  /** Reads as often as that asks for more code. */
  const read = async (): Promise<Feed> => {
    let feed: Feed | undefined;
    let error: unknown;
    try {
      feed = finish(format.read(text, context));
    } catch (thrown) {
      error = thrown;
    }
    if (loading[0]) {
      await Promise.all(loading.splice(0));
      return read();
    }
    // Whatever else goes wrong while reading is the document's fault.
    if (!feed) throw (error as Error).name === 'Error' ? error : failure('malformed');
    return feed;
  };

  // One step from a page to what it names: pages that name each other lead nowhere.
  const follow = options.followed ? undefined : format.follow;
  return follow?.(text, url, read, (address) => loadSource(address, { ...options, followed: true })) ?? read();
}
