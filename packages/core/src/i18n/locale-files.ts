// Script-tag files are built with `locale-files.ts` of `@news-widgets/embed` in place of this module.
import type { Translation } from './locale-table.js';

type Import = () => Promise<{ default: Translation }>;

/** One chunk per language. */
const files: Record<string, Import> = {
  ar: () => import('./locales/ar.js'),
  'forms/ar': () => import('./locales/forms/ar.js'),
  'article/ar': () => import('./locales/article/ar.js'),
  'search/ar': () => import('./locales/search/ar.js'),
  'zh-Hans': () => import('./locales/zh-Hans.js'),
  'forms/zh-Hans': () => import('./locales/forms/zh-Hans.js'),
  'article/zh-Hans': () => import('./locales/article/zh-Hans.js'),
  'search/zh-Hans': () => import('./locales/search/zh-Hans.js'),
};

/** Imports words by the name of their file, such as `de` or `forms/de`. */
export const importWords = async (file: string): Promise<Translation> => (await files[file]!()).default;

/** Languages that a site adds as files: only script-tag files have those. */
export const siteLanguages = (): readonly string[] => [];
