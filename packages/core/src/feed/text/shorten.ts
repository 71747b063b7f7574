/** The end of a sentence, with closing quotation marks and brackets. */
const SENTENCE_END = /(?:[.!?…]["'”’»)\]]*(?=\s)|[。！？][」』”）]*)/gu;
/** Abbreviations, whose full stop does not end a sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|No|vs|etc|bzw|ca|Nr)\.$/u;

/** Returns the end of the last word that fits: most scripts have spaces, and the platform knows the words of others. */
function wordEnd(text: string, max: number): number {
  const space = text.lastIndexOf(' ', max);
  if (space > max / 2) return space;
  let end = 0;
  const { Segmenter } = (globalThis.Intl ?? {}) as Partial<typeof Intl>;
  const parts = Segmenter ? new Segmenter(undefined, { granularity: 'word' }).segment(text.slice(0, max + 20)) : text;
  for (const part of parts) {
    const { length } = typeof part === 'string' ? part : part.segment;
    if (end + length > max) break;
    end += length;
  }
  return end;
}

/** Cuts a text at the end of a sentence in its second half, or else after a word, with an ellipsis. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  let end = 0;
  for (const found of text.slice(0, max + 1).matchAll(SENTENCE_END)) {
    const at = found.index + found[0].length;
    if (at <= max && !ABBREVIATION.test(text.slice(Math.max(0, at - 8), at))) end = at;
  }
  if (end >= max / 2) return text.slice(0, end);
  return `${text.slice(0, wordEnd(text, max)).replace(/[\s,;:.\-–—]+$/, '')}…`;
}
