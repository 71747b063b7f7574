// Writes the API tables of each widget's README from its custom-elements.json; with --check only says which are out of date.
// Folders named on the command line, else all packages.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { apiSection } from './api.mjs';

const MARKED = /(<!-- api: written by `pnpm docs` -->\n)[^]*(<!-- \/api -->)/;
const args = process.argv.slice(2);
const onlyCheck = args.includes('--check');
const named = args.filter((arg) => arg !== '--check');
const manifests =
  named.length > 0
    ? named.map((folder) => `${folder}/custom-elements.json`)
    : globSync('packages/*/custom-elements.json');

for (const manifest of manifests) {
  const readme = `${dirname(manifest)}/README.md`;
  const text = existsSync(readme) ? readFileSync(readme, 'utf8') : '';
  const section = apiSection(JSON.parse(readFileSync(manifest, 'utf8')));
  const written = text.replace(MARKED, (_, start, end) => `${start}\n${section}\n${end}`);
  if (!MARKED.test(text)) fail(`${readme} has no place for the API tables.`);
  else if (onlyCheck && written !== text) fail(`${readme} is out of date: run \`pnpm docs\`.`);
  else if (!onlyCheck) writeFileSync(readme, written);
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
