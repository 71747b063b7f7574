import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
const said = (word) => (typeof word === 'string' ? cell(word) : cell([...new Set(Object.values(word))].join(' / ')));

/** Every word of the widgets, a table for each section of `strings`. */
export async function wordsSection() {
  const tables = [];
  for (const file of globSync('packages/core/src/i18n/en/*.ts').toSorted()) {
    const source = readFileSync(file, 'utf8');
    for (const [section, words] of Object.entries(await import(pathToFileURL(join(process.cwd(), file)).href))) {
      const rows = Object.entries(words).map(([key, word]) => {
        const [, comment = ''] = new RegExp(`/\\*\\* ([^\\n]*?) \\*/\\n  ${key}:`).exec(source) ?? [];
        return `| \`${key}\` | ${said(word)} | ${cell(comment)} |`;
      });
      tables.push(`## ${section}`, '', '| Key | English | When |', '| --- | --- | --- |', ...rows, '');
    }
  }
  return tables.join('\n');
}
