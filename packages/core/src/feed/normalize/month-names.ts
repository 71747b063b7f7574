import { pageGlobal } from '../../page/page-global.js';

const ENGLISH = 'janfebmaraprmayjunjulaugsepoctnovdec';
const ENGLISH_NAME =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;
/** Languages whose month names are recognised, besides English. */
const LOCALES = [
  ...['de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'cs', 'sk', 'hu', 'ro', 'el', 'ru', 'uk', 'be', 'bg', 'sr', 'mk', 'tr'],
  ...['sv', 'da', 'nb', 'fi', 'is', 'et', 'lv', 'lt', 'sl', 'hr', 'sq', 'ca', 'gl', 'eu', 'ga', 'id', 'ms', 'vi', 'th'],
  ...['ar', 'fa', 'he', 'hi', 'bn', 'ta', 'ur', 'ka', 'hy', 'kk', 'az', 'sw'],
];

const plainLetters = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

/** Month names that the platform lacks: of the Levant, Finnish as abbreviated by WordPress, Vietnamese in words. */
const OTHER_NAMES = [
  'كانونالثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرينالأول تشرينالثاني كانونالأول',
  'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu',
  'một hai ba tư năm sáu bảy tám chín mười mườimột mườihai',
].flatMap((names) => names.split(' '));

/** Returns month names of these locales with their numbers, as the platform knows them; those of `language` come first. */
const monthNames = (language = ''): [name: string, index: number][] => [
  ...OTHER_NAMES.map((name, index): [string, number] => [plainLetters(name), index % 12]),
  ...(globalThis.Intl ? [...LOCALES].sort((a, b) => Number(b === language) - Number(a === language)) : [])
    .flatMap((locale) =>
      (['long', 'short'] as const).flatMap((month) => {
        const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { day: 'numeric', month, timeZone: 'UTC' });
        return [...Array(12).keys()].map((index): [string, number] => {
          const parts = format.formatToParts(index * 2.63e9 + 9e8);
          return [plainLetters(parts.find(({ type }) => type === 'month')?.value ?? ''), index];
        });
      }),
    )
    .filter(([name]) => name),
];

/** Returns the month of a name in any of these locales: "listopad" is October in Croatian, November in Polish and Czech. */
const foreignMonth = (name: string, language: string): number => {
  // Hebrew adds "in" as one letter before the name.
  const letters = plainLetters(name).replace(/^ב(?=.{2})/, '');
  if (letters.length < 2) return -1;
  const primary = language.split('-')[0]!.toLowerCase();
  const names = pageGlobal(`months ${LOCALES.includes(primary) ? primary : ''}`, () => monthNames(primary));
  // The first letter quickly excludes most names.
  const fits = (known: string) => known[0] === letters[0] && (known.startsWith(letters) || letters.startsWith(known));
  const exact = names.find(([known]) => known === letters);
  return (exact ?? (letters.length > 2 ? names.find(([known]) => fits(known)) : undefined))?.[1] ?? -1;
};

/** Returns the index of a month, from 0, by its number or its name in any language; -1 if unknown. */
export const monthOf = (name: string, language: string): number => {
  if (/^\d+$/.test(name)) return +name - 1;
  const foreign = ENGLISH_NAME.test(name) ? -1 : foreignMonth(name, language);
  if (foreign >= 0) return foreign;
  const index = /^[a-z]{3}/i.test(name) ? ENGLISH.indexOf(name.slice(0, 3).toLowerCase()) : -1;
  return index >= 0 && index % 3 === 0 ? index / 3 : -1;
};
