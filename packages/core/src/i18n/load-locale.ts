import { pageGlobal } from '../page/page-global.js';
import { warnOnce } from '../page/warn-once.js';
import { canonicalTag } from './canonical-tag.js';
import { LANGUAGES } from './languages.js';
import { notifyLanguageChange } from './language-changes.js';
import { importWords, siteLanguages } from './import-words.js';
import type { LocaleTable, Translation } from './locale-table.js';
import { matchLocale } from './match-locale.js';

/** Folders of sections with their own files. */
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

/** Loaded words by language. */
const loaded = () => pageGlobal('words', () => new Map<string, Translation>());
/** Names of the files that have loaded or failed. */
const settled = () => pageGlobal('word-files', () => new Set<string>());
/** Words added by the page, which take precedence. */
const registered = () => pageGlobal('locales', () => new Map<string, Translation>());

/**
 * Adds a language, or replaces words of one, for all widgets on the page, including those already shown. Missing words come
 * from the widgets' own table for the language, or else are English.
 *
 * @param tag - BCP 47 tag, such as `eo` or `sr-Latn`.
 * @param table - Words by section; the type lists them.
 */
export function registerLocale(tag: string, table: Translation): void {
  const known = canonicalTag(String(tag));
  if (!known) return warnOnce(`Words cannot be added for "${String(tag).slice(0, 40)}": it is no language tag.`);
  registered().set(known, textsOf(table));
  notifyLanguageChange();
}

/** Returns only the texts of a table: a page may put anything there. */
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
 * Returns the translation for a locale with these sections: a promise while it loads, `undefined` if there is only English.
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

/** Returns whether English words may replace missing ones; the widgets' own tables are complete. */
export function mayLackWords(locale: string, sections: readonly string[]): boolean {
  const own = ownTag(locale);
  if (own === 'en') return false;
  const words = own && LANGUAGES.includes(own) ? loaded().get(own) : undefined;
  return !sections.every((section) => words?.[section as keyof LocaleTable]);
}

/** Returns whether a word has no loaded translation. */
export function isMissing(locale: string, section: keyof LocaleTable, key: string): boolean {
  const words: object | undefined = translationOf(locale)?.[section];
  return ownTag(locale) !== 'en' && !(words && key in words);
}

/** Returns the tag that serves a locale; none without `Intl`, as in some test environments. */
const served = (locale: string, tags: readonly string[]): string | undefined =>
  globalThis.Intl?.Locale && matchLocale(locale, tags);

/** Returns the language of the widgets' own words for a locale, including languages added by the site. */
const ownTag = (locale: string): string | undefined => served(locale, ['en', ...LANGUAGES, ...siteLanguages()]);

function filesFor(tag: string | undefined, sections: readonly string[]): string[] {
  if (!tag || tag === 'en') return [];
  if (siteLanguages().includes(tag)) return [tag];
  const folders = new Set(sections.flatMap((section) => FOLDERS[section] ?? []));
  return [tag, ...[...folders].map((folder) => `${folder}/${tag}`)];
}

/** Loads a file; after a failure, English stays until the next page view. */
async function load(tag: string, file: string): Promise<void> {
  const words = await importWords(file).catch(() => undefined);
  settled().add(file);
  loaded().set(tag, { ...loaded().get(tag), ...words });
}

/** Returns the words for a locale, with those added by the page first. */
function translationOf(locale: string): Translation | undefined {
  const own = loaded().get(ownTag(locale) ?? '');
  const added = registered().get(served(locale, [...registered().keys()]) ?? '');
  if (!own || !added) return added ?? own;
  const sections = Object.keys({ ...own, ...added }) as (keyof LocaleTable)[];
  return Object.fromEntries(sections.map((section) => [section, { ...own[section], ...added[section] }]));
}
