// Script-tag files are built with `import-words.ts` of `@news-widgets/embed` in place of this module.
import type { Translation } from './locale-table.js';

/** Imports words by the name of their file, such as `de` or `forms/de`. Pages in English do without the list of files. */
export async function importWords(file: string): Promise<Translation> {
  const { files } = await import('./locale-files.js');
  return (await files[file]!()).default;
}

/** Languages that a site adds as files: only script-tag files have those. */
export const siteLanguages = (): readonly string[] => [];
