import { memoize } from '../page/page-global.js';

/** Languages whose readers also read another one that has words. */
const READ_AS: Record<string, string> = { no: 'nb', nn: 'nb', yue: 'zh', cmn: 'zh' };

/**
 * The tag among `available` that serves a locale: the same language in the same script, by CLDR's likely subtags, with
 * the same region where one has it. `zh-TW` is never served by `zh-Hans`, nor `sr-Latn` by `sr`.
 */
export function matchLocale(locale: string, available: readonly string[]): string | undefined {
  const found = memoize('locale-matches', `${locale}|${available.join()}`, () => {
    const wanted = likely(locale);
    const readable = available.filter((tag) => {
      const { language, script } = likely(tag);
      return language === wanted.language && script === wanted.script;
    });
    const { baseName, region } = new Intl.Locale(locale);
    return (
      readable.find((tag) => tag === baseName) ??
      readable.find((tag) => region && new Intl.Locale(tag).region === region) ??
      readable.find((tag) => !new Intl.Locale(tag).region) ??
      ''
    );
  });
  return found || undefined;
}

function likely(tag: string): { language: string; script: string | undefined } {
  const { language, script } = new Intl.Locale(tag).maximize();
  return { language: READ_AS[language] ?? language, script };
}
