const WORDS_PER_MINUTE = 230;

/** Whole minutes that reading takes. */
export const minutesOf = (words: number): number => Math.ceil(words / WORDS_PER_MINUTE);
