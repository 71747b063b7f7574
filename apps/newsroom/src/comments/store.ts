import { createHash } from 'node:crypto';
import type { Database } from '../subscriptions/database.ts';
import type { MailQueue } from '../subscriptions/mail-queue.ts';
import type { Limit } from '../subscriptions/settings.ts';
import type { Draft } from './draft.ts';
import { prepare } from './statements.ts';

export const states = ['held', 'published', 'rejected', 'spam'] as const;
export type State = (typeof states)[number];

export interface Comment {
  id: number;
  story: string;
  parent: number | undefined;
  state: State;
  revision: number;
  name: string;
  email: string;
  staff: boolean;
  text: string;
  posted: number;
}

export interface ReportedComment extends Comment {
  /** Reasons of the reports; a report without a reason is empty. */
  reports: readonly string[];
}

export interface Thread {
  comments: readonly Comment[];
  total: number;
  /** Start of the next page. */
  next: number | undefined;
}

export interface PageRequest {
  sort: Sort;
  /** Maximum number of threads. */
  limit: number;
  after?: number | undefined;
}

export const sorts = ['newest', 'oldest'] as const;
export type Sort = (typeof sorts)[number];

export type Posted = { comment: Comment } | { problem: 'duplicate' | 'full' | 'parent' };

export interface Seed {
  story: string;
  name: string;
  staff: boolean;
  text: string;
  posted: number;
  replies: readonly Seed[];
}

/** Queues by the decision that a comment needs. */
export const queues = [...states, 'reported'] as const;
export type Queue = (typeof queues)[number];

/** Maximum size of a thread on a page, so that a response cannot grow without limit. */
const mostInThread = 500;
const mostInPage = 500;
const mostReports = 20;
export const queuePage = 50;
/** Number of days on which the newsroom ran. */
const keptDays = 30;

/** Stores comments and decisions about them. A change and its mail are one transaction. */
export class CommentStore {
  readonly #database: Database;
  readonly #queue: MailQueue;
  readonly #rules: { editorMails: Limit; tellsEditor: boolean };
  readonly #sql: ReturnType<typeof prepare>;

  constructor(database: Database, queue: MailQueue, rules: { editorMails: Limit; tellsEditor: boolean }) {
    this.#database = database;
    this.#queue = queue;
    this.#rules = rules;
    this.#sql = prepare(database);
  }

  /** Stores a comment once, however often it is sent. */
  post(draft: Draft): Promise<Posted> {
    return this.#database.write(() => {
      const { story, name, email, text, state, key } = draft;
      const request = key === undefined ? null : hash([key, story, draft.parent ?? '', text]);
      const known = request !== null && this.#sql.known.get(request);
      if (known) return { comment: toComment(known) };
      const digest = hash([story, name.toLowerCase(), text.toLowerCase().replace(/\s+/g, ' ')]);
      const twin = this.#sql.twin.get(digest);
      // Senders of spam get the same answer as people.
      if (twin) return state === 'spam' ? { comment: toComment(twin) } : { problem: 'duplicate' };
      const parent = draft.parent === undefined ? undefined : this.#parent(draft.parent, story);
      if (state !== 'spam') {
        if (draft.parent !== undefined && !parent) return { problem: 'parent' };
        if (parent && Number(this.#sql.threadSize.get(parent.root)?.['count']) >= mostInThread)
          return { problem: 'full' };
      }
      const now = Date.now();
      const place = state === 'spam' || !parent ? [null, null] : [parent.id, parent.root];
      const row = this.#sql.add.get(story, ...place, state, name, email, 0, text, now, dateOf(now), digest, request);
      const comment = toComment(row!);
      if (state === 'held') this.#tellEditor(comment.id, 'review', now);
      return { comment };
    });
  }

  /** Returns a page of a story's threads: each thread complete, replies after their parents. */
  page(story: string, { sort, limit, after }: PageRequest): Thread {
    const sql = this.#sql;
    const found =
      sort === 'newest'
        ? sql.newest.all(story, after ?? Number.MAX_SAFE_INTEGER, limit + 1)
        : sql.oldest.all(story, after ?? 0, limit + 1);
    const roots: number[] = [];
    let count = 0;
    for (const row of found.slice(0, limit)) {
      count += 1 + Number(row['replies']);
      if (roots.length > 0 && count > mostInPage) break;
      roots.push(Number(row['id']));
    }
    const rows = sql.threads.all(JSON.stringify(roots));
    const threads = Map.groupBy(rows, (row) => Number(row['root_id'] ?? row['id']));
    return {
      comments: roots.flatMap((root) => withoutDeadEnds((threads.get(root) ?? []).map(toComment))),
      total: Number(sql.total.get(story)?.['count']),
      next: roots.length < found.length ? roots.at(-1) : undefined,
    };
  }

