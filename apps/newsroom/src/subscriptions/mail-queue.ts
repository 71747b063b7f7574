import type { StatementSync } from 'node:sqlite';
import type { Database } from './database.ts';
import type { MailKind } from './mail.ts';

export interface QueuedMail {
  id: number;
  kind: MailKind;
  lists: readonly string[];
  /** The subscriber's public id. */
  subscriber: string;
  /** The sign-up that a mail to confirm is about. */
  signUp: number;
  address: string;
  /** What a reader confirmed; empty before. */
  name: string;
}

export interface NewMail {
  kind: MailKind;
  /** A JSON array. */
  lists: string;
  signUp?: number;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const shortestDelay = minute;
const longestDelay = 3 * hour;
/** As long as mail servers try (RFC 5321, 4.5.4.1), and so often that a clock which jumps ends nothing. */
const longestLife = 5 * day;
const fewestAttempts = 20;

/** Mails that wait in the database until they have left. */
export class MailQueue {
  readonly #database: Database;
  readonly #add: StatementSync;
  readonly #next: StatementSync;
  readonly #sent: StatementSync;
  readonly #read: StatementSync;
  readonly #failed: StatementSync;
  readonly #due: StatementSync;

  constructor(database: Database) {
    this.#database = database;
    const waiting = 'sent_at IS NULL AND failed_at IS NULL';
    this.#add = database.prepare(
      'INSERT INTO mail (subscriber_id, sign_up_id, kind, lists, created_at, due_at) VALUES (?, ?, ?, ?, ?, ?)',
    );
    // Later than any delay lets it be means that the clock went back since.
    this.#next = database.prepare(`
      SELECT mail.id, kind, mail.lists, public_id, sign_up_id,
        coalesce(sign_up.address, subscriber.address) AS address,
        iif(kind = 'confirm', '', subscriber.name) AS name
      FROM mail JOIN subscriber ON subscriber.id = mail.subscriber_id LEFT JOIN sign_up ON sign_up.id = sign_up_id
      WHERE ${waiting} AND (due_at <= ?1 OR due_at > ?1 + ${longestDelay})
        AND mail.id NOT IN (SELECT value FROM json_each(?2))
      ORDER BY due_at, mail.id LIMIT 1`);
    this.#sent = database.prepare('UPDATE mail SET sent_at = ? WHERE id = ?');
    this.#read = database.prepare('SELECT created_at, attempts FROM mail WHERE id = ?');
    this.#failed = database.prepare('UPDATE mail SET attempts = ?, due_at = ?, failed_at = ? WHERE id = ?');
    this.#due = database.prepare(`SELECT min(due_at) AS due FROM mail WHERE ${waiting}`);
  }

  /** Belongs into the transaction of what the mail is about. */
  add(subscriber: number, { kind, lists, signUp }: NewMail, now: number): void {
    this.#add.run(subscriber, signUp ?? null, kind, lists, now, now);
  }

  /** The next mail to send beside those that are on their way. */
  next(sending: Iterable<number>): QueuedMail | undefined {
    const row = this.#next.get(Date.now(), JSON.stringify([...sending]));
    return row && toMail(row);
  }

  async markSent(id: number): Promise<void> {
    await this.#database.write(() => this.#sent.run(Date.now(), id));
  }

  /** The older a mail the longer it waits for the next attempt. A refusal for good ends it at once, all else after days. */
  async markFailed(id: number, forGood: boolean): Promise<void> {
    await this.#database.write(() => {
      const { created_at: created, attempts: before } = this.#read.get(id) ?? {};
      if (typeof created !== 'number') return;
      const now = Date.now();
      const age = now - created;
      const attempts = Number(before) + 1;
      const delay = Math.min(longestDelay, Math.max(shortestDelay, age / 2));
      const isOver = forGood || (age > longestLife && attempts >= fewestAttempts);
      this.#failed.run(attempts, Math.round(now + delay), isOver ? now : null, id);
    });
  }

  /** Milliseconds until the next mail is due; undefined when none waits. */
  wait(): number | undefined {
    const due = this.#due.get()?.['due'];
    return typeof due === 'number' ? Math.max(0, due - Date.now()) : undefined;
  }
}

function toMail(row: Record<string, unknown>): QueuedMail {
  return {
    id: Number(row['id']),
    kind: row['kind'] as MailKind,
    lists: JSON.parse(String(row['lists'])) as string[],
    subscriber: String(row['public_id']),
    signUp: Number(row['sign_up_id']),
    address: String(row['address']),
    name: String(row['name']),
  };
}
