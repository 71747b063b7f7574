import { pageGlobal } from '../page/page-global.js';
import { LANGUAGES } from './languages.js';
import { notifyLanguageChange } from './language-changes.js';
import { importWords, siteLanguages } from './import-words.js';
import type { LocaleTable, Translation } from './locale-table.js';
import { matchLocale } from './match-locale.js';

/** Folders of the sections that are in files of their own. */
const FOLDERS: Partial<Record<string, string>> = {
  subscribeForm: 'forms',
  subscribeStates: 'forms',
  article: 'article',
  searchBox: 'search',
  searchResults: 'search',
  comments: 'comments',
  commentForm: 'comments',
};

/** Words by language, as their files have loaded. */
const loaded = () => pageGlobal('words', () => new Map<string, Translation>());
/** Names of the files that have loaded or failed. */
const settled = () => pageGlobal('word-files', () => new Set<string>());
/** Words that the page has added, which take precedence. */
const registered = () => pageGlobal('locales', () => new Map<string, Translation>());

/**
 * Adds a language or replaces words of one, for all widgets on the page, those that are shown already too. Words that
 * the table lacks come from the widgets' own table for the language, else they are English.
 *
 * @param tag - BCP 47 tag, such as `eo` or `sr-Latn`.
 * @param table - Words by section; the type names each.
 */
export function registerLocale(tag: string, table: Translation): void {
  registered().set(tag, table);
  notifyLanguageChange();
}

/**
 * The translation for a locale, with these sections: a promise while it loads, `undefined` if there is only English.
 */
export function loadLocale(
  locale: string,
  sections: readonly string[],
): Translation | Promise<Translation | undefined> | undefined {
  const tag = servedBy(locale);
  if (!tag) return undefined;
  const missing = filesFor(tag, sections).filter((file) => !settled().has(file));
  if (missing.length === 0) return translationOf(tag);
  return Promise.all(missing.map((file) => load(tag, file))).then(() => translationOf(tag));
}

/** Whether English words may stand in for missing ones; the widgets' own tables lack none. */
export function mayLackWords(locale: string, sections: readonly string[]): boolean {
  const tag = servedBy(locale);
  if (tag === 'en') return false;
  const own = tag && LANGUAGES.includes(tag) ? loaded().get(tag) : undefined;
  return !sections.every((section) => own?.[section as keyof LocaleTable]);
}

/** Whether a word has no translation that has loaded. */
export function isMissing(locale: string, section: keyof LocaleTable, key: string): boolean {
  const tag = servedBy(locale);
  const words: object | undefined = tag ? translationOf(tag)?.[section] : undefined;
  return tag !== 'en' && !(words && key in words);
}

/** The language whose words serve a locale; none where there is no `Intl`, as in some applications' tests. */
const servedBy = (locale: string): string | undefined =>
  globalThis.Intl?.Locale && matchLocale(locale, ['en', ...LANGUAGES, ...siteLanguages(), ...registered().keys()]);

function filesFor(tag: string, sections: readonly string[]): string[] {
  if (siteLanguages().includes(tag)) return [tag];
  if (!LANGUAGES.includes(tag)) return [];
  const folders = new Set(sections.flatMap((section) => FOLDERS[section] ?? []));
  return [tag, ...[...folders].map((folder) => `${folder}/${tag}`)];
}

/** A file that fails leaves English: the next page view tries again. */
async function load(tag: string, file: string): Promise<void> {
  const words = await importWords(file).catch(() => undefined);
  settled().add(file);
  loaded().set(tag, { ...loaded().get(tag), ...words });
}

function translationOf(tag: string): Translation | undefined {
  const own = loaded().get(tag);
  const added = registered().get(tag);
  if (!own || !added) return added ?? own;
  const sections = Object.keys({ ...own, ...added }) as (keyof LocaleTable)[];
  return Object.fromEntries(sections.map((section) => [section, { ...own[section], ...added[section] }]));
}
