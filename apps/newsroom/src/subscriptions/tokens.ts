import type { Signer } from './signer.ts';

export type Purpose = 'confirm' | 'leave';

export interface Ticket {
  purpose: Purpose;
  /** The subscriber's random public id, since links end up in logs. */
  subscriber: string;
  lists: readonly string[];
  /** The sign-up to confirm. */
  signUp?: number;
}

export type Reading = { ticket: Ticket } | { problem: 'invalid' | 'expired' };

type Fields = [purpose: Purpose, subscriber: string, lists: string[], expires: number, signUp?: number];

/** Reads and writes the tokens of links in mails to readers. */
export class Tokens {
  readonly #signer: Signer;

  constructor(signer: Signer) {
    this.#signer = signer;
  }

  /** Without a number of seconds the token never expires, as required for unsubscribing. */
  write({ purpose, subscriber, lists, signUp }: Ticket, seconds?: number): string {
    const expires = seconds === undefined ? 0 : Date.now() + seconds * 1000;
    const about = signUp === undefined ? [] : [signUp];
    return this.#signer.write([purpose, subscriber, lists, expires, ...about]);
  }

  read(token: string, purpose: Purpose): Reading {
    const fields = this.#signer.read(token) as Fields | undefined;
    if (fields?.[0] !== purpose) return { problem: 'invalid' };
    const [, subscriber, lists, expires, signUp] = fields;
    if (expires > 0 && expires <= Date.now()) return { problem: 'expired' };
    return { ticket: { purpose, subscriber, lists, ...(signUp !== undefined && { signUp }) } };
  }
}
