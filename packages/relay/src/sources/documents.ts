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

/** Failures that are remembered, and bytes of their pages; more would only serve someone who invents addresses. */
const MAX_FAILURES = 2000;
const MAX_FAILURE_BYTES = 2 ** 22;
/** A message of an API is shorter; nothing else in a failed answer is read. */
const MAX_FAILURE_BODY = 2 ** 16;

/** A document of a source. */
export interface SourceDocument {
  /** After redirects. */
  url: string;
  status: number;
  headers: [string, string][];
  body: Uint8Array<ArrayBuffer>;
  /** When the source last confirmed it, in milliseconds. */
  confirmedAt: number;
  freshUntil: number;
}

/** An error, or the document that says so: the source is not asked again until then. */
interface Failure {
  error?: unknown;
  document?: SourceDocument | undefined;
  until: number;
}

/** Documents of sources for all readers: each is requested once at a time and again only when it has expired. */
export class Documents {
  readonly now: () => number;
  /** Of the largest document, in bytes. */
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

  /** The document at an address: the known one while it is fresh, else the answer of its source. */
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

  /** The last good document, if it is not older than a day. */
  async stored(address: string): Promise<SourceDocument | undefined> {
    const stored = await this.#storage.get(nameOf(address));
    if (!stored) return undefined;
    const document = { ...(stored.meta as unknown as Omit<SourceDocument, 'body'>), body: stored.body };
    return this.now() - document.confirmedAt < MAX_STALE_MS ? document : undefined;
  }

  /** Keeps a document that has proved to be good. */
  async keep(address: string, { body, ...meta }: SourceDocument): Promise<void> {
    await this.#storage.set(nameOf(address), { meta: { ...meta }, body });
  }

  /** Remembers for a moment that there is nothing good at an address. */
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
