/** Two dated entries in sequence prove nothing. */
const MIN_DATED = 3;

/** ISO 8601, or milliseconds. */
type DateOf<E> = (entry: E) => string | number | undefined;

const timeOf = (date: string | number | undefined): number => new Date(date ?? '').getTime();

/** Returns times; future dates, such as those of events or wrong zones, move nothing. */
const times = <E>(entries: readonly E[], dateOf: DateOf<E>): (number | undefined)[] => {
  const now = Date.now();
  return entries.map((entry) => {
    const time = timeOf(dateOf(entry));
    return time <= now ? time : undefined;
  });
};

/** Returns whether every entry has a date and none is older than the one before. */
export function runsOldToNew<E>(entries: readonly E[], dateOf: DateOf<E>): boolean {
  if (entries.length < MIN_DATED) return false;
  const now = Date.now();
  let last = -Infinity;
  const steps = new Set<number>();
  for (const entry of entries) {
    const time = timeOf(dateOf(entry));
    if (!(time >= last)) return false;
    last = time;
    if (time <= now) steps.add(time);
  }
  return steps.size >= MIN_DATED;
}

/** Merges lists, newest first. Entries without a date, or with a future one, stay behind their predecessor. */
export function mergedNewestFirst<E>(lists: readonly (readonly E[])[], dateOf: DateOf<E>): E[] {
  const keyed = lists.flatMap((entries) => {
    const known = times(entries, dateOf);
    let last = known.find((time) => time !== undefined) ?? 0;
    return entries.map((entry, index) => ({ entry, time: (last = known[index] ?? last) }));
  });
  return keyed.sort((a, b) => b.time - a.time).map(({ entry }) => entry);
}

/** Sorts entries newest first, in the same way. */
export const newestFirst = <E>(entries: readonly E[], dateOf: DateOf<E>): E[] => mergedNewestFirst([entries], dateOf);

/** In a longer source, the newest entries are near one of its ends. */
const MAX_END = 5000;

/** Returns the entries that may include the newest. */
export const bothEnds = <E>(entries: readonly E[]): readonly E[] =>
  entries.length > 2 * MAX_END ? [...entries.slice(0, MAX_END), ...entries.slice(-MAX_END)] : entries;

/** Keeps the order of the source, which may be an editor's, unless its dates run from old to new throughout. */
export function inOrder<E>(entries: readonly E[], dateOf: DateOf<E>, order?: 'source' | 'newest'): readonly E[] {
  // Each date is read once: with thousands of entries this is most of the work.
  const dated = bothEnds(entries).map((entry) => ({ entry, time: timeOf(dateOf(entry)) }));
  const time = (one: { time: number }) => one.time;
  if (order !== 'newest' && !runsOldToNew(dated, time)) return entries;
  return newestFirst(dated, time).map(({ entry }) => entry);
}
