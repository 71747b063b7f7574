/** The tags of all widgets in this release. */
export const TAGS: readonly string[] = __WIDGETS__.map((name) => `news-${name}`);
