import { createHash, randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { MailKind } from './mail.ts';
import { MailQueue } from './mail-queue.ts';
import type { Limit } from './settings.ts';
import type { SignUp } from './sign-up.ts';
import type { Ticket } from './tokens.ts';
import { transaction } from './transaction.ts';

interface StoreRules {
  quietSeconds: number;
  mailsPerAddress: Limit;
}

type State = 'pending' | 'subscribed' | 'left';

export const day = 86_400_000;
const unconfirmedLife = 30 * day;

/** Who subscribes to what. Every change and the mail that it causes are one transaction. */
export class Store {
  readonly queue: MailQueue;
  readonly #database: DatabaseSync;
  readonly #rules: StoreRules;
  readonly #sql: ReturnType<typeof prepare>;

  constructor(database: DatabaseSync, rules: StoreRules) {
    this.#database = database;
    this.#rules = rules;
    this.queue = new MailQueue(database);
    this.#sql = prepare(database);
  }

  /** Takes a sign-up as often as it comes; every call ends in one commit, whether the address was known or not. */
  signUp(signUp: SignUp, requestKey?: string): void {
    const now = Date.now();
    const sql = this.#sql;
    transaction(this.#database, () => {
      const { address, name } = signUp;
      const publicId = randomBytes(16).toString('base64url');
      const row = sql.subscriber.get(publicId, address.key, address.typed, name, now, now);
      const subscriber = Number(row?.['id']);
      if (requestKey !== undefined && this.#isRepeated(requestKey, address.key, now)) return;

      const states = this.#states(subscriber);
      const missing = signUp.lists.filter((list) => states.get(list) !== 'subscribed');
      const kind: MailKind = missing.length > 0 ? 'confirm' : 'already';
      const lists = JSON.stringify(missing.length > 0 ? missing : signUp.lists);
      const unchanged = missing.every((list) => states.get(list) === 'pending');
      if (unchanged && this.#isQuiet(subscriber, kind, lists, now)) return;
      if (missing.length > 0) this.#await(subscriber, missing, signUp, now);
      if (this.#mayMail(subscriber, now)) this.queue.add(subscriber, kind, lists, now);
    });
  }

  /** Subscribes to what is still waiting for it; false when nothing is, and nothing was before. */
  confirm({ subscriber: publicId, lists }: Ticket): boolean {
    return transaction(this.#database, () => {
      const subscriber = this.#find(publicId);
      if (subscriber === undefined) return false;
      const now = Date.now();
      const confirmed = lists.filter((list) => this.#sql.confirm.run(now, subscriber, list).changes > 0);
      if (confirmed.length > 0) this.queue.add(subscriber, 'welcome', JSON.stringify(confirmed), now);
      const states = this.#states(subscriber);
      return lists.some((list) => states.get(list) === 'subscribed');
    });
  }

  /** Ends subscriptions and sign-ups that wait; doing it again changes nothing. */
  leave({ subscriber: publicId, lists }: Ticket): void {
    transaction(this.#database, () => {
      const subscriber = this.#find(publicId);
      if (subscriber === undefined) return;
      const now = Date.now();
      for (const list of lists) this.#sql.leave.run(now, subscriber, list);
    });
  }

  /** Forgets addresses that nobody confirmed, and the keys of old requests. */
  tidy(): void {
    const now = Date.now();
    transaction(this.#database, () => {
      this.#sql.forgetUnconfirmed.run(now - unconfirmedLife);
      this.#sql.forgetRequests.run(now - day);
    });
  }

  #find(publicId: string): number | undefined {
    const row = this.#sql.find.get(publicId);
    return row && Number(row['id']);
  }

  #states(subscriber: number): Map<string, State> {
    return new Map(this.#sql.states.all(subscriber).map((row) => [String(row['list']), row['state'] as State]));
  }

  #isRepeated(requestKey: string, addressKey: string, now: number): boolean {
    // Bound to the address: another address with the same key is another request.
    const key = createHash('sha256')
      .update(JSON.stringify([requestKey, addressKey]))
      .digest('base64url');
    return this.#sql.request.run(key, now).changes === 0;
  }

  #isQuiet(subscriber: number, kind: MailKind, lists: string, now: number): boolean {
    const since = now - this.#rules.quietSeconds * 1000;
    return this.#sql.sameMail.get(subscriber, since, kind, lists) !== undefined;
  }

  #mayMail(subscriber: number, now: number): boolean {
    const { count, seconds } = this.#rules.mailsPerAddress;
    return Number(this.#sql.mailCount.get(subscriber, now - seconds * 1000)?.['count']) < count;
  }

  #await(subscriber: number, lists: readonly string[], { consent, source, tags }: SignUp, now: number): void {
    const { text, version, given } = consent ?? { text: '', version: '', given: '' };
    const { page, host, widget } = source;
    const row = this.#sql.consent.get(subscriber, text, version, given, now, page, host, widget);
    const consentId = Number(row?.['id']);
    for (const list of lists) this.#sql.await.run(subscriber, list, JSON.stringify(tags), consentId, now);
  }
}

function prepare(database: DatabaseSync) {
  const subscribed = `EXISTS (SELECT 1 FROM subscription WHERE subscriber_id = subscriber.id AND state = 'subscribed')`;
  return {
    // What a confirmed reader gave is not changed by somebody who only knows the address.
    subscriber: database.prepare(`
      INSERT INTO subscriber (public_id, address_key, address, name, created_at, seen_at) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (address_key) DO UPDATE SET
        seen_at = excluded.seen_at,
        address = iif(${subscribed}, address, excluded.address),
        name = iif(${subscribed} OR excluded.name = '', name, excluded.name)
      RETURNING id`),
    find: database.prepare('SELECT id FROM subscriber WHERE public_id = ?'),
    request: database.prepare('INSERT INTO request (key, created_at) VALUES (?, ?) ON CONFLICT DO NOTHING'),
    states: database.prepare('SELECT list, state FROM subscription WHERE subscriber_id = ?'),
    sameMail: database.prepare(
      'SELECT 1 FROM mail WHERE subscriber_id = ? AND created_at > ? AND kind = ? AND lists = ? LIMIT 1',
    ),
    mailCount: database.prepare('SELECT count(*) AS count FROM mail WHERE subscriber_id = ? AND created_at > ?'),
    consent: database.prepare(`
      INSERT INTO consent (subscriber_id, text, version, given_at, received_at, page, host, widget)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`),
    await: database.prepare(`
      INSERT INTO subscription (subscriber_id, list, state, tags, consent_id, created_at)
      VALUES (?, ?, 'pending', ?, ?, ?)
      ON CONFLICT (subscriber_id, list) DO UPDATE SET
        state = 'pending', tags = excluded.tags, consent_id = excluded.consent_id, confirmed_at = NULL, left_at = NULL
      WHERE state <> 'subscribed'`),
    confirm: database.prepare(`
      UPDATE subscription SET state = 'subscribed', confirmed_at = ?
      WHERE subscriber_id = ? AND list = ? AND state = 'pending'`),
    leave: database.prepare(`
      UPDATE subscription SET state = 'left', left_at = ?
      WHERE subscriber_id = ? AND list = ? AND state <> 'left'`),
    forgetUnconfirmed: database.prepare(`
      DELETE FROM subscriber WHERE seen_at < ? AND NOT EXISTS (
        SELECT 1 FROM subscription WHERE subscriber_id = subscriber.id AND confirmed_at IS NOT NULL)`),
    forgetRequests: database.prepare('DELETE FROM request WHERE created_at < ?'),
  };
}
