export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;
export type RefusalCode = 'closed' | 'duplicate' | 'flood' | 'invalid' | 'not-found' | 'too-long' | 'unavailable';

export interface RefusalDetails {
  /** Error message of each field. */
  errors?: Record<string, string>;
  maxLength?: number;
  /** Delay in seconds. */
  retryAfter?: number;
}

/** A rejected comment, with a message for the reader and a code for the form. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: RefusalStatus;
  readonly code: RefusalCode;
  readonly details: RefusalDetails;

  constructor(status: RefusalStatus, code: RefusalCode, message: string, details: RefusalDetails = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }
}
