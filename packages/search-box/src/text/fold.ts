/** Marks that people omit when they type: accents, Arabic and Hebrew vowels, the Arabic tatweel. */
const MARKS = /[\u0300-\u036f]|[\u0591-\u05c7]|[\u0610-\u061a]|\u0640|[\u064b-\u065f]|\u0670/g;

/** Letters that do not decompose into a plain one and a mark. */
const PLAIN: Record<string, string> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ς: 'σ' },
  ...{ ى: 'ي', ة: 'ه', ک: 'ك', ی: 'ي' },
};
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** The Arabic article, alone or after a one-letter particle. */
const ARTICLE = /(?<!\p{L})(?:[وفبك]?ال|لل)(?=\p{L}{3})/gu;

/** Folds a text for comparison: lower case without accents, with plain forms of wide, raised and lowered letters. */
export function fold(text: string): string {
  // Most texts are ASCII, so this saves the most time.
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => PLAIN[letter]!);
  return plain.replace(ARTICLE, '');
}
