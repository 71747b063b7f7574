import type { Feed } from './feed.js';
import { read as readJsonFeed } from './formats/json-feed.js';
import type { LoadFeedOptions } from './load-feed.js';
import type { Answer } from './fetch-document.js';
import { string } from './normalize/values.js';

/** Markup and character references, which only `readAny` makes plain text of. */
const MARKED = /<|&\S/;

/** What in a feed calls for more code: pictures, lists and shortcodes in bodies, and letters in a row that may be broken ones. */
const DEMANDING = /<(img|li)|\[\/?[a-z]|[^\0-\x7f]{2}/;

/** Bytes of any format to a feed. Sound JSON Feed is read here; the code for anything else is loaded when it is needed. */
export async function readBody(document: Answer, options: LoadFeedOptions): Promise<Feed> {
  const { limit, offset = 0 } = options;
  try {
    // What is more than plain is given up here.
    const extra = (): never => {
      throw new Error();
    };
    const text = (value: unknown) => (MARKED.test(string(value)) ? extra() : string(value));
    const feed = readJsonFeed(await new Response(document.bytes).json(), {
      ...{ ...document, text, html: text, extra },
    });
    if (feed.items[0] && !DEMANDING.test(JSON.stringify(feed)))
      return { ...feed, items: feed.items.slice(offset, limit && offset + limit) };
  } catch {
    // Not JSON, broken, or more than plain.
  }
  return (await import('./read-any.js')).readAny(document, options);
}
