import { memoize } from '../page/page-global.js';
import { canonicalTag } from './canonical-tag.js';

/** Languages whose readers also read a supported one. */
const READ_AS: Record<string, string> = { no: 'nb', nn: 'nb', yue: 'zh', cmn: 'zh' };

/** Scripts that are a style or part of another. */
const WRITTEN_AS: Record<string, string> = { Aran: 'Arab', Hang: 'Kore', Latf: 'Latn' };

/**
 * Returns the tag among `available` that serves a locale: the same language in the same script, by CLDR's likely subtags, and
 * the same region if there is one. `zh-TW` is never served by `zh-Hans`, nor `sr-Latn` by `sr`.
 */
export function matchLocale(locale: string, available: readonly string[]): string | undefined {
  const found = memoize('locale-matches', `${locale}|${available.join()}`, () => {
    const wanted = read(locale);
    const readable = available
      .map((tag) => ({ tag, ...read(tag) }))
      .filter(({ language, script }) => language === wanted.language && script === wanted.script);
    const best =
      readable.find(({ baseName }) => baseName === wanted.baseName) ??
      readable.find(({ region }) => region && region === wanted.region) ??
      readable.find(({ region }) => !region) ??
      readable.find(({ region }) => region === wanted.likelyRegion);
    return best?.tag ?? '';
  });
  return found || undefined;
}

/** Returns the parts of a tag that decide who can read it; an invalid tag matches no language. */
function read(tag: string) {
  const locale = new Intl.Locale(canonicalTag(tag) ?? 'zxx');
  const { language, script = '', region: likelyRegion } = locale.maximize();
  return {
    baseName: locale.baseName,
    region: locale.region,
    likelyRegion,
    language: READ_AS[language] ?? language,
    script: WRITTEN_AS[script] ?? script,
  };
}
