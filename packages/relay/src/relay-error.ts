/** Reasons for a missing answer, in addition to the codes of `FeedError`. */
export type RelayErrorCode =
  /** A parameter is missing or wrong. */
  | 'bad-request'
  /** Configuration does not name the source. */
  | 'not-allowed'
  /** A private, loopback or otherwise special address. */
  | 'private-address'
  | 'too-many-redirects'
  /** A bot check, or an error page with status 200. */
  | 'challenge'
  /** Too many requests by one reader, or to the sources. */
  | 'busy';

/** A failure with a message for people. Named like core's errors, which are passed on unchanged. */
export class RelayError extends Error {
  override name = 'FeedError';
  readonly code: RelayErrorCode;
  /** Seconds until a retry makes sense. */
  readonly retryAfter: number | undefined;

  constructor(code: RelayErrorCode, message: string, retryAfter?: number) {
    super(message);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}
