import { feedFailure } from '../feed-failure.js';
import { isBomb } from './json-items.js';
import { asArray } from '../normalize/values.js';

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Parses broken JSON from servers: with a byte order mark or messages before it, raw control characters in strings, trailing
 * commas, or a missing end. Complete entries are kept.
 */
export function parseLenientJson(document: string): unknown {
  const source = document.slice(0, MAX_LETTERS);
  if (isBomb(source)) throw feedFailure('malformed');
  for (const { index } of [{ index: 0 }, ...starts(source)]) {
    const text = source.slice(index);
    // eslint-disable-next-line no-control-regex -- they are what is to be replaced
    const calm = text.replace(/[\0-\x1f]+/g, ' ');
    const data = parse(text) ?? parse(calm) ?? parse(closeOpenEnds(calm));
    // A message in brackets is not a document.
    if (data && typeof data === 'object' && typeof asArray(data)[0] !== 'string') return data;
  }
  throw feedFailure('malformed');
}

/** Maximum length of a document whose end is repaired; more would block the page. */
const MAX_LETTERS = 2 ** 20;

/** Maximum number of brackets in messages before the document. */
const MAX_STARTS = 5;

function* starts(source: string): Generator<{ index: number }> {
  let count = 0;
  for (const start of source.matchAll(/[[{](?=\s*["{}[\]])/g)) {
    if (count++ === MAX_STARTS) return;
    yield start;
  }
}

/** Cuts after the last complete member of a list and closes everything that is still open. */
function closeOpenEnds(text: string): string {
  const open: string[] = [];
  let result = '';
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\[^])*\\?(?:"|$)|[[\]{}]/g)) {
    if (token === '{' || token === '[') open.push(token === '{' ? '}' : ']');
    else if (token === '}' || token === ']') {
      if (open.pop() !== token) break;
      // A complete object in a list can be kept: remember how to close the document after it.
      if (token === '}' && open.at(-1) === ']' && open.length < 3)
        result = text.slice(0, index + 1) + open.slice().reverse().join('');
      if (!open.length) return text.slice(0, index + 1).replace(/,\s*([\]}])/g, '$1');
    }
  }
  return result.replace(/,\s*([\]}])/g, '$1');
}
