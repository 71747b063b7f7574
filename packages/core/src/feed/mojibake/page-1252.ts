import type { CodePage } from './code-page.js';
import { WINDOWS_1252 } from './windows-1252.js';

const isLower = (letter: string) => letter !== letter.toUpperCase();
const isUpper = (letter: string) => letter !== letter.toLowerCase();

const UTF8 = new RegExp('[\xc2-\xdf]C|[\xe0-\xef]CC|[\xf0-\xf4]CCC'.replace(/C/g, `[\x80-\xbf${WINDOWS_1252}]`), 'g');

/** Letters that bytes from 0x80 on become in Windows-1252 and Windows-874. */
const HIGH = new RegExp(`[\x80-\xff\u0e01-\u0e5b${WINDOWS_1252}]`);

/** Windows-1252: Western Europe and America. */
export const PAGE_1252: CodePage = {
  utf8: () => UTF8,
  byteOf(letter) {
    const at = WINDOWS_1252.indexOf(letter);
    return at < 0 ? letter.charCodeAt(0) : at + 128;
  },
  unproven: 1,
  judge: (found, rest) => (letters, character, isJoined, before, after) =>
    letters.length > 2 ||
    // One pair of letters in a text that has correct letters of its own proves little.
    ((!!found[1] || character === '\xa0' || !HIGH.test(rest)) &&
      (isJoined || isForeign(letters, character, before, after))),
  // A no-break space that became a space on the way leaves the "Ã" of an "à" behind.
  mend: (text, isBroken) => text.replace(isBroken ? /([a-z\s])Ã {1,2}(?=[a-z])/g : /([a-z])Ã {1,2}(?=[a-z])/g, '$1à '),
};

/** Whether no one writes these two side by side: a capital before "™" or a quotation mark may end a word. */
function isForeign([lead, second]: string, character: string, before: string, after: string): boolean {
  if (second === '\xa0')
    return lead === 'Ã'
      ? [before, after].some(isLower)
      : lead === 'Â'
        ? !isUpper(before)
        : lead === 'Å' && isLower(after);
  return /[\u2013-\u2026\u2122]/.test(second!)
    ? [before, after].some(lead === 'Ã' ? isUpper : isLower)
    : !(isUpper(before) && isLower(character) && !isLower(after));
}
