import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tooling/run/workspace.mjs';
import { CHECKS } from './checks.ts';

/** Names of the frameworks, the package whose version is told, and the page about each. */
export const FRAMEWORKS: Record<string, [title: string, tool: string, page: string]> = {
  react: ['React', 'react', 'react'],
  preact: ['Preact', 'preact', 'preact'],
  vue: ['Vue', 'vue', 'vue'],
  svelte: ['Svelte', 'svelte', 'svelte'],
  solid: ['Solid', 'solid-js', 'solid'],
  angular: ['Angular', '@angular/core', 'angular'],
  lit: ['Lit', 'lit', 'lit'],
  htmx: ['htmx', 'htmx.org', 'htmx-alpine'],
  alpine: ['Alpine', 'alpinejs', 'htmx-alpine'],
};

/** Writes the table of frameworks and checks. */
export function writeTable(passed: ReadonlyMap<string, ReadonlySet<string>>): void {
  const titles = Object.values(FRAMEWORKS).map(
    ([title, tool, page]) => `[${title}](frameworks/${page}.md) ${versionOf(tool)}`,
  );
  const rows = Object.keys(CHECKS).map(
    (check) =>
      `| ${check} | ${Object.keys(FRAMEWORKS)
        .map((name) => (passed.get(name)?.has(check) ? 'works' : 'fails'))
        .join(' | ')} |`,
  );
  writeFileSync(
    join(root, 'docs/frameworks.md'),
    `# Tested frameworks

Written by \`npm run test:frameworks\`, which runs every night. It builds one small [application](../tests/frameworks/apps) in each framework with Vite and opens it
in Chromium. The checks are those of [custom-elements-everywhere](https://custom-elements-everywhere.com), with widgets as the
elements, and others that partners' applications needed. "Works" means that readers see the right thing and that no script fails.

| Check | ${titles.join(' | ')} |
| --- |${' --- |'.repeat(titles.length)}
${rows.join('\n')}

Frameworks differ in how you write values:

- React and Preact decide by the element whether a name is a property. Register the widgets first, or set lists and objects in an
  effect. React also needs the effect for listeners when it hydrates a server's page.
- Preact lower-cases event names that begin with a capital. No event of the widgets has such a name; for others, listen in an effect.
- Solid needs \`prop:\` for lists and objects. Vue needs \`.prop\` for them if the widgets are registered later.
- htmx has attributes only: stories of your own go between the tags, and \`hx-trigger\` listens.
- Alpine sets lists and objects in \`x-effect\`. It writes an empty attribute for \`undefined\`, which turns a boolean on. Write
  \`x-bind:more="!!value"\`.
- In a server's markup, and in Vue, an empty boolean attribute is true, as in all HTML; \`"false"\`, \`"0"\`, \`"null"\` and \`"undefined"\` are not.
`,
  );
}

function versionOf(tool: string): string {
  const folder = tool === 'lit' ? 'tests/node_modules' : 'tests/frameworks/node_modules';
  return (JSON.parse(readFileSync(join(root, folder, tool, 'package.json'), 'utf8')) as { version: string }).version;
}
