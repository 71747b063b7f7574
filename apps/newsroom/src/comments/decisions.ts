import type { Signer } from '../subscriptions/signer.ts';
import type { State } from './store.ts';

export const actions = ['approve', 'reject', 'spam'] as const;
export type Action = (typeof actions)[number];

export const stateAfter: Record<Action, State> = { approve: 'published', reject: 'rejected', spam: 'spam' };

/** A decision about a comment in the state it was in when the link was made. */
export interface Decision {
  action: Action;
  comment: number;
  revision: number;
}

type Fields = [purpose: string, action: Action, comment: number, revision: number, expires: number];

const purpose = 'moderate';

/** Makes the links with which an editor decides. Each is valid for one decision, since the next has another revision. */
export class Decisions {
  readonly #signer: Signer;

  constructor(signer: Signer) {
    this.#signer = signer;
  }

  write({ action, comment, revision }: Decision, seconds: number): string {
    return this.#signer.write([purpose, action, comment, revision, Date.now() + seconds * 1000]);
  }

  /** Returns undefined if the token is not such a link, is incomplete or too old. */
  read(token: string): Decision | undefined {
    const fields = this.#signer.read(token) as Fields | undefined;
    if (fields?.[0] !== purpose) return undefined;
    const [, action, comment, revision, expires] = fields;
    return expires > Date.now() ? { action, comment, revision } : undefined;
  }
}
