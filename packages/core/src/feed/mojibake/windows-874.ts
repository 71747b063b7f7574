import type { CodePage } from './code-page.js';
import { WINDOWS_1252 } from './windows-1252.js';

const THAI = /[\u0e01-\u0e5b]/;
/** Every broken quotation mark and dash starts with "โ€", and no Thai word does. */
const BROKEN_QUOTE = /^โ[^\u0e01-\u0e5b]/;

/** Letters of the bytes 0x80 to 0xbf. */
const CONTINUATION = `[\x80-\xa0\u0e01-\u0e1f${WINDOWS_1252}]`;
const UTF8 = new RegExp('[\u0e22-\u0e3f]C|[\u0e40-\u0e4f]CC|[\u0e50-\u0e54]CCC'.replace(/C/g, CONTINUATION), 'g');
const BROKEN_QUOTES = new RegExp(`โ(?!${THAI.source})${CONTINUATION}{2}`, 'g');

/** Windows-874: Thai. */
export const PAGE_874: CodePage = {
  // In correct Thai, most matches are chance.
  utf8: (text) => (THAI.test(text.replace(UTF8, '')) ? BROKEN_QUOTES : UTF8),
  byteOf(letter) {
    const code = letter.charCodeAt(0);
    return THAI.test(letter) ? code - 3424 : code < 256 ? code : WINDOWS_1252.indexOf(letter) + 128;
  },
  unproven: 0,
  judge(found, rest, text) {
    // Thai letters outside the candidates show that the text is Thai, and the candidates are chance.
    const isBroken =
      !THAI.test(rest) &&
      found.some(({ at, end }) => isForeign(text.slice(at, end), text[at - 1] ?? '', text[end] ?? ''));
    return (letters) => isBroken || BROKEN_QUOTE.test(letters);
  },
  // The last byte of a closing quotation mark has no letter in either code page and is often lost.
  mend: (text, isBroken) => (isBroken ? text.replace(/โ€\ufffd?(?![\x80-\xff\u2010-\u2122])/g, '”') : text),
};

/** Returns whether correct text never has this: Thai words touch no Latin letter and contain no "™"; some pairs never occur. */
const isForeign = (letters: string, before: string, after: string): boolean =>
  /[^\u0e01-\u0e5b]|^ย[ฃฅฆจฉฌญฎฏฐฑฝฟ]/.test(letters) || /[a-z]/i.test(before) || /[a-z]/.test(after);
