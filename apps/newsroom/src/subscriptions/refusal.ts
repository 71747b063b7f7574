export type RefusalStatus = 400 | 403 | 413 | 415 | 422 | 429 | 503;

/** A rejected sign-up, with a message for the reader and a code for the form. */
export class Refusal extends Error {
  readonly status: RefusalStatus;
  readonly code: string;
  readonly field: string | undefined;
  /** Delay in seconds. */
  readonly retryAfter: number | undefined;

  constructor(status: RefusalStatus, code: string, message: string, { field, retryAfter }: RefusalDetails = {}) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
    this.field = field;
    this.retryAfter = retryAfter;
  }
}

interface RefusalDetails {
  field?: string;
  retryAfter?: number;
}
