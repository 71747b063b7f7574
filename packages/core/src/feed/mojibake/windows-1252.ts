import type { CodePage } from './code-page.js';

/** Letters of Windows-1252 from 0x80, where ISO 8859-1 has C1 controls; five bytes have no letter. */
export const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Replaces C1 controls, which are meaningless in text, with their Windows-1252 letters. */
export const fromC1 = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 128]!);

const isLower = (letter: string) => letter !== letter.toUpperCase();
const isUpper = (letter: string) => letter !== letter.toLowerCase();

const UTF8 = new RegExp('[\xc2-\xdf]C|[\xe0-\xef]CC|[\xf0-\xf4]CCC'.replace(/C/g, `[\x80-\xbf${WINDOWS_1252}]`), 'g');

/** Letters of bytes from 0x80 in Windows-1252 and Windows-874. */
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
    // One pair proves little in a text that also has correct non-ASCII letters.
    ((!!found[1] || character === '\xa0' || !HIGH.test(rest)) &&
      (isJoined || isForeign(letters, character, before, after))),
  // "à" leaves only "Ã" if its no-break space became a space.
  mend: (text, isBroken) =>
    text
      .replace(isBroken ? /([a-z\s])Ã {1,2}(?=[a-z])/g : /([a-z])Ã {1,2}(?=[a-z])/g, '$1à ')
      // The same applies to a no-break space itself: no word ends in "Â" after a small letter or a full stop.
      .replace(/([a-z.,:;!?…)])Â+(?=\s|$)/g, '$1'),
};

/** Returns whether correct text never has these two side by side; a capital before "™" or a quotation mark may end a word. */
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
