const wordsPerMinute = 220;

/** Whole minutes; counts words by the rules of the language, so that Chinese and Thai count too. */
export function readingMinutes(html: string, language: string): number {
  const text = html.replace(/<[^>]+>/g, ' ');
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  const words = Iterator.from(segments)
    .filter((segment) => segment.isWordLike)
    .reduce((count) => count + 1, 0);
  return Math.max(1, Math.round(words / wordsPerMinute));
}
