import { fold } from './fold.js';
import { isUnspaced, splitWords } from './split-words.js';

/** One folded word of a query. */
export interface Term {
  text: string;
  /** Its script has no spaces, so it may occur anywhere within a word. */
  isInfix: boolean;
}

/** A letter cut off by an apostrophe: the "s" of "Malaysia’s", the "l" of "l’or". */
const CUT_OFF = /(?<![\p{L}\p{M}])\p{L}['’ʼ]|['’ʼ]\p{L}(?![\p{L}\p{M}])/gu;

/** Further words add nothing. */
const MAX_TERMS = 12;

/** Returns the distinct words of a query. */
export function termsOf(query: string): Term[] {
  const words = splitWords(query.normalize('NFKC').replace(CUT_OFF, ' ')).map(({ word }) => fold(word));
  return [...new Set(words)]
    .filter(Boolean)
    .slice(0, MAX_TERMS)
    .map((text) => ({ text, isInfix: isUnspaced(text) }));
}

/** Shorter words have too many neighbours at a distance of one letter. */
const MIN_TYPO_LENGTH = 4;

/** Rates how well a folded word fits a term, from 0 to 1. */
export function fit({ text, isInfix }: Term, word: string, allowsTypo: boolean): number {
  if (isInfix ? word.includes(text) : word.startsWith(text))
    return word === text ? 1 : 0.6 + 0.3 * (text.length / word.length);
  if (!allowsTypo || isInfix || text.length < MIN_TYPO_LENGTH || /^\d+$/.test(text)) return 0;
  return beginsOneEditAway(text, word) ? 0.4 * Math.min(1, text.length / word.length) : 0;
}

/** Returns whether the word, or its start, differs from the text by one letter: wrong, missing, extra or swapped. */
function beginsOneEditAway(text: string, word: string): boolean {
  let at = 0;
  while (text[at] === word[at] && at < text.length) at++;
  const rest = text.slice(at + 1);
  return (
    word.startsWith(rest, at + 1) ||
    word.startsWith(rest, at) ||
    word.startsWith(text.slice(at), at + 1) ||
    (text[at] === word[at + 1] && text[at + 1] === word[at] && word.startsWith(text.slice(at + 2), at + 2))
  );
}
