import { asString } from './values.js';

/** Names that feeds write in place of tags. */
const NAMES: Record<string, string> = {
  ...{ english: 'en', german: 'de', deutsch: 'de', french: 'fr', spanish: 'es', italian: 'it', portuguese: 'pt' },
  ...{ dutch: 'nl', russian: 'ru', chinese: 'zh', japanese: 'ja', arabic: 'ar', thai: 'th' },
};

/** A language as BCP 47 has it: "de_DE" and "English" occur too. Undefined for anything else. */
export function languageTag(written: unknown): string | undefined {
  const tag = asString(written).replace(/_/g, '-').replace(/\..*/, '');
  if (/^(?!und\b|mul\b|zxx\b)[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag)) return tag;
  return NAMES[tag.toLowerCase()];
}
