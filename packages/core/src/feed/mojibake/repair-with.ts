import type { Candidate, CodePage } from './code-page.js';

/** Scripts of which one character is proof: Latin, punctuation, symbols, emoji. Others occur several times or not at all. */
const USUAL =
  /^$|[\x80-\u017f\u01a0-\u01b0\u0218-\u021b\u02b0-\u036f\u1e00-\u1eff\ufb00-\ufb06\ufe0f\p{P}\p{S}\p{Z}\p{Cf}]/u;
const OTHER = /(?!\p{sc=Latn})[\p{L}\p{M}\p{N}]/u;

function repairOnce(text: string, page: CodePage): string {
  const utf8 = page.utf8(text);
  const known: Record<string, string> = {};
  const found: Candidate[] = [];
  const rest = text.replace(utf8, (letters: string, at: number) => {
    const character = (known[letters] ??= new TextDecoder().decode(Uint8Array.from(letters, page.byteOf)));
    if (character.includes('\ufffd')) return letters;
    found.push({ at, end: at + letters.length, character });
    return '';
  });
  const isBroken = page.judge(found, rest, text);
  const proof = found.filter(({ character }) => OTHER.test(character) && !USUAL.test(character))[page.unproven];
  let index = 0;
  return text.replace(utf8, (letters: string, start: number) => {
    const one = found[index];
    if (one?.at !== start) return letters;
    const { at, end, character } = one;
    const isJoined = found[index - 1]?.end === at || found[index + 1]?.at === end;
    index++;
    return (USUAL.test(character) || (proof && OTHER.test(character))) &&
      (isJoined || !/[\x80-\x9f]/.test(character)) &&
      isBroken(letters, character, isJoined, text.charAt(at - 1), text.charAt(end!))
      ? character
      : letters;
  });
}

/** Repairs UTF-8 that was decoded with one of the code pages, once or several times. */
export function repairWith(pages: CodePage[], original: string): string {
  let text = original;
  for (let round = 0, last; round < 4 && text !== last; round++) {
    last = text;
    for (const page of pages) {
      text = repairOnce(text, page);
      text = page.mend(text, text !== original);
    }
  }
  return text;
}
