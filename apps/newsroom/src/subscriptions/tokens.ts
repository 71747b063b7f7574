import { createHmac, timingSafeEqual } from 'node:crypto';

export type Purpose = 'confirm' | 'leave';

export interface Ticket {
  purpose: Purpose;
  /** The subscriber's random public id, never the address: links end up in logs. */
  subscriber: string;
  lists: readonly string[];
  /** The sign-up that a link to confirm is about. */
  signUp?: number;
}

export type Reading = { ticket: Ticket } | { problem: 'invalid' | 'expired' };

type Fields = [purpose: Purpose, subscriber: string, lists: string[], expires: number, signUp?: number];

const longest = 1000;

/** Links that nobody can make or change without the key. */
export class Tokens {
  readonly #key: Buffer;

  constructor(key: Buffer) {
    this.#key = key;
  }

  /** Without a number of seconds it is good for ever, as a link to leave must be. */
  write({ purpose, subscriber, lists, signUp }: Ticket, seconds?: number): string {
    const expires = seconds === undefined ? 0 : Date.now() + seconds * 1000;
    const about = signUp === undefined ? [] : [signUp];
    const fields = JSON.stringify([purpose, subscriber, lists, expires, ...about]);
    const content = Buffer.from(fields).toString('base64url');
    return `${content}.${this.#sign(content).toString('base64url')}`;
  }

  read(token: string, purpose: Purpose): Reading {
    const [content = '', signature = '', ...rest] = token.slice(0, longest).split('.');
    const given = Buffer.from(signature, 'base64url');
    const right = this.#sign(content);
    // Compared as text too: base64 has several spellings for the same bytes.
    const same = given.length === right.length && timingSafeEqual(given, right);
    if (!same || rest.length > 0 || signature !== right.toString('base64url')) return { problem: 'invalid' };
    const parsed = JSON.parse(Buffer.from(content, 'base64url').toString()) as Fields;
    const [writtenFor, subscriber, lists, expires, signUp] = parsed;
    if (writtenFor !== purpose) return { problem: 'invalid' };
    if (expires > 0 && expires <= Date.now()) return { problem: 'expired' };
    return { ticket: { purpose, subscriber, lists, ...(signUp !== undefined && { signUp }) } };
  }

  #sign(content: string): Buffer {
    return createHmac('sha256', this.#key).update(content).digest();
  }
}
