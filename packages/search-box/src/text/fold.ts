/** Marks that people leave out when they type: accents, Arabic and Hebrew vowels, the stretch of Arabic letters. */
const MARKS = /[\u0300-\u036f]|[\u0591-\u05c7]|[\u0610-\u061a]|\u0640|[\u064b-\u065f]|\u0670/g;

/** Letters that do not come apart into a plain one and a mark. */
const PLAIN: Record<string, string> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ς: 'σ' },
  ...{ ى: 'ي', ة: 'ه', ک: 'ك', ی: 'ي' },
};
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** The Arabic article, alone or after a particle of one letter. */
const ARTICLE = /(?<!\p{L})(?:[وفبك]?ال|لل)(?=\p{L}{3})/gu;

/** A text as it is compared: small letters without accents; wide, raised and lowered letters like others. */
export function fold(text: string): string {
  // Most texts are ASCII, and most of the time goes here.
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => PLAIN[letter]!);
  return plain.replace(ARTICLE, '');
}
