import { pageGlobal } from '../page/page-global.js';
import type { LocaleTable, Translation } from './locale-table.js';

/** Languages with a table, beside English, which the widgets carry themselves. */
const tables: Record<string, () => Promise<{ default: LocaleTable }>> = {
  ar: () => import('./ar.js'),
  zh: () => import('./zh.js'),
};

const loaded = () => pageGlobal('locales', () => new Map<string, Translation>());

/** Adds or replaces the words of a language, what it leaves out is said in English; a tag such as `pt-BR` comes before its language `pt`. */
export function registerLocale(tag: string, table: Translation): void {
  loaded().set(tag, table);
}

/** The table for a locale: at once when it is there, a promise while it loads, nothing where English serves. */
export function loadLocale(locale: string): Translation | Promise<Translation | undefined> | undefined {
  const language = locale.split('-')[0]!;
  const ready = loaded().get(locale) ?? loaded().get(language);
  if (ready) return ready;
  return tables[language]?.().then(
    ({ default: table }) => {
      registerLocale(language, table);
      return table;
    },
    () => undefined,
  );
}
