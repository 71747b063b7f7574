import type { Comment, Thread } from './thread.js';

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
    return other && JSON.stringify(other) === JSON.stringify(comment) ? other : comment;
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
