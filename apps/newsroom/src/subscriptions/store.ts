import { createHash, randomBytes } from 'node:crypto';
import type { Database } from './database.ts';
import type { MailKind } from './mail.ts';
import { MailQueue } from './mail-queue.ts';
import type { Limit } from './settings.ts';
import type { SignUp } from './sign-up.ts';
import type { Ticket } from './tokens.ts';

interface StoreRules {
  quietSeconds: number;
  mailsPerAddress: Limit;
}

type State = 'pending' | 'subscribed' | 'left';

export const day = 86_400_000;
/** Number of days on which the newsroom ran. */
const unconfirmedDays = 30;

/** Stores subscriptions. Every change and its mail are one transaction. */
export class Store {
  readonly queue: MailQueue;
  readonly #database: Database;
  readonly #rules: StoreRules;
  readonly #sql: ReturnType<typeof prepare>;

  constructor(database: Database, rules: StoreRules) {
    this.#database = database;
    this.#rules = rules;
    this.queue = new MailQueue(database);
    this.#sql = prepare(database);
  }

  /** Accepts any number of sign-ups; every call is one commit, whether or not the address was known. */
  async signUp(signUp: SignUp, requestKey?: string): Promise<void> {
    const sql = this.#sql;
    await this.#database.write(() => {
      const now = Date.now();
      const { address } = signUp;
      const publicId = randomBytes(16).toString('base64url');
      const row = sql.subscriber.get(publicId, address.key, address.typed, now, dateOf(now));
      const subscriber = Number(row?.['id']);
      if (requestKey !== undefined && this.#isRepeated(requestKey, address.key, now)) return;

      const states = this.#states(subscriber);
      const missing = signUp.lists.filter((list) => states.get(list) !== 'subscribed');
      const kind: MailKind = missing.length > 0 ? 'confirm' : 'already';
      const lists = JSON.stringify(missing.length > 0 ? missing : signUp.lists);
      const unchanged = missing.every((list) => states.get(list) === 'pending');
      if (unchanged && this.#isQuiet(subscriber, kind, lists, now)) return;
      // Without a mail, nobody could confirm the sign-up.
      if (!this.#mayMail(subscriber, now)) return;
      if (missing.length === 0) return this.queue.add(subscriber, { kind, lists }, now);
      const id = this.#keep(subscriber, lists, signUp, now);
      for (const list of missing) sql.await.run(subscriber, list, id, now);
      this.queue.add(subscriber, { kind, lists, signUp: id }, now);
    });
  }

  /** Confirms a sign-up; returns false if it has expired. */
  confirm({ subscriber: publicId, signUp = 0 }: Ticket): Promise<boolean> {
    return this.#database.write(() => {
      const subscriber = this.#find(publicId);
      const signedUp = this.#sql.signUp.get(signUp, subscriber ?? 0);
      if (subscriber === undefined || !signedUp) return false;
      const now = Date.now();
      const lists = JSON.parse(String(signedUp['lists'])) as string[];
      const wasReader = [...this.#states(subscriber).values()].includes('subscribed');
      const confirmed = lists.filter(
        (list) => this.#sql.confirm.run(signUp, now, subscriber, list, signUp).changes > 0,
      );
      if (confirmed.length > 0) {
        if (!wasReader) this.#sql.introduce.run(signedUp['address']!, signedUp['name']!, subscriber);
        this.queue.add(subscriber, { kind: 'welcome', lists: JSON.stringify(confirmed) }, now);
      }
      const states = this.#states(subscriber);
      return lists.some((list) => states.get(list) === 'subscribed');
    });
  }