  find(id: number): Comment | undefined {
    const row = this.#sql.find.get(id);
    return row && toComment(row);
  }

  /** Returns the start of the page that begins with a comment's thread. */
  placeOf(id: number, story: string): number | undefined {
    const row = this.#sql.find.get(id);
    return row?.['story'] === story ? Number(row['root_id'] ?? id) : undefined;
  }

  /** Returns false if the comment has been decided since the link was made. */
  decide(id: number, revision: number, state: State): Promise<boolean> {
    return this.#database.write(() => {
      const isDecided = this.#sql.decide.run(state, Date.now(), id, revision).changes > 0;
      if (isDecided) this.#sql.forgetReports.run(id);
      return isDecided;
    });
  }

  /** Returns false if no such comment is visible. */
  report(id: number, reason: string): Promise<boolean> {
    return this.#database.write(() => {
      if (this.find(id)?.state !== 'published') return false;
      const before = Number(this.#sql.reportCount.get(id)?.['count']);
      const now = Date.now();
      if (before < mostReports) this.#sql.report.run(id, reason, now);
      if (before === 0) this.#tellEditor(id, 'report', now);
      return true;
    });
  }

  /** Returns comments for the queue page: waiting ones oldest first, all others newest first. */
  queue(queue: Queue, after = 0): ReportedComment[] {
    const sql = this.#sql;
    const rows =
      queue === 'reported'
        ? sql.reported.all(after, queuePage)
        : queue === 'held'
          ? sql.held.all(after, queuePage)
          : sql.decided.all(queue, after || Number.MAX_SAFE_INTEGER, queuePage);
    return rows.map((row) => ({ ...toComment(row), reports: JSON.parse(String(row['reports'])) as string[] }));
  }

  /** Returns the size of each queue. */
  counts(): Record<Queue, number> {
    const byState = new Map(this.#sql.counts.all().map((row) => [String(row['state']), Number(row['count'])]));
    const count = (state: State): number => byState.get(state) ?? 0;
    return {
      held: count('held'),
      published: count('published'),
      rejected: count('rejected'),
      spam: count('spam'),
      reported: Number(this.#sql.reportedCount.get()?.['count']),
    };
  }

  /** Fills a database that has never had a comment. */
  async seed(seeds: readonly Seed[]): Promise<void> {
    await this.#database.write(() => {
      if (this.#sql.everUsed.get()) return;
      for (const seed of seeds) this.#addSeed(seed, null, null);
    });
  }

  /** Deletes e-mail addresses, and comments that will never be shown again. */
  async tidy(): Promise<void> {
    await this.#database.write(() => {
      this.#sql.day.run(dateOf(Date.now()));
      this.#sql.forgetAddresses.run(keptDays);
      this.#sql.forgetRefused.run(keptDays);
      this.#sql.blankRefused.run(keptDays);
    });
  }

  #parent(id: number, story: string): { id: number; root: number } | undefined {
    const row = this.#sql.find.get(id);
    if (row?.['story'] !== story || row['state'] !== 'published') return undefined;
    return { id, root: Number(row['root_id'] ?? id) };
  }

  #tellEditor(comment: number, kind: 'review' | 'report', now: number): void {
    if (this.#rules.tellsEditor) this.#queue.addForEditor(comment, kind, this.#rules.editorMails, now);
  }

  #addSeed({ story, name, staff, text, posted, replies }: Seed, parent: number | null, root: number | null): void {
    const digest = hash([story, name.toLowerCase(), text.toLowerCase()]);
    const values = ['published', name, '', Number(staff), text, posted, dateOf(posted), digest, null] as const;
    const id = Number(this.#sql.add.get(story, parent, root, ...values)?.['id']);
    for (const reply of replies) this.#addSeed(reply, id, root ?? id);
  }
}

/** Returns visible comments, and gaps for hidden ones with visible replies. */
function withoutDeadEnds(thread: readonly Comment[]): Comment[] {
  const needed = new Set<number>();
  // A reply has a higher number than its parent.
  for (const { id, parent, state } of thread.toReversed())
    if ((state === 'published' || needed.has(id)) && parent !== undefined) needed.add(parent);
  return thread.filter(({ id, state }) => state === 'published' || needed.has(id));
}

function hash(what: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(what)).digest('base64url');
}

/** Returns the day in UTC. */
function dateOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

export function toComment(row: Record<string, unknown>): Comment {
  const parent = row['parent_id'];
  return {
    id: Number(row['id']),
    story: String(row['story']),
    parent: typeof parent === 'number' ? parent : undefined,
    state: row['state'] as State,
    revision: Number(row['revision']),
    name: String(row['name']),
    email: String(row['email']),
    staff: row['staff'] === 1,
    text: String(row['text']),
    posted: Number(row['posted_at']),
  };
}
