import type { Feed } from './feed.js';
import type * as entityNames from './text/entity-names.js';
import type * as thai from './mojibake/windows-874.js';
import type * as dates from './normalize/dates.js';
import type * as enrich from './normalize/enrich.js';
import type * as ghost from './formats/ghost.js';
import type * as jsonLd from './formats/json-ld.js';
import type * as markup from './formats/markup.js';
import type * as refusal from './formats/api-error.js';
import type * as wordPress from './formats/wordpress.js';
import type * as xmlModules from './formats/xml-modules.js';
import type * as mendJson from './formats/lenient-json.js';
import type * as repair from './normalize/repair-feed.js';

/** Code that only some documents need. */
export interface Extras {
  dates: typeof dates;
  enrich: typeof enrich;
  entityNames: typeof entityNames;
  ghost: typeof ghost;
  jsonLd: typeof jsonLd;
  markup: typeof markup;
  mendJson: typeof mendJson;
  refusal: typeof refusal;
  repair: typeof repair;
  thai: typeof thai;
  wordPress: typeof wordPress;
  xmlModules: typeof xmlModules;
}

/** What a format reader needs to know besides the document. */
export interface ReadContext {
  /** Address of the document: relative addresses start from it. */
  url: string;
  /** HTML to plain text; the empty string for anything but strings and numbers. */
  text(html: unknown): string;
  /** Plain text to HTML, likewise. */
  html(text: unknown): string;
  /** Code that is not there yet is loaded, and the document read again. */
  extra<Name extends keyof Extras>(name: Name): Extras[Name] | undefined;
  /** Headers of the answer, when it came by HTTP. */
  headers?: { get(name: string): string | null };
}

/** Reads one format. `document` is parsed JSON, or the text of an XML or HTML document. */
export type Reader<Document = unknown> = (document: Document, context: ReadContext) => Feed;
