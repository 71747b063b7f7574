import { ownDocument } from '@news-widgets/core/internal/page';
import type { Translation } from '@news-widgets/core/i18n';

/** Replaces core's chunks with one folder of languages for all widgets, next to the compiled file. */
export const importWords = async (file: string): Promise<Translation> =>
  ((await import(/* @vite-ignore */ `./locales/${file}.js`)) as { default: Translation }).default;

/**
 * Returns languages that a site has added to that folder, from `<script … data-news-locales="eo sr-Latn">`. Each is one file
 * with all words, such as `locales/eo.js`.
 */
export function siteLanguages(): readonly string[] {
  const names = ownDocument.querySelector('script[data-news-locales]')?.getAttribute('data-news-locales');
  return names?.split(/\s+/).filter(Boolean) ?? [];
}
