import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { MailKind } from './mail.ts';
import { transaction } from './transaction.ts';

export interface QueuedMail {
  id: number;
  kind: MailKind;
  lists: readonly string[];
  /** The subscriber's public id. */
  subscriber: string;
  address: string;
  name: string;
}

const lease = 60_000;
const mostAttempts = 8;

/** Mails that wait in the database until they have left. */
export class MailQueue {
  readonly #database: DatabaseSync;
  readonly #add: StatementSync;
  readonly #take: StatementSync;
  readonly #read: StatementSync;
  readonly #sent: StatementSync;
  readonly #giveUp: StatementSync;
  readonly #release: StatementSync;
  readonly #next: StatementSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    const waiting = 'sent_at IS NULL AND failed_at IS NULL';
    this.#add = database.prepare(
      'INSERT INTO mail (subscriber_id, kind, lists, created_at, due_at) VALUES (?, ?, ?, ?, ?)',
    );
    // Due again later, and later each time: another process, or this one after a crash, tries it then.
    this.#take = database.prepare(`
      UPDATE mail SET attempts = attempts + 1, due_at = ? + ${lease} * (1 << attempts)
      WHERE id IN (SELECT id FROM mail WHERE ${waiting} AND due_at <= ? ORDER BY due_at, id LIMIT ?) RETURNING id`);
    this.#read = database.prepare(`
      SELECT mail.id, kind, lists, public_id, address, name
      FROM mail JOIN subscriber ON subscriber.id = subscriber_id WHERE mail.id = ?`);
    this.#sent = database.prepare('UPDATE mail SET sent_at = ? WHERE id = ?');
    this.#giveUp = database.prepare(`UPDATE mail SET failed_at = ? WHERE ${waiting} AND attempts >= ${mostAttempts}`);
    this.#release = database.prepare(`UPDATE mail SET due_at = ? WHERE ${waiting} AND due_at > ?`);
    this.#next = database.prepare(`SELECT min(due_at) AS due FROM mail WHERE ${waiting}`);
  }

  /** Belongs into the transaction of what the mail is about. */
  add(subscriber: number, kind: MailKind, lists: string, now: number): void {
    this.#add.run(subscriber, kind, lists, now, now);
  }

  /** The next mails to send, leased to the caller. */
  take(count: number): QueuedMail[] {
    const now = Date.now();
    return transaction(this.#database, () =>
      this.#take.all(now, now, count).flatMap(({ id }) => {
        const row = this.#read.get(Number(id));
        return row ? [toMail(row)] : [];
      }),
    );
  }

  markSent(ids: readonly number[]): void {
    const now = Date.now();
    transaction(this.#database, () => {
      for (const id of ids) this.#sent.run(now, id);
    });
  }

  giveUpHopeless(): void {
    this.#giveUp.run(Date.now());
  }

  /** After a crash: what was being sent may not have left. */
  release(): void {
    const now = Date.now();
    this.#release.run(now, now);
  }

  /** Milliseconds until the next mail is due; undefined when none waits. */
  wait(): number | undefined {
    const due = this.#next.get()?.['due'];
    return typeof due === 'number' ? Math.max(0, due - Date.now()) : undefined;
  }
}

function toMail(row: Record<string, unknown>): QueuedMail {
  return {
    id: Number(row['id']),
    kind: row['kind'] as MailKind,
    lists: JSON.parse(String(row['lists'])) as string[],
    subscriber: String(row['public_id']),
    address: String(row['address']),
    name: String(row['name']),
  };
}
