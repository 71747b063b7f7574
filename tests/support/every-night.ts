/** What `npm test` tries of many combinations: one of each kind. `npm run test:full` tries all. */
export const sample = <T>(some: readonly T[], all: readonly T[]): readonly T[] =>
  process.env.NEWS_WIDGETS_FULL ? all : some;
