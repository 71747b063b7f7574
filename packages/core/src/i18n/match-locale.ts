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
    const language = languageOf(locale);
    const wanted = read(locale);
    const readable = available
      // The likely subtags of all languages would take milliseconds.
      .filter((tag) => languageOf(tag) === language)
      .map((tag) => ({ tag, ...read(tag) }))
      .filter(({ script }) => script === wanted.script);
    const best =
      readable.find(({ baseName }) => baseName === wanted.baseName) ??
      readable.find(({ region }) => region && region === wanted.region) ??
      readable.find(({ region }) => !region) ??
      readable.find(({ region }) => region === wanted.likelyRegion);
    return best?.tag ?? '';
  });
  return found || undefined;
}

/** Returns a tag that `Intl` accepts; an invalid tag matches no language. */
const validTag = (tag: string): string => canonicalTag(tag) ?? 'zxx';

function languageOf(tag: string): string {
  const [language = ''] = validTag(tag).split('-', 1);
  return READ_AS[language] ?? language;
}

/** Returns the parts of a tag that decide, beside its language, who can read it. */
function read(tag: string) {
  const locale = new Intl.Locale(validTag(tag));
  const { script = '', region: likelyRegion } = locale.maximize();
  return {
    baseName: locale.baseName,
    region: locale.region,
    likelyRegion,
    script: WRITTEN_AS[script] ?? script,
  };
}
