import type { Comment } from './thread.js';

/** The members in which a comment is not what it was before. */
export const differences = (before: Comment, now: Comment): (keyof Comment)[] =>
  before === now
    ? []
    : (Object.keys(now) as (keyof Comment)[]).filter(
        (key) => before[key] !== now[key] && JSON.stringify(before[key]) !== JSON.stringify(now[key]),
      );
