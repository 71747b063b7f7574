const WORDS_PER_MINUTE = 230;

/** Returns the reading time in whole minutes. */
export const minutesOf = (words: number): number => Math.ceil(words / WORDS_PER_MINUTE);
