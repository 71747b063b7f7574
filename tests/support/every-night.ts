/** Returns one combination of each kind for `npm test`, or all of them for `npm run test:full`. */
export const sample = <T>(some: readonly T[], all: readonly T[]): readonly T[] =>
  process.env.NEWS_WIDGETS_FULL ? all : some;
