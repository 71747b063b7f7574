import type { Comment } from './thread.js';

/** Returns the members in which two versions of a comment differ. */
export const differences = (before: Comment, now: Comment): (keyof Comment)[] =>
  before === now
    ? []
    : (Object.keys(now) as (keyof Comment)[]).filter(
        (key) => before[key] !== now[key] && JSON.stringify(before[key]) !== JSON.stringify(now[key]),
      );
