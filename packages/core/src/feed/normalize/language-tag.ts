import { asString } from './values.js';

/** Language names that feeds write in place of tags. */
const NAMES: Record<string, string> = {
  ...{ english: 'en', german: 'de', french: 'fr', spanish: 'es', italian: 'it', portuguese: 'pt', dutch: 'nl' },
  ...{ russian: 'ru', ukrainian: 'uk', polish: 'pl', czech: 'cs', turkish: 'tr', greek: 'el', swedish: 'sv' },
  ...{ danish: 'da', norwegian: 'no', finnish: 'fi', hungarian: 'hu', romanian: 'ro', hebrew: 'he', hindi: 'hi' },
  ...{ chinese: 'zh', japanese: 'ja', korean: 'ko', arabic: 'ar', persian: 'fa', thai: 'th', vietnamese: 'vi' },
  ...{ indonesian: 'id', deutsch: 'de', français: 'fr', francais: 'fr', español: 'es', espanol: 'es', italiano: 'it' },
  ...{ português: 'pt', nederlands: 'nl', polski: 'pl', čeština: 'cs', svenska: 'sv', dansk: 'da', norsk: 'no' },
  ...{ русский: 'ru', українська: 'uk', türkçe: 'tr', ελληνικά: 'el', العربية: 'ar', עברית: 'he', हिन्दी: 'hi' },
  ...{ 中文: 'zh', 日本語: 'ja', 한국어: 'ko', ไทย: 'th', 'tiếng việt': 'vi', 'bahasa indonesia': 'id' },
  // Country codes that are not language codes.
  ...{ jp: 'ja', cz: 'cs', gr: 'el', dk: 'da', kr: 'ko', cn: 'zh', ua: 'uk' },
};

/** Converts a language to BCP 47; "de_DE" and "English" also occur. Returns undefined for anything else. */
export function languageTag(written: unknown): string | undefined {
  // Uses the first of several, without an encoding or a script.
  const tag = asString(written)
    .split(/\s*[,;/|(.@]/)[0]!
    .replace(/_/g, '-');
  const [first = '', ...rest] = tag.toLowerCase().split('-');
  const known = NAMES[tag.toLowerCase()] ?? NAMES[first];
  if (known) return [known, ...rest.filter((part) => part.length === 2)].join('-');
  return /^(?!und\b|mul\b|zxx\b)[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? tag : undefined;
}
