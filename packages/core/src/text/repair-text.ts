import { WINDOWS_1252 } from './windows-1252.js';

const THAI = /[\u0e01-\u0e5b]/;
/** Letters that bytes from 0x80 on become in Windows-1252 and Windows-874. */
const HIGH = /[\x80-\xff\u0e01-\u0e5b\u0152-\u0192\u02c6\u02dc\u2013-\u2122]/;
/** "โ€" opens every broken quotation mark and dash, and no Thai word. */
const BROKEN_QUOTE = /^โ[^\u0e01-\u0e5b]/;
/** Letters that may spell a character in UTF-8. */
const UTF8 = /[\xc2-\xdf\u0e22-\u0e3f]C|[\xe0-\xef\u0e40-\u0e4f]C{2}|[\xf0-\xf4\u0e50-\u0e54]C{3}/.source.replace(
  /C/g,
  '[\\x80-\\xbf\\u0e01-\\u0e1f\\u0152-\\u0192\\u02c6\\u02dc\\u2013-\\u2122]',
);

/** The byte that a letter stood for in Windows-1252 or, for Thai letters, in Windows-874. */
const byteOf = (code: number): number =>
  code < 256 ? code : code < 3584 || code > 3675 ? WINDOWS_1252.indexOf(String.fromCharCode(code)) + 128 : code - 3424;

/** The character that letters spell in UTF-8, without overlong forms and surrogates. */
function spelt(letters: string): string {
  const { length } = letters;
  let code = byteOf(letters.charCodeAt(0)) & (127 >> length);
  for (let at = 1; at < length; at++) code = code * 64 + (byteOf(letters.charCodeAt(at)) & 63);
  const isSound = code >= [128, 2048, 65536][length - 2]! && code < 0x110000 && code >> 11 !== 27;
  return isSound ? String.fromCodePoint(code) : '';
}

/** Scripts of a single character are proof enough: Latin, punctuation, symbols, emoji. Of others a text has several or none. */
const USUAL =
  /[\x80-\u017f\u01a0-\u01b0\u0218-\u021b\u02b0-\u036f\u1e00-\u1eff\ufb00-\ufb06\ufe0f\p{P}\p{S}\p{Z}\p{Cf}]/u;
const SEVERAL = /(?!\p{sc=Latn})[\p{L}\p{M}\p{N}]/u;

const isLower = (letter: string) => letter !== letter.toUpperCase();
const isUpper = (letter: string) => letter !== letter.toLowerCase();

/** Letters that spell one character in UTF-8, with what stands beside them. */
interface Candidate {
  at: number;
  letters: string;
  character: string;
  before: string;
  after: string;
  /** Next to another candidate. */
  isJoined: boolean;
}

function candidatesIn(text: string): Candidate[] {
  const found: Candidate[] = [];
  const pattern = new RegExp(UTF8, 'g');
  // Most Thai is sound, and then most of what would spell something does so by chance.
  const isThai = THAI.test(text.replace(pattern, ''));
  for (const { 0: letters, index: at } of text.matchAll(pattern)) {
    if (isThai && THAI.test(letters) && !BROKEN_QUOTE.test(letters)) continue;
    const end = at + letters.length;
    const character = spelt(letters);
    // One text was decoded with one code page.
    const isMixed = THAI.test(letters) && (!THAI.test(letters[0]!) || /[\xa1-\xff]/.test(letters));
    if (!character || isMixed) continue;
    const last = found.at(-1);
    const isJoined = !!last && last.at + last.letters.length === at;
    if (isJoined) last.isJoined = true;
    found.push({ at, letters, character, before: text[at - 1] ?? '', after: text[end] ?? '', isJoined });
  }
  return found;
}

function repairOnce(text: string): string {
  const candidates = candidatesIn(text);
  let rest = '';
  let done = 0;
  for (const { at, letters } of candidates) {
    rest += text.slice(done, at);
    done = at + letters.length;
  }
  rest += text.slice(done);
  // Thai letters that spell nothing are Thai, and then what spells something by chance is Thai as well.
  const thaiIsBroken = !THAI.test(rest) && candidates.some((one) => THAI.test(one.letters) && isForeignToThai(one));
  const hasSeveral = candidates.filter(({ character }) => SEVERAL.test(character) && !USUAL.test(character)).length > 1;
  let result = '';
  done = 0;
  for (const candidate of candidates) {
    const { at, letters, character, isJoined } = candidate;
    const isThai = THAI.test(letters);
    // One pair of letters in a text that has correct letters of its own proves little.
    const isAlone = letters.length < 3 && candidates.length < 2 && character !== '\xa0' && HIGH.test(rest);
    const isBroken = isThai
      ? thaiIsBroken || BROKEN_QUOTE.test(letters)
      : !isAlone && (letters.length > 2 || isJoined || isForeignToLatin(candidate));
    const isLikely = USUAL.test(character) || (SEVERAL.test(character) && (hasSeveral || isThai));
    if (!isLikely || !isBroken || (character < '\xa0' && !isJoined)) continue;
    result += text.slice(done, at) + character;
    done = at + letters.length;
  }
  return result + text.slice(done);
}

/** Thai stands beside no Latin letter and has no "™" in a word; a few pairs of letters don't occur in it. */
const isForeignToThai = ({ letters, before, after }: Candidate): boolean =>
  /[^\u0e01-\u0e5b]|^ย[ฃฅฆจฉฌญฎฏฐฑฝฟ]/.test(letters) || /[a-z]/i.test(before) || /[a-z]/.test(after);

/** Whether no one writes these two side by side: a capital before "™" or a quotation mark may end a word. */
function isForeignToLatin({ letters: [lead, second], character, before, after }: Candidate): boolean {
  if (second === '\xa0')
    return lead === 'Ã'
      ? isLower(before) || isLower(after)
      : lead === 'Â'
        ? !isUpper(before)
        : lead === 'Å' && isLower(after);
  const beside = lead === 'Ã' ? isUpper : isLower;
  return /[\u2013-\u2026\u2122]/.test(second!)
    ? beside(before) || beside(after)
    : !(isUpper(before) && isLower(character) && !isLower(after));
}

/**
 * Repairs UTF-8 that was decoded as Windows-1252 or Windows-874, once or several times over, also in parts of a text; correct
 * text stays as it is.
 */
export function repairText(original: string): string {
  let text = original;
  for (let round = 0; round < 4; round++) {
    const repaired = repairOnce(text);
    // A no-break space that became a space on the way leaves the "Ã" of an "à" behind.
    const left = repaired === original ? /([a-z])Ã {1,2}(?=[a-z])/g : /([a-z\s])Ã {1,2}(?=[a-z])/g;
    const next = repaired.replace(left, '$1à ');
    if (next === text) break;
    text = next;
  }
  if (text === original) return text;
  return (
    text
      // The last byte of a closing quotation mark has no letter in either code page and is lost first.
      .replace(/โ€\ufffd?(?![\x80-\xff\u2010-\u2122])/g, '”')
      // What a repaired text has left of C1 controls are Windows-1252 letters as well.
      .replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 128]!)
  );
}
