import { html } from 'lit';
import { fold } from './fold.js';
import { splitWords } from './split-words.js';
import { fit, type Term } from './terms.js';

type Range = [from: number, to: number];

/** The maximum length of a result's summary, and the length before the first hit. */
const MAX_SUMMARY = 200;
const LEAD = 60;

/** Finds the terms in a text; words with a typo count only if none matches exactly. */
function rangesOf(text: string, terms: readonly Term[]): Range[] {
  const words = splitWords(text).map(({ word, index }) => ({ word, index, folded: fold(word) }));
  const find = (allowsTypo: boolean): Range[] =>
    words.flatMap(({ word, index, folded }) => {
      const term = terms.find((one) => fit(one, folded, allowsTypo) > 0);
      if (!term) return [];
      const start = folded.indexOf(term.text);
      // If folding moves letters, the whole word is marked.
      const isWhole = start < 0 || (folded.length !== word.length && !fold(word.slice(0, 1)).startsWith(term.text[0]!));
      const from = isWhole ? 0 : lengthOf(word, start);
      const to = isWhole ? word.length : lengthOf(word, start + term.text.length);
      return [[index + from, index + to] as Range];
    });
  const found = find(false);
  return found[0] ? found : find(true);
}

/** Returns how many written letters make up this many folded ones. */
function lengthOf(word: string, folded: number): number {
  if (!folded) return 0;
  let length = 0;
  for (const letter of word) {
    const isDone = fold(word.slice(0, length)).length >= folded && !/^\p{M}/u.test(letter);
    if (!isDone) length += letter.length;
  }
  return length;
}

/** Renders a text with the terms marked. */
export function mark(text: string, terms: readonly Term[]): unknown {
  let done = 0;
  const pieces: unknown[] = [];
  for (const [from, to] of rangesOf(text, terms)) {
    pieces.push(text.slice(done, from), html`<mark part="mark">${text.slice(from, to)}</mark>`);
    done = to;
  }
  return [...pieces, text.slice(done)];
}

/** Returns the part of a long text around the first hit. */
export function excerpt(text: string, terms: readonly Term[]): string {
  if (text.length <= MAX_SUMMARY) return text;
  const first = rangesOf(text, terms)[0]?.[0] ?? 0;
  const start = first > MAX_SUMMARY - LEAD ? wordAfter(text, first - LEAD) : 0;
  const end = Math.min(text.length, start + MAX_SUMMARY);
  const piece = end < text.length ? text.slice(start, end).replace(/\s+\S{0,30}$/, '') : text.slice(start);
  return `${start ? '…' : ''}${piece}${end < text.length ? '…' : ''}`;
}

function wordAfter(text: string, index: number): number {
  const space = text.indexOf(' ', index);
  return space < 0 || space > index + LEAD ? index : space + 1;
}
