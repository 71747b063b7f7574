import { differences } from './differences.js';
import { readNext } from './sources/neutral.js';
import type { Comment, ReadRequest, Thread } from './thread.js';

// What happens to a thread once it is there.

/** What of a thread stays when it is read anew. */
export interface MergeOptions {
  /** The page has set the thread: it shows at once what a refresh would let wait. */
  isGiven: boolean;
  /** Whether a reader is answering a comment. */
  isAnswered: (id: string) => boolean;
  /** A reader has typed something. */
  isWriting: boolean;
}

/** A thread that has been read anew, and the comments that wait until a reader asks for them. */
export interface Merged {
  thread: Thread;
  arrived: Comment[];
}

/** What has changed changes in its place; what is new waits. Comments that are the same stay the same objects. */
export function merge(known: Thread, fresh: Thread, { isGiven, isAnswered, isWriting }: MergeOptions): Merged {
  const before = new Map(known.comments.map((comment) => [comment.id, comment]));
  const now = new Map(fresh.comments.map((comment) => [comment.id, comment]));
  const latest = (comment: Comment): Comment => {
    const other = before.get(comment.id);
    return other && !differences(other, comment)[0] ? other : comment;
  };
  // Closed while somebody writes: what they have typed stays.
  const writing = fresh.writing ?? (isWriting ? known.writing : undefined);
  const isOwn = ({ id, isHeld }: Comment): boolean => isHeld || isAnswered(id);
  if (isGiven || !known.comments[0]) {
    const kept = known.comments.filter((comment) => !now.has(comment.id) && isOwn(comment));
    return { thread: { ...fresh, writing, comments: [...kept, ...fresh.comments.map(latest)] }, arrived: [] };
  }
  const isWhole = !fresh.next && !known.next;
  const comments = known.comments
    // A page says nothing of the comments of others, and the reader's own and what is being answered stay.
    .filter((comment) => now.has(comment.id) || !isWhole || isOwn(comment))
    .map((comment) => latest(now.get(comment.id) ?? comment));
  const isSame = comments.length === known.comments.length && comments.every((one, at) => one === known.comments[at]);
  return {
    thread: { ...fresh, writing, comments: isSame ? known.comments : comments, next: known.next },
    arrived: fresh.comments.filter(({ id }) => !before.has(id)),
  };
}

/** The comments of the next page that are not here yet, and the address of the page after it. */
export async function nextPage(known: Thread, request: ReadRequest): Promise<Pick<Thread, 'comments' | 'next'>> {
  const page = await readNext(known.next, request);
  if (!page) throw new Error('malformed');
  const ids = new Set(known.comments.map(({ id }) => id));
  const comments = page.comments.filter(({ id }) => !ids.has(id));
  // A page that brings nothing new has no next one.
  return { comments, next: comments[0] ? page.next : '' };
}
