const wordsPerMinute = 220;

/** Returns whole minutes; counts words by the rules of the language, including Chinese and Thai. */
export function readingMinutes(html: string, language: string): number {
  const text = html.replace(/<[^>]+>/g, ' ');
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  const words = Iterator.from(segments)
    .filter((segment) => segment.isWordLike)
    .reduce((count) => count + 1, 0);
  return Math.max(1, Math.round(words / wordsPerMinute));
}
