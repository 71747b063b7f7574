/** Why there is no answer, beside the codes of `FeedError`. */
export type RelayErrorCode =
  /** A parameter is missing or wrong. */
  | 'bad-request'
  /** Configuration does not name the source. */
  | 'not-allowed'
  /** A private, loopback or otherwise special address. */
  | 'private-address'
  | 'too-many-redirects'
  /** A page that checks for robots, or an error page with status 200. */
  | 'challenge'
  /** Too many requests of one reader, or to the sources. */
  | 'busy';

/** A failure with a sentence for people. Named as core's errors are, which then hands it on as it is. */
export class RelayError extends Error {
  override name = 'FeedError';
  readonly code: RelayErrorCode;
  /** Seconds until another attempt makes sense. */
  readonly retryAfter: number | undefined;

  constructor(code: RelayErrorCode, message: string, retryAfter?: number) {
    super(message);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}
