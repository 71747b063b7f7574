// Writes the sections of READMEs that come from manifests and size limits, and those of other documents and `llms.txt`; with
// --check, only reports what is out of date. Also reports missing sections. Works on the named folders, or on all packages.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { apiSection, eventsSection } from './api.mjs';
import { downloadsSection } from './downloads.mjs';
import { allEventsSection, errorsSection, renamedSection } from './events.mjs';
import { lanesSection, timeoutsSection } from './lanes.mjs';
import { limitsSection } from './limits.mjs';
import { llmsText } from './llms.mjs';
import { membersSection } from './members.mjs';
import { publishedSection } from './published.mjs';
import { sectionTrouble } from './sections.mjs';
import { sizeSection } from './size.mjs';
import { widthsSection } from './widths.mjs';
import { wordsSection } from './words.mjs';

const args = process.argv.slice(2);
const onlyCheck = args.includes('--check');
const named = args.filter((arg) => arg !== '--check');

for (const folder of named.length > 0 ? named : globSync('packages/*/package.json').map(dirname)) {
  const readme = `${folder}/README.md`;
  const manifest = `${folder}/custom-elements.json`;
  const text = existsSync(readme) ? readFileSync(readme, 'utf8') : '';
  const { name } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const written = existsSync(manifest) ? write(readme, text, folder, JSON.parse(readFileSync(manifest, 'utf8'))) : text;
  for (const sentence of sectionTrouble(written, name)) fail(`${readme} ${sentence}`);
  if (onlyCheck && written !== text) fail(`${readme} is out of date: run \`pnpm docs:update\`.`);
  else if (!onlyCheck && written !== text) writeFileSync(readme, written);
}

// With named folders, only their READMEs are written.
if (named.length === 0) {
  const sections = {
    downloads: downloadsSection(),
    errors: errorsSection(),
    events: allEventsSection(),
    lanes: lanesSection(),
    limits: limitsSection(),
    members: membersSection(),
    renamed: renamedSection(),
    timeouts: timeoutsSection(),
    widths: widthsSection(),
    words: await wordsSection(),
  };
  for (const path of ['README.md', ...globSync('docs/**/*.md'), ...globSync('packages/*/README.md')])
    update(path, withMarks(path, readFileSync(path, 'utf8'), path.startsWith('docs/') ? sections : {}));
  update('llms.txt', llmsText());
}

/** Fills the marks that any document may have: its own sections, whole files, and whether the packages are on npm. */
function withMarks(path, text, sections) {
  const up = relative(dirname(path), 'docs/install.md');
  return text.replace(
    /(<!-- (\w+)(?: ([\w./-]+))?: written by `pnpm docs:update` -->\n)[^]*?(<!-- \/\2 -->)/g,
    (whole, start, mark, file, end) => {
      if (mark === 'published') return `${start}${publishedSection(up)}${end}`;
      if (mark === 'file') return `${start}\n\`\`\`ts\n${readFileSync(file, 'utf8')}\`\`\`\n\n${end}`;
      if (!sections[mark]) return whole;
      return `${start}\n${sections[mark]}\n${end}`;
    },
  );
}

function update(path, written) {
  if (existsSync(path) && readFileSync(path, 'utf8') === written) return;
  if (onlyCheck) fail(`${path} is out of date: run \`pnpm docs:update\`.`);
  else writeFileSync(path, written);
}

/** Fills all marks of a README. */
function write(readme, text, folder, manifest) {
  const sections = { api: apiSection(manifest), events: eventsSection(manifest), size: sizeSection(folder) };
  return Object.entries(sections).reduce((whole, [mark, section]) => fill(readme, whole, mark, section), text);
}

/** Fills a section between its marks. */
function fill(readme, text, mark, section) {
  const place = new RegExp(`(<!-- ${mark}: written by \`pnpm docs:update\` -->\\n)[^]*(<!-- /${mark} -->)`);
  if (!place.test(text)) fail(`${readme} has no place for what is written there: ${mark}.`);
  return text.replace(place, (_, start, end) => `${start}\n${section}\n${end}`);
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
