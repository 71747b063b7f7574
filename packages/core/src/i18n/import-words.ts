// Script-tag files replace this module with `import-words.ts` of `@news-widgets/embed`.
import type { Translation } from './locale-table.js';

/** Imports words by file name, such as `de` or `forms/de`. Pages in English never load the list of files. */
export async function importWords(file: string): Promise<Translation> {
  const { files } = await import('./locale-files.js');
  return (await files[file]!()).default;
}

/** Languages that a site adds as files, which only script-tag files support. */
export const siteLanguages = (): readonly string[] => [];
