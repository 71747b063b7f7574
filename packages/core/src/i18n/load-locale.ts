import { pageGlobal } from '../page/page-global.js';
import { warnOnce } from '../page/warn-once.js';
import { canonicalTag } from './canonical-tag.js';
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

const isText = (value: unknown): boolean => typeof value === 'string';

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
  const known = canonicalTag(String(tag));
  if (!known) return warnOnce(`Words cannot be added for "${String(tag).slice(0, 40)}": it is no language tag.`);
  registered().set(known, textsOf(table));
  notifyLanguageChange();
}

/** The texts in a table: a page may put anything there. */
const textsOf = (table: object | null): Translation =>
  Object.fromEntries(
    Object.entries(table ?? {}).map(([section, words]) => [
      section,
      Object.fromEntries(
        Object.entries((words ?? {}) as object).filter(([, text]) =>
          typeof text === 'object' ? Object.values(text ?? { none: 0 }).every(isText) : isText(text),
        ),
      ),
    ]),
  );

/**
 * The translation for a locale, with these sections: a promise while it loads, `undefined` if there is only English.
 */
export function loadLocale(
  locale: string,
  sections: readonly string[],
): Translation | Promise<Translation | undefined> | undefined {
  const own = ownTag(locale);
  const missing = filesFor(own, sections).filter((file) => !settled().has(file));
  if (!own || missing.length === 0) return translationOf(locale);
  return Promise.all(missing.map((file) => load(own, file))).then(() => translationOf(locale));
}

/** Whether English words may stand in for missing ones; the widgets' own tables lack none. */
export function mayLackWords(locale: string, sections: readonly string[]): boolean {
  const own = ownTag(locale);
  if (own === 'en') return false;
  const words = own && LANGUAGES.includes(own) ? loaded().get(own) : undefined;
  return !sections.every((section) => words?.[section as keyof LocaleTable]);
}

/** Whether a word has no translation that has loaded. */
export function isMissing(locale: string, section: keyof LocaleTable, key: string): boolean {
  const words: object | undefined = translationOf(locale)?.[section];
  return ownTag(locale) !== 'en' && !(words && key in words);
}

/** The one of some languages that serves a locale; none where there is no `Intl`, as in some applications' tests. */
const served = (locale: string, tags: readonly string[]): string | undefined =>
  globalThis.Intl?.Locale && matchLocale(locale, tags);

/** The language of the widgets' own words for a locale, those that a site has put beside them included. */
const ownTag = (locale: string): string | undefined => served(locale, ['en', ...LANGUAGES, ...siteLanguages()]);

function filesFor(tag: string | undefined, sections: readonly string[]): string[] {
  if (!tag || tag === 'en') return [];
  if (siteLanguages().includes(tag)) return [tag];
  const folders = new Set(sections.flatMap((section) => FOLDERS[section] ?? []));
  return [tag, ...[...folders].map((folder) => `${folder}/${tag}`)];
}

/** A file that fails leaves English: the next page view tries again. */
async function load(tag: string, file: string): Promise<void> {
  const words = await importWords(file).catch(() => undefined);
  settled().add(file);
  loaded().set(tag, { ...loaded().get(tag), ...words });
}

/** The words for a locale, those that the page has added before the widgets' own. */
function translationOf(locale: string): Translation | undefined {
  const own = loaded().get(ownTag(locale) ?? '');
  const added = registered().get(served(locale, [...registered().keys()]) ?? '');
  if (!own || !added) return added ?? own;
  const sections = Object.keys({ ...own, ...added }) as (keyof LocaleTable)[];
  return Object.fromEntries(sections.map((section) => [section, { ...own[section], ...added[section] }]));
}
