import { differences } from './differences.js';
import { readNext } from './sources/neutral.js';
import type { Comment, ReadRequest, Thread } from './thread.js';

// Updates of a loaded thread.

/** Decides which parts of a thread stay after a refresh. */
export interface MergeOptions {
  /** The page has set the thread: it shows immediately what a refresh would hold back. */
  isGiven: boolean;
  /** Returns whether a reader is answering a comment. */
  isAnswered: (id: string) => boolean;
  /** A reader has typed something. */
  isWriting: boolean;
}

/** A refreshed thread, and new comments that wait for a press. */
export interface Merged {
  thread: Thread;
  arrived: Comment[];
}

/** Merges a refreshed thread: changes appear in place, new comments wait. Equal comments stay the same objects. */
export function merge(known: Thread, fresh: Thread, { isGiven, isAnswered, isWriting }: MergeOptions): Merged {
  const before = new Map(known.comments.map((comment) => [comment.id, comment]));
  const now = new Map(fresh.comments.map((comment) => [comment.id, comment]));
  const latest = (comment: Comment): Comment => {
    const other = before.get(comment.id);
    return other && !differences(other, comment)[0] ? other : comment;
  };
  // If a thread is closed while somebody writes, typed text stays.
  const writing = fresh.writing ?? (isWriting ? known.writing : undefined);
  const isOwn = ({ id, isHeld }: Comment): boolean => isHeld || isAnswered(id);
  if (isGiven || !known.comments[0]) {
    const kept = known.comments.filter((comment) => !now.has(comment.id) && isOwn(comment));
    return { thread: { ...fresh, writing, comments: [...kept, ...fresh.comments.map(latest)] }, arrived: [] };
  }
  const isWhole = !fresh.next && !known.next;
  const comments = known.comments
    // One page does not list all comments. The reader's own and those being answered stay, too.
    .filter((comment) => now.has(comment.id) || !isWhole || isOwn(comment))
    .map((comment) => latest(now.get(comment.id) ?? comment));
  const isSame = comments.length === known.comments.length && comments.every((one, at) => one === known.comments[at]);
  return {
    thread: { ...fresh, writing, comments: isSame ? known.comments : comments, next: known.next },
    arrived: fresh.comments.filter(({ id }) => !before.has(id)),
  };
}

/** Reads the new comments of the next page, and the address of the page after it. */
export async function nextPage(known: Thread, request: ReadRequest): Promise<Pick<Thread, 'comments' | 'next'>> {
  const page = await readNext(known.next, request);
  if (!page) throw new Error('malformed');
  const ids = new Set(known.comments.map(({ id }) => id));
  const comments = page.comments.filter(({ id }) => !ids.has(id));
  // A page without new comments is the last one.
  return { comments, next: comments[0] ? page.next : '' };
}
