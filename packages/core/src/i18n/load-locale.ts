import { pageGlobal } from '../page/page-global.js';
import type { LocaleTable, Translation } from './locale-table.js';

/** Translations that load on demand; English is part of the widgets. */
const tables: Record<string, () => Promise<{ default: LocaleTable }>> = {
  ar: () => import('./ar.js'),
  zh: () => import('./zh.js'),
};

const loaded = () => pageGlobal('locales', () => new Map<string, Translation>());

/** Adds or replaces a translation; missing words fall back to English, and `pt-BR` takes precedence over `pt`. */
export function registerLocale(tag: string, table: Translation): void {
  loaded().set(tag, table);
}

/** The translation for a locale: a promise while it loads, undefined if there is only English. */
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
