import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { code, table } from './table.mjs';

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Renders a word, its plural forms, or the words of an object with their names. */
function formsOf(word) {
  if (typeof word === 'string') return word;
  const named = Object.entries(word).map(([name, text]) => (FORMS.includes(name) ? text : `\`${name}\`: ${text}`));
  return [...new Set(named)].join(' / ');
}

/** Renders every word of the widgets, with a table for each section of `strings`. */
export async function wordsSection() {
  const tables = [];
  for (const file of globSync('packages/core/src/i18n/en/*.ts').toSorted()) {
    const source = readFileSync(file, 'utf8');
    for (const [section, words] of Object.entries(await import(pathToFileURL(join(process.cwd(), file)).href))) {
      const rows = Object.entries(words).map(([key, word]) => {
        const [, comment = ''] = new RegExp(`/\\*\\* ([^\\n]*?) \\*/\\n  ${key}:`).exec(source) ?? [];
        return [code(key), formsOf(word), comment];
      });
      tables.push(`## ${section}\n\n${table(['Key', 'English', 'When'], rows)}`);
    }
  }
  return tables.join('\n');
}
