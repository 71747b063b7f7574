import { LRUCache } from 'lru-cache';
import type { Settings } from '../options.js';
import { RelayError } from '../relay-error.js';
import { SingleFlight } from '../single-flight.js';
import type { RelayStorage } from '../storage/storage.js';
import type { AllowList } from './allow-list.js';
import { isChallenge } from './challenge.js';
import { FAILURE_MS, lifetimeOf, MAX_STALE_MS, retryDelay } from './freshness.js';
import { sourceRequests, type RequestSource } from './request-source.js';

/** Headers of a source that core and the next conditional request need. */
const KEPT_HEADERS = ['content-type', 'etag', 'last-modified', 'link', 'x-wp-total', 'x-wp-totalpages'];

/** Maximum number of remembered failures, and of bytes for their pages; more would only help those who invent addresses. */
const MAX_FAILURES = 2000;
const MAX_FAILURE_BYTES = 2 ** 22;
/** Maximum size of an API's error message; nothing else in a failed response is read. */
const MAX_FAILURE_BODY = 2 ** 16;

/** A document of a source. */
export interface SourceDocument {
  /** Address after redirects. */
  url: string;
  status: number;
  headers: [string, string][];
  body: Uint8Array<ArrayBuffer>;
  /** Time of the source's last confirmation, in milliseconds. */
  confirmedAt: number;
  freshUntil: number;
}

/** An error, or a document that reports one; the source is not requested again until it expires. */
interface Failure {
  error?: unknown;
  document?: SourceDocument | undefined;
  until: number;
}

/** Shares documents between all readers: each is requested only once at a time, and again only after it has expired. */
export class Documents {
  readonly now: () => number;
  /** Maximum size of a document in bytes. */
  readonly maxBytes: number;
  readonly #allowed: AllowList;
  readonly #storage: RelayStorage;
  readonly #request: RequestSource;
  readonly #requests = new SingleFlight<SourceDocument>();
  readonly #failures = new LRUCache<string, Failure>({
    max: MAX_FAILURES,
    maxSize: MAX_FAILURE_BYTES,
    sizeCalculation: ({ document }, address) => address.length + (document?.body.length ?? 0) + 1,
  });

  constructor(settings: Settings, allowed: AllowList, storage: RelayStorage) {
    this.now = settings.now;
    this.maxBytes = settings.maxBytes;
    this.#allowed = allowed;
    this.#storage = storage;
    this.#request = sourceRequests(settings, allowed);
  }

  /** Returns the document at an address: the known one while it is fresh, otherwise the response of its source. */
  async get(address: string): Promise<SourceDocument> {
    const url = this.#allowed.check(address);
    const known = await this.stored(url.href);
    if (known && this.now() < known.freshUntil) return known;
    const failure = this.#failures.get(url.href);
    if (failure && this.now() < failure.until) {
      if (failure.document) return failure.document;
      throw failure.error;
    }
    return this.#requests.run(url.href, () => this.#load(url, known));
  }

  /** Returns the last good document, if it is not older than a day. */
  async stored(address: string): Promise<SourceDocument | undefined> {
    const stored = await this.#storage.get(nameOf(address));
    if (!stored) return undefined;
    const document = { ...(stored.meta as unknown as Omit<SourceDocument, 'body'>), body: stored.body };
    return this.now() - document.confirmedAt < MAX_STALE_MS ? document : undefined;
  }

  /** Stores a document that has proved to be good. */
  async keep(address: string, { body, ...meta }: SourceDocument): Promise<void> {
    await this.#storage.set(nameOf(address), { meta: { ...meta }, body });
  }

  /** Remembers for a short time that there is nothing good at an address. */
  reject(address: string, failure: Pick<Failure, 'document' | 'error'>, delay = FAILURE_MS): void {
    const { document } = failure;
    const kept = document && { ...document, body: document.body.slice(0, MAX_FAILURE_BODY) };
    this.#failures.set(address, { error: failure.error, document: kept, until: this.now() + delay });
  }

  async #load(url: URL, known: SourceDocument | undefined): Promise<SourceDocument> {
    try {
      return await this.#ask(url, known);
    } catch (error) {
      const seconds = error instanceof RelayError ? error.retryAfter : undefined;
      this.reject(url.href, { error }, seconds && seconds * 1000);
      throw error;
    }
  }

  async #ask(url: URL, known: SourceDocument | undefined): Promise<SourceDocument> {
    const response = await this.#request(url, known ? conditionsOf(known) : {});
    const now = this.now();
    const { status, headers, body } = response;
    if (status === 304 && known)
      return { ...known, confirmedAt: now, freshUntil: now + lifetimeOf(headers, known.body, now) };
    const delay = retryDelay(headers, now);
    if (isChallenge(body, response))
      throw new RelayError(
        'challenge',
        `${url.href} answers with a page that checks for robots or reports an error (HTTP ${status}), not with news. Let its firewall pass requests with this relay's User-Agent.`,
        Math.ceil(delay / 1000),
      );
    const isGood = status >= 200 && status < 300;
    const document: SourceDocument = {
      url: response.url,
      status,
      headers: keptHeaders(headers),
      body,
      confirmedAt: now,
      freshUntil: now + (isGood ? lifetimeOf(headers, body, now) : delay),
    };
    if (!isGood) this.reject(url.href, { document }, delay);
    return document;
  }
}

const keptHeaders = (headers: Headers): [string, string][] =>
  KEPT_HEADERS.flatMap((name) => {
    const value = headers.get(name);
    return value ? [[name, value] as [string, string]] : [];
  });

const nameOf = (address: string): string => `document ${address}`;

function conditionsOf({ headers }: SourceDocument): Record<string, string> {
  const known = new Map(headers);
  const etag = known.get('etag');
  const modified = known.get('last-modified');
  return { ...(etag && { 'if-none-match': etag }), ...(modified && { 'if-modified-since': modified }) };
}
