import type { Feed } from './feed.js';
import type { NewsItem } from './news-item.js';
import type { Unchecked } from './normalize/values.js';

/** Options for loading a source. */
export interface LoadFeedOptions {
  /** Aborts the request; `loadFeed` then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Maximum number of items; all by default. WordPress and Ghost receive it as their page size. */
  limit?: number | undefined;
  /** Number of items to skip at the start. Default: 0. */
  offset?: number | undefined;
  /** Replaces the global `fetch`. */
  fetch?: typeof fetch | undefined;
  /** Timeout of each attempt in milliseconds. Default: 10,000. */
  timeout?: number | undefined;
  /** Number of retries after a timeout, a network failure (including one hidden by CORS), 429 or 5xx. Default: 2. */
  retries?: number | undefined;
  /** Maximum size of a body in bytes. Default: 16 MiB. */
  maxBytes?: number | undefined;
  /** Repairs text that was decoded with the wrong encoding upstream. Default: true. */
  repair?: boolean | undefined;
  /** `newest` sorts by date. Default `source`: keeps the order of the source, unless its dates run from old to new throughout. */
  order?: 'source' | 'newest' | undefined;
  /** Returns only items of this category, by id, slug or name. WordPress and Ghost filter on the server; other sources are filtered here. */
  category?: string | undefined;
  /** Returns only items with this tag, by id, slug or name. */
  tag?: string | undefined;
  /** Returns only items by this author, by id, slug or name. */
  author?: string | undefined;
  /** Returns only this item, however old, by its address or by `id:` and its id. */
  item?: string | undefined;
  /** Looks for the whole text of an article page: in the feeds that it links to, or else as reader modes do. Default: false. */
  content?: boolean | undefined;
  /** Requests the name, address and icon of the site from WordPress and Ghost, which costs one request. Default: false. */
  about?: boolean | undefined;
}

/** A document, and its details except the format. */
export interface FetchedDocument {
  body: ArrayBuffer | string;
  /** Address after redirects, which resolves relative addresses. */
  url: string;
  headers?: { get(name: string): string | null };
  /** The body as JSON, if it has already been parsed. */
  json?: unknown;
}

/** Selects the items of a document to build. */
export interface Selection {
  /** Default: 0. */
  offset?: number | undefined;
  /** Default: all. */
  limit?: number | undefined;
  /** Sorts before `offset` and `limit` apply. */
  order?: LoadFeedOptions['order'] | undefined;
  /** Filters items before `offset` and `limit` apply. */
  matches?: ((item: NewsItem) => boolean) | undefined;
  /** Text of an article page, if it is not in the page's first `<article>`. */
  body?: string | undefined;
}

/** A request, and the items of its response to build. */
export interface PlannedRequest extends Selection {
  url: string;
}

/** Functions and details that a format needs besides the document. */
export interface ReadContext extends Selection {
  /** Address of the document, which resolves relative addresses. */
  url: string;
  headers?: FetchedDocument['headers'];
  /** Converts HTML to plain text; returns an empty string unless the value is a string or number. */
  text(html: unknown): string;
  /** Does the same for headlines, in which a "<" is rarely markup. */
  title(html: unknown): string;
  /** Does the same for summaries, removing repeated titles and authors, and links to the article. */
  excerpt(html: unknown, title: string, authors: string[]): string;
  /** Converts plain text to HTML in the same way. */
  html(text: unknown): string;
  /** Returns the first tag that says what a story is about. */
  kicker(tags: readonly string[]): string | undefined;
  /** Returns the points that an entry gives outside its text. */
  points?(entry: Unchecked): unknown;
  /** Converts a date in any form to ISO 8601 in UTC; the language decides whether the day or the month comes first. */
  date(written: string, language?: string): string | undefined;
}

/** A page as it was loaded. */
export interface Page {
  html: string;
  url: string;
  /** Content of its `<article>`, if it has exactly one. */
  marked: string;
  /** Addresses of the feeds that it links to. */
  feeds: string[];
}

/** The contents of a document. */
export interface ParsedDocument {
  feed?: Feed | undefined;
  /** The error, if there is no feed. */
  failure?: unknown;
  /** Addresses of feeds and API endpoints with the content of this page, best first. */
  alternates?: string[];
  /** An article page whose text is only in its markup. */
  page?: Page;
  /** The document is a page, but the code that reads pages has not been loaded. */
  isUnreadPage?: boolean;
}

/** Reads an article page, or finds the sources that it links to. */
export type ReadPage = (html: string, context: ReadContext) => ParsedDocument;

/** Loads another source, without retries. */
export type LoadOther = (url: string, options: LoadFeedOptions, about?: { canFollow?: boolean }) => Promise<Feed>;
