import { createHmac, timingSafeEqual } from 'node:crypto';

const longest = 1000;

/** Signs links, which cannot be forged or altered without the key. */
export class Signer {
  readonly #key: Buffer;

  constructor(key: Buffer) {
    this.#key = key;
  }

  /** Returns the token of a link; its first field is the link's purpose. */
  write(fields: readonly unknown[]): string {
    const content = Buffer.from(JSON.stringify(fields)).toString('base64url');
    return `${content}.${this.#sign(content).toString('base64url')}`;
  }

  /** Returns the fields of a token; undefined if it is forged or incomplete. */
  read(token: string): readonly unknown[] | undefined {
    const [content = '', signature = '', ...rest] = token.slice(0, longest).split('.');
    const given = Buffer.from(signature, 'base64url');
    const right = this.#sign(content);
    // Also compares the text, since base64 has several spellings for the same bytes.
    const same = given.length === right.length && timingSafeEqual(given, right);
    if (!same || rest.length > 0 || signature !== right.toString('base64url')) return undefined;
    return JSON.parse(Buffer.from(content, 'base64url').toString()) as unknown[];
  }

  #sign(content: string): Buffer {
    return createHmac('sha256', this.#key).update(content).digest();
  }
}
