import type { Feed } from './feed.js';
import * as entityNames from './text/entity-names.js';
import { escape } from './text/escape.js';
import * as thai from './mojibake/windows-874.js';
import { plainText } from './text/plain-text.js';
import type { Extras, ReadContext } from './types.js';
import { failure } from './feed-failure.js';
import * as dates from './normalize/dates.js';
import * as ghost from './formats/ghost.js';
import { read as readJson } from './formats/json.js';
import * as jsonLd from './formats/json-ld.js';
import * as markup from './formats/markup.js';
import * as refusal from './formats/api-error.js';
import * as wordPress from './formats/wordpress.js';
import * as xmlModules from './formats/xml-modules.js';
import * as mendJson from './formats/lenient-json.js';
import { decodeBytes } from './decode.js';
import * as enrich from './normalize/enrich.js';
import { explain } from './explain.js';
import { read as readPage } from './formats/html-page.js';
import { read as readXml } from './formats/xml-feed.js';
import * as repairs from './normalize/repair-feed.js';
import { sniff } from './sniff.js';
import { string } from './normalize/values.js';

/** How to read a document that is already here. */
export interface ParseFeedOptions {
  /** The address that the document came from: relative addresses start from it. */
  url: string;
  /** The Content-Type header, for its charset. The format is recognised from the content. */
  contentType?: string;
  /** Accepted so that callers can pass the parser they have; no format needs a DOM. */
  domParser?: DOMParser;
  /** Repair text that was decoded with the wrong encoding somewhere upstream. Default: true. */
  repair?: boolean;
}

const EXTRAS: Extras = {
  dates,
  enrich,
  entityNames,
  ghost,
  jsonLd,
  markup,
  mendJson,
  refusal,
  repair: repairs,
  thai,
  wordPress,
  xmlModules,
};
const READERS = { html: readPage, json: readJson, xml: readXml };

/**
 * Reads a document of any format at once, so it carries the code for all of them: for build scripts, servers and tests.
 * A page calls `loadFeed` or `readFeed`, which load what they need. Needs no DOM. Throws only `FeedError`.
 */
export function parseFeed(body: string | ArrayBuffer, { url, contentType, repair = true }: ParseFeedOptions): Feed {
  const context: ReadContext = {
    ...{ url, extra: (name) => EXTRAS[name] },
    text: (value) => plainText(string(value)),
    html: (value) => escape(string(value)),
  };
  try {
    const text = typeof body === 'string' ? body : decodeBytes(body, contentType);
    const kind = sniff(text);
    if (!kind) throw failure(text.trim() ? 'not-a-feed' : 'empty');
    const feed = READERS[kind](text, context);
    enrich.enrich(feed, context.text);
    return repair ? repairs.repairFeed(feed, thai.PAGE_874) : feed;
  } catch (error) {
    throw explain(error, url, 'malformed');
  }
}
