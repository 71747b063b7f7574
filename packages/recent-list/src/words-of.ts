import { loadLocale } from '@news-widgets/core/internal/i18n';
import { recentListTools } from '@news-widgets/core/internal/words';

/** The words in the language of the list. */
export function wordsOf({ locale, strings }: { locale: string; strings: object }): typeof recentListTools {
  const table = loadLocale(locale, ['recentListTools']);
  return { ...recentListTools, ...(table instanceof Promise ? undefined : table?.recentListTools), ...strings };
}
