import type { Feed } from './feed.js';
import type { NewsItem } from './news-item.js';
import type { Unchecked } from './normalize/values.js';

/** How to load a source. */
export interface LoadFeedOptions {
  /** Aborts the request; `loadFeed` then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** How many items at most; all by default. WordPress and Ghost receive it as their page size. */
  limit?: number;
  /** How many items to skip at the start. Default: 0. */
  offset?: number;
  /** Used in place of the global `fetch`. */
  fetch?: typeof fetch;
  /** Milliseconds for each attempt. Default: 10,000. */
  timeout?: number;
  /** Further attempts after a time-out, a network failure (also one that CORS hides), 429 or 5xx. Default: 2. */
  retries?: number;
  /** Largest body in bytes. Default: 16 MiB. */
  maxBytes?: number;
  /** Repair text that was decoded with the wrong encoding somewhere upstream. Default: true. */
  repair?: boolean;
  /** `newest` sorts by date. Default `source`: as the source has them, unless its dates run from old to new throughout. */
  order?: 'source' | 'newest';
  /** Only items of this category: id, slug or name. WordPress and Ghost filter themselves, other sources are filtered here. */
  category?: string;
  /** Only items with this tag: id, slug or name. */
  tag?: string;
  /** Only items by this author: id, slug or name. */
  author?: string;
  /** Only this item, however old: `id:` and its id, or its address. */
  item?: string;
  /** Looks for the whole text of an article page: in the feeds that it names, else as reader modes do. Default: false. */
  content?: boolean;
  /** Asks WordPress and Ghost for the name, address and icon of the site, at the cost of one request. Default: false. */
  about?: boolean;
}

/** A document and what is known about it besides its format. */
export interface FetchedDocument {
  body: ArrayBuffer | string;
  /** The address after redirects: relative addresses resolve against it. */
  url: string;
  headers?: { get(name: string): string | null };
  /** The body as JSON, where it has been parsed already. */
  json?: unknown;
}

/** Which items of a document to build. */
export interface Selection {
  /** Default: 0. */
  offset?: number | undefined;
  /** Default: all. */
  limit?: number | undefined;
  /** Sorts before `offset` and `limit` count. */
  order?: LoadFeedOptions['order'] | undefined;
  /** Leaves out items before `offset` and `limit` count. */
  matches?: ((item: NewsItem) => boolean) | undefined;
  /** The text of an article page, where it is not the page's first `<article>`. */
  body?: string | undefined;
}

/** What to request, and which items of the answer to build. */
export interface PlannedRequest extends Selection {
  url: string;
}

/** What a format needs to know besides the document. */
export interface ReadContext extends Selection {
  /** Address of the document: relative addresses resolve against it. */
  url: string;
  headers?: FetchedDocument['headers'];
  /** HTML to plain text; the empty string for anything but strings and numbers. */
  text(html: unknown): string;
  /** Likewise for headlines, in which a "<" is rarely markup. */
  title(html: unknown): string;
  /** Likewise for summaries, without what repeats the title and authors or leads on to the article. */
  excerpt(html: unknown, title: string, authors: string[]): string;
  /** Plain text to HTML, likewise. */
  html(text: unknown): string;
  /** The first of the tags that says what a story is about. */
  kicker(tags: readonly string[]): string | undefined;
  /** The points that an entry names beside its text. */
  points?(entry: Unchecked): unknown;
  /** A date in any form to ISO 8601 in UTC; the language decides whether the day or the month comes first. */
  date(written: string, language?: string): string | undefined;
}

/** A page as it came. */
export interface Page {
  html: string;
  url: string;
  /** The content of its `<article>`, where it has one and no more. */
  marked: string;
  /** Addresses of the feeds that it names. */
  feeds: string[];
}

/** What a document holds. */
export interface ParsedDocument {
  feed?: Feed | undefined;
  /** The error, if there is no feed. */
  failure?: unknown;
  /** Addresses of feeds and API endpoints with the content of this page, best first. */
  alternates?: string[];
  /** An article page whose text is only in its markup. */
  page?: Page;
  /** A page, and the code that reads pages was not there. */
  isUnreadPage?: boolean;
}

/** Reads an article page, or finds what it names. */
export type ReadPage = (html: string, context: ReadContext) => ParsedDocument;

/** Loads another source, without retries. */
export type LoadOther = (url: string, options: LoadFeedOptions, about?: { canFollow?: boolean }) => Promise<Feed>;
