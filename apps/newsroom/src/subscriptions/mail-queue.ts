import type { StatementSync } from 'node:sqlite';
import type { Database } from './database.ts';
import type { Limit } from './settings.ts';
import type { EditorMailKind, ReaderMailKind } from './mail.ts';

export type QueuedMail = ReaderMail | EditorMail;

export interface ReaderMail {
  id: number;
  kind: ReaderMailKind;
  lists: readonly string[];
  /** Public id of the subscriber. */
  subscriber: string;
  /** The sign-up to confirm. */
  signUp: number;
  address: string;
  /** Name confirmed by the reader; empty before. */
  name: string;
}

/** A decision for the editor. */
export interface EditorMail {
  id: number;
  kind: EditorMailKind;
  comment: {
    id: number;
    /** Number of previous decisions: a link is valid only for the next one. */
    revision: number;
    story: string;
    author: string;
    text: string;
    /** Reasons given in reports. */
    reasons: readonly string[];
  };
}

export interface NewMail {
  kind: ReaderMailKind;
  /** JSON array. */
  lists: string;
  signUp?: number;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const shortestDelay = minute;
const longestDelay = 3 * hour;
/** The usual lifetime in mail servers (RFC 5321, 4.5.4.1), counted in attempts so that clock changes do not matter. */
const longestLife = 5 * day;
const fewestAttempts = 20;

/** Stores mails in the database until they are sent. */
export class MailQueue {
  readonly #database: Database;
  readonly #add: StatementSync;
  readonly #addForEditor: StatementSync;
  readonly #editorCount: StatementSync;
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
    this.#addForEditor = database.prepare(
      "INSERT INTO mail (comment_id, kind, lists, created_at, due_at) VALUES (?, ?, '[]', ?, ?)",
    );
    this.#editorCount = database.prepare(
      'SELECT count(*) AS count FROM mail WHERE comment_id IS NOT NULL AND created_at BETWEEN ? + 1 AND ?',
    );
    // A time beyond any delay means that the clock was set back.
    this.#next = database.prepare(`
      SELECT mail.id, kind, mail.lists, public_id, sign_up_id,
        coalesce(sign_up.address, subscriber.address) AS address,
        iif(kind = 'confirm', '', subscriber.name) AS name,
        comment_id, comment.revision, comment.story, comment.name AS author, comment.text,
        (SELECT json_group_array(reason) FROM report WHERE comment_id = comment.id) AS reasons
      FROM mail LEFT JOIN subscriber ON subscriber.id = mail.subscriber_id
        LEFT JOIN sign_up ON sign_up.id = sign_up_id LEFT JOIN comment ON comment.id = comment_id
      WHERE ${waiting} AND (due_at <= ?1 OR due_at > ?1 + ${longestDelay})
        AND mail.id NOT IN (SELECT value FROM json_each(?2))
      ORDER BY due_at, mail.id LIMIT 1`);
    this.#sent = database.prepare('UPDATE mail SET sent_at = ? WHERE id = ?');
    this.#read = database.prepare('SELECT created_at, attempts FROM mail WHERE id = ?');
    this.#failed = database.prepare('UPDATE mail SET attempts = ?, due_at = ?, failed_at = ? WHERE id = ?');
    this.#due = database.prepare(`SELECT min(due_at) AS due FROM mail WHERE ${waiting}`);
  }

  /** Must be part of the transaction that causes the mail. */
  add(subscriber: number, { kind, lists, signUp }: NewMail, now: number): void {
    this.#add.run(subscriber, signUp ?? null, kind, lists, now, now);
  }

  /** Adds a mail to the editor; beyond the limit none is added, and the queue page still shows the comment. */
  addForEditor(comment: number, kind: EditorMailKind, { count, seconds }: Limit, now: number): void {
    if (Number(this.#editorCount.get(now - seconds * 1000, now)?.['count']) < count)
      this.#addForEditor.run(comment, kind, now, now);
  }

  /** Returns the next mail to send, besides those already being sent. */
  next(sending: Iterable<number>): QueuedMail | undefined {
    const row = this.#next.get(Date.now(), JSON.stringify([...sending]));
    return row && toMail(row);
  }

  async markSent(id: number): Promise<void> {
    await this.#database.write(() => this.#sent.run(Date.now(), id));
  }

  /** Schedules the next attempt, later for older mails. A permanent failure ends a mail immediately, others after days. */
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

  /** Returns milliseconds until the next mail is due; undefined if none is waiting. */
  wait(): number | undefined {
    const due = this.#due.get()?.['due'];
    return typeof due === 'number' ? Math.max(0, due - Date.now()) : undefined;
  }
}

function toMail(row: Record<string, unknown>): QueuedMail {
  return row['comment_id'] === null ? toReaderMail(row) : toEditorMail(row);
}

function toReaderMail(row: Record<string, unknown>): ReaderMail {
  return {
    id: Number(row['id']),
    kind: row['kind'] as ReaderMailKind,
    lists: JSON.parse(String(row['lists'])) as string[],
    subscriber: String(row['public_id']),
    signUp: Number(row['sign_up_id']),
    address: String(row['address']),
    name: String(row['name']),
  };
}

function toEditorMail(row: Record<string, unknown>): EditorMail {
  return {
    id: Number(row['id']),
    kind: row['kind'] as EditorMailKind,
    comment: {
      id: Number(row['comment_id']),
      revision: Number(row['revision']),
      story: String(row['story']),
      author: String(row['author']),
      text: String(row['text']),
      reasons: (JSON.parse(String(row['reasons'])) as string[]).filter(Boolean),
    },
  };
}
