import { type Feed, type FeedErrorCode, loadFeed, type LoadFeedOptions } from '@news-widgets/core/feed';
import type { Documents, SourceDocument } from './documents.js';
import { FAILURE_MS } from './freshness.js';

/** The stories of a source, with the time of their confirmation. */
export interface LoadedSource {
  feed: Feed;
  /** Time of the source's last confirmation, in milliseconds. */
  confirmedAt: number;
  freshUntil: number;
  /** The reason why this is the last good answer and not the current one. */
  failure?: unknown;
}

type Options = Pick<LoadFeedOptions, 'limit' | 'offset' | 'category' | 'tag' | 'author' | 'content'>;

/** Time in milliseconds for which a page's link to its feed is trusted, so that only the feed is requested. */
const PAGE_MS = 6 * 3_600_000;

/** Connection failures, which say nothing about previously read documents. */
const OF_CONNECTION: (FeedErrorCode | undefined)[] = ['network', 'timeout', 'offline'];

/**
 * Reads a source in any format like core, from documents shared by all readers. If the source is unavailable, or no longer
 * returns news, its last good documents are read.
 */
export async function loadSource(url: string, documents: Documents, options: Options): Promise<LoadedSource> {
  const reading = new Reading(url, documents, (address) => documents.get(address));
  try {
    const feed = await reading.load(options);
    await reading.keep(options);
    return { feed, ...reading.times() };
  } catch (failure) {
    if (!OF_CONNECTION.includes((failure as { code?: FeedErrorCode }).code)) reading.reject(failure);
    await reading.expire();
    const earlier = new Reading(url, documents, async (address) => {
      const document = await documents.stored(address);
      if (!document) throw failure;
      return document;
    });
    const feed = await earlier.load(options).catch(() => {
      throw failure;
    });
    return { ...earlier.times(), feed, failure, freshUntil: documents.now() + FAILURE_MS };
  }
}

/** The documents that lead from an address to its stories. */
class Reading {
  readonly #url: string;
  readonly #documents: Documents;
  readonly #get: (address: string) => Promise<SourceDocument>;
  readonly #read = new Map<string, SourceDocument>();

  constructor(url: string, documents: Documents, get: (address: string) => Promise<SourceDocument>) {
    this.#url = url;
    this.#documents = documents;
    this.#get = get;
  }

  load(options: Options): Promise<Feed> {
    // The limit also applies to inflated sizes; the next reader makes the next attempt.
    const { maxBytes } = this.#documents;
    return loadFeed(this.#url, { ...options, fetch: this.#fetch, retries: 0, maxBytes });
  }

  times(): Pick<LoadedSource, 'confirmedAt' | 'freshUntil'> {
    const [source] = this.#good()
      .map(([, document]) => document)
      .slice(-1);
    const { confirmedAt, freshUntil } = source!;
    return { confirmedAt, freshUntil };
  }

  /** Stores the documents, now that they contain news. */
  async keep({ content }: Options): Promise<void> {
    const { freshUntil } = this.times();
    // The text of an article page is news itself.
    const pages = new Map(content ? [] : this.#good().slice(0, -1));
    for (const [address, document] of this.#read)
      if (!isGood(document)) this.#documents.reject(address, { document }, freshUntil - this.#documents.now());
    for (const [address, document] of this.#good()) {
      const until = pages.has(address) ? document.confirmedAt + PAGE_MS : 0;
      await this.#documents.keep(address, { ...document, freshUntil: Math.max(document.freshUntil, until) });
    }
  }

  /** Expires all documents on the way, since they no longer lead to news. */
  async expire(): Promise<void> {
    for (const [address] of this.#read) {
      const document = await this.#documents.stored(address);
      if (document) await this.#documents.keep(address, { ...document, freshUntil: 0 });
    }
  }

  #good(): [string, SourceDocument][] {
    return [...this.#read].filter(([, document]) => isGood(document));
  }

  /** Marks well-formed documents without news, so that they are not requested again immediately. */
  reject(error: unknown): void {
    for (const [address] of this.#good()) this.#documents.reject(address, { error });
  }

  /**
   * Reads the address itself first. Core would ask the WordPress API first, which browsers may read; here, only a page leads
   * further.
   */
  async #documentFor({ href, pathname, searchParams }: URL): Promise<{ address: string; document: SourceDocument }> {
    const own = new URL(this.#url);
    if (searchParams.has('rest_route') && !own.searchParams.has('rest_route') && pathname === own.pathname) {
      const document = await this.#get(own.href);
      if (!isGood(document) || !isPage(document)) return { address: own.href, document };
      this.#read.set(own.href, document);
    }
    return { address: href, document: await this.#get(href) };
  }

  #fetch: typeof fetch = async (input) => {
    const { address, document } = await this.#documentFor(new URL(String(input)));
    this.#read.set(address, document);
    const { body, headers, status, url } = document;
    // Some statuses allow no body, and a constructed response no status beyond 599.
    const mayHaveBody = body.length > 0 && (status < 300 || status >= 400);
    const response = new Response(mayHaveBody ? body : null, { headers, status: status > 599 ? 502 : status });
    // Relative addresses resolve against the address after redirects.
    return Object.defineProperty(response, 'url', { value: url });
  };
}

const isGood = ({ status }: SourceDocument): boolean => status >= 200 && status < 300;

/** Returns whether a document is a page and not a feed. */
const isPage = ({ body }: SourceDocument): boolean =>
  /<html|<!doctype html/i.test(new TextDecoder().decode(body.subarray(0, 1024)));
