import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tooling/run/workspace.mjs';
import { HOST_PAGES } from './pages.ts';

/** Writes the table of hosts and ways of embedding. */
export function writeTable(results: ReadonlyMap<string, ReadonlySet<string>>): void {
  const ways = [...results.keys()];
  const rows = Object.keys(HOST_PAGES).map(
    (name) => `| ${name} | ${ways.map((way) => (results.get(way)!.has(name) ? 'works' : 'fails')).join(' | ')} |`,
  );
  writeFileSync(
    join(root, 'docs/hosts.md'),
    `# Pages that the widgets are tried in

Written by \`npm run test:full\`. It puts every widget on pages like those of partners, in each way that the
[README of the script-tag files](../packages/embed/README.md#quick-start) names. It opens them in Chromium, those with the
loader also in Firefox and WebKitGTK. "Works" means that every widget shows its content and that the console stays empty.
Where a policy forbids styles, pages with markup from the server name its hashes. Where a script of the page inserts such
markup, Chromium itself notes that it cannot be read before the widgets' script has run.

| Page | ${ways.join(' | ')} |
| --- |${' --- |'.repeat(ways.length)}
${rows.join('\n')}

Pages that are sent as \`application/xhtml+xml\` take the frame: browsers run no modules there.
`,
  );
}
