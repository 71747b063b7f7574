/** Scripts without spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u30fc]/u;

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** A word and its position in the text. */
export interface WordAt {
  word: string;
  index: number;
}

let segmenter: Intl.Segmenter | undefined;

/** Returns whether words of this text are not separated by spaces. */
export const isUnspaced = (text: string): boolean => UNSPACED.test(text);

/** Splits a text into words, by dictionary if the script has no spaces. */
export function splitWords(text: string): WordAt[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, index }));
  if (!isUnspaced(text)) return words;
  return words.flatMap(({ word, index }) =>
    isUnspaced(word)
      ? pieces(word).map(({ word: piece, index: offset }) => ({ word: piece, index: index + offset }))
      : [{ word, index }],
  );
}

function pieces(text: string): WordAt[] {
  // Older browsers have no dictionary: each letter is a word.
  if (!globalThis.Intl?.Segmenter) return [...text.matchAll(/./gsu)].map(({ 0: word, index }) => ({ word, index }));
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ segment: word, index }) => ({ word, index }));
}
