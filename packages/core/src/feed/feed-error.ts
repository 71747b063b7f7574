/** Machine-readable cause of a failure; the error's `message` is for people. */
export type FeedErrorCode =
  /** The address is not an absolute http(s) address. */
  | 'invalid-url'
  /** The browser is offline. */
  | 'offline'
  /** An http address on an https page. */
  | 'mixed-content'
  /** Another origin that answers without `Access-Control-Allow-Origin`. */
  | 'cors'
  /** No connection: host name, certificate or content blocker. */
  | 'network'
  /** No complete response in time. */
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
  /** Any other status or refusal, such as a page beyond the last one. */
  | 'http'
  /** The response is empty. */
  | 'empty'
  /** JSON, XML or HTML that ends or breaks before anything could be read. */
  | 'malformed'
  /** Readable, but neither a feed nor an article, and without a link to a feed. */
  | 'not-a-feed';

/** Further details of a failure. */
export interface FeedErrorDetails {
  /** The requested address. */
  url?: string;
  /** HTTP status, if there was a response. */
  status?: number;
  /** Message from the source itself. */
  detail?: string;
  cause?: unknown;
}

/** The only error that `parseFeed` throws and, except `AbortError`, that `loadFeed` rejects with. */
export class FeedError extends Error implements FeedErrorDetails {
  override name = 'FeedError';
  code: FeedErrorCode;
  url?: string;
  status?: number;
  detail?: string;

  /** Script-tag files contain copies of this class: an error of any copy counts. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return (value as Error | undefined)?.name === 'FeedError';
  }

  constructor(code: FeedErrorCode, details: FeedErrorDetails = {}) {
    super(code);
    this.code = code;
    Object.assign(this, details);
  }
}