  /** Ends subscriptions and waiting sign-ups; repeating it changes nothing. */
  async leave({ subscriber: publicId, lists }: Ticket): Promise<void> {
    await this.#database.write(() => {
      const subscriber = this.#find(publicId);
      if (subscriber === undefined) return;
      const now = Date.now();
      for (const list of lists) this.#sql.leave.run(now, subscriber, list);
    });
  }

  /** Deletes unconfirmed addresses, and the keys of old requests. */
  async tidy(): Promise<void> {
    await this.#database.write(() => {
      const now = Date.now();
      this.#sql.day.run(dateOf(now));
      this.#sql.forgetUnconfirmed.run(unconfirmedDays);
      this.#sql.forgetSignUps.run(unconfirmedDays);
      this.#sql.forgetDays.run(unconfirmedDays * 2);
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
    // Bound to the address: the same key with another address is another request.
    const key = createHash('sha256')
      .update(JSON.stringify([requestKey, addressKey]))
      .digest('base64url');
    return this.#sql.request.run(key, now).changes === 0;
  }

  #isQuiet(subscriber: number, kind: MailKind, lists: string, now: number): boolean {
    const since = now - this.#rules.quietSeconds * 1000;
    return this.#sql.sameMail.get(subscriber, since, now, kind, lists) !== undefined;
  }

  #mayMail(subscriber: number, now: number): boolean {
    const { count, seconds } = this.#rules.mailsPerAddress;
    return Number(this.#sql.mailCount.get(subscriber, now - seconds * 1000, now)?.['count']) < count;
  }

  #keep(subscriber: number, lists: string, { address, name, consent, source, tags }: SignUp, now: number): number {
    const { text, version, given } = consent ?? { text: '', version: '', given: '' };
    const row = [address.typed, name, lists, JSON.stringify(tags), text, version, given];
    const kept = this.#sql.keep.get(subscriber, ...row, now, source.page, source.host, source.widget);
    return Number(kept?.['id']);
  }
}

/** Returns the day in UTC. */
function dateOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function prepare(database: Database) {
  return {
    subscriber: database.prepare(`
      INSERT INTO subscriber (public_id, address_key, address, name, created_at, seen_on) VALUES (?, ?, ?, '', ?, ?)
      ON CONFLICT (address_key) DO UPDATE SET seen_on = excluded.seen_on
      RETURNING id`),
    // Details of a confirmed reader cannot be changed by someone who only knows the address.
    introduce: database.prepare('UPDATE subscriber SET address = ?, name = ? WHERE id = ?'),
    find: database.prepare('SELECT id FROM subscriber WHERE public_id = ?'),
    request: database.prepare('INSERT INTO request (key, created_at) VALUES (?, ?) ON CONFLICT DO NOTHING'),
    states: database.prepare('SELECT list, state FROM subscription WHERE subscriber_id = ?'),
    // Mails with a future date were sent before the clock was set back.
    sameMail: database.prepare(
      'SELECT 1 FROM mail WHERE subscriber_id = ? AND created_at BETWEEN ? + 1 AND ? AND kind = ? AND lists = ? LIMIT 1',
    ),
    mailCount: database.prepare(
      'SELECT count(*) AS count FROM mail WHERE subscriber_id = ? AND created_at BETWEEN ? + 1 AND ?',
    ),
    keep: database.prepare(`
      INSERT INTO sign_up
        (subscriber_id, address, name, lists, tags, text, version, given_at, received_at, page, host, widget)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`),
    signUp: database.prepare('SELECT address, name, lists FROM sign_up WHERE id = ? AND subscriber_id = ?'),
    await: database.prepare(`
      INSERT INTO subscription (subscriber_id, list, state, sign_up_id, created_at) VALUES (?, ?, 'pending', ?, ?)
      ON CONFLICT (subscriber_id, list) DO UPDATE SET
        state = 'pending', sign_up_id = excluded.sign_up_id, confirmed_at = NULL, left_at = NULL`),
    confirm: database.prepare(`
      UPDATE subscription SET state = 'subscribed', sign_up_id = ?, confirmed_at = ?
      WHERE subscriber_id = ? AND list = ? AND state = 'pending' AND ended < ?`),
    leave: database.prepare(`
      UPDATE subscription SET state = 'left', left_at = ?,
        ended = (SELECT max(id) FROM sign_up WHERE sign_up.subscriber_id = subscription.subscriber_id)
      WHERE subscriber_id = ? AND list = ? AND state <> 'left'`),
    day: database.prepare('INSERT INTO day (date) VALUES (?) ON CONFLICT DO NOTHING'),
    forgetUnconfirmed: database.prepare(`
      DELETE FROM subscriber WHERE (SELECT count(*) FROM day WHERE date > seen_on) >= ? AND NOT EXISTS (
        SELECT 1 FROM subscription WHERE subscriber_id = subscriber.id AND confirmed_at IS NOT NULL)`),
    // Sign-ups that led to nothing are deleted, so that a reader can try again.
    forgetSignUps: database.prepare(`
      DELETE FROM sign_up WHERE id NOT IN (SELECT sign_up_id FROM subscription)
        AND (SELECT count(*) FROM day WHERE date > date(received_at / 1000, 'unixepoch')) >= ?`),
    forgetDays: database.prepare('DELETE FROM day WHERE date NOT IN (SELECT date FROM day ORDER BY date DESC LIMIT ?)'),
    forgetRequests: database.prepare('DELETE FROM request WHERE created_at < ?'),
  };
}
