/** What went wrong, for code that reacts to it; the sentence for people is the error's `message`. */
export type FeedErrorCode =
  /** The address is not an absolute http(s) address. */
  | 'invalid-url'
  /** The browser is offline. */
  | 'offline'
  /** An http address on an https page. */
  | 'mixed-content'
  /** Another origin that answers without `Access-Control-Allow-Origin`. */
  | 'cors'
  /** No connection: host name, certificate, content blocker. */
  | 'network'
  /** No complete answer in time. */
  | 'timeout'
  /** More bytes than the limit. */
  | 'too-large'
  /** 401 or 403, or a wrong Ghost key. */
  | 'unauthorized'
  /** 404 or 410. */
  | 'not-found'
  /** 429. */
  | 'rate-limited'
  /** 5xx. */
  | 'server'
  /** Any other status or refusal of the source, such as a page beyond the last one. */
  | 'http'
  /** The answer has no content. */
  | 'empty'
  /** JSON, XML or HTML that stops or breaks before anything could be read. */
  | 'malformed'
  /** Readable, but neither a feed nor an article, and it names no feed. */
  | 'not-a-feed';

/** What is known about a failure besides its code. */
export interface FeedErrorDetails {
  /** The address that was asked for. */
  url?: string;
  /** HTTP status, when there was an answer. */
  status?: number;
  /** What the source itself said. */
  detail?: string;
  cause?: unknown;
}

/** The only error that `parseFeed` throws and, besides `AbortError`, that `loadFeed` rejects with. */
export class FeedError extends Error implements FeedErrorDetails {
  override name = 'FeedError';
  code: FeedErrorCode;
  url?: string;
  status?: number;
  detail?: string;

  /** Script-tag files carry copies of this class: an error of any of them counts. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return (value as Error | undefined)?.name === 'FeedError';
  }

  constructor(code: FeedErrorCode, details: FeedErrorDetails = {}) {
    super(code);
    this.code = code;
    Object.assign(this, details);
  }
}
