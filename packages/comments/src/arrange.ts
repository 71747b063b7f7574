import type { Comment } from './thread.js';

/** Deeper replies stay at this level. */
const DEEPEST = 3;

/** A comment and its position. */
export interface Placed {
  comment: Comment;
  /** The comment that it answers, if its position does not show that. */
  replyTo: Comment | undefined;
  replies: Placed[];
}

/**
 * Arranges comments as nested lists, three levels deep. An only reply to a reply stays beside it, so that a dialogue of two
 * does not drift to the side. Replies are in chronological order, independent of `sort`.
 */
export function arrange(comments: readonly Comment[], sort: 'newest' | 'oldest'): Placed[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const answers = new Map<string, Comment[]>();
  const roots: Comment[] = [];
  for (const comment of comments) {
    const list = byId.has(comment.parent) && comment.parent !== comment.id ? answersOf(comment.parent) : roots;
    list.push(comment);
  }
  const seen = new Set<Comment>();
  const placed: Placed[] = [];
  const direction = sort === 'newest' ? -1 : 1;
  place(roots.sort((one, other) => rank(one, other) || direction * byDate(one, other)));
  // Comments that answer each other in a circle belong to none of the roots.
  place(comments.filter((comment) => !seen.has(comment)));
  return placed;

  function answersOf(id: string): Comment[] {
    let list = answers.get(id);
    if (!list) answers.set(id, (list = []));
    return list;
  }

  function place(list: readonly Comment[]): void {
    // Uses a stack, since a thread may be deeper than the call stack.
    const stack: { comment: Comment; into: Placed[]; level: number; isBeside: boolean }[] = [];
    const push = (all: readonly Comment[], into: Placed[], level: number, isBeside: boolean): void => {
      for (let index = all.length - 1; index >= 0; index--) stack.push({ comment: all[index]!, into, level, isBeside });
    };
    push(list, placed, 1, false);
    for (let one = stack.pop(); one; one = stack.pop()) {
      const { comment, into, level, isBeside } = one;
      if (seen.has(comment)) continue;
      seen.add(comment);
      const replies: Placed[] = [];
      into.push({ comment, replyTo: isBeside ? byId.get(comment.parent) : undefined, replies });
      const own = (answers.get(comment.id) ?? []).sort(byDate);
      const staysBeside = level === DEEPEST || (level > 1 && own.length === 1);
      push(own, staysBeside ? into : replies, staysBeside ? level : level + 1, staysBeside);
    }
  }
}

const rank = (one: Comment, other: Comment): number => Number(other.isPinned) - Number(one.isPinned);

/** Compares ISO dates as texts. */
const byDate = (one: Comment, other: Comment): number => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0);
