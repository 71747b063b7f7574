import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tooling/run/workspace.mjs';

/** Writes the table of browsers and widgets. */
export function writeTable(results: ReadonlyMap<string, ReadonlyMap<string, string>>): void {
  const versions = [...new Set([...results.values()].flatMap((column) => [...column.keys()]))].toSorted(
    (one, other) => +one - +other,
  );
  const widgets = [...results.keys()];
  const rows = versions.map(
    (version) =>
      `| Chromium ${version} | ${widgets.map((name) => results.get(name)!.get(version) ?? 'fails').join(' | ')} |`,
  );
  writeFileSync(
    join(root, 'docs/browsers.md'),
    `# Browsers that the widgets are tried in

Written by \`npm run test:full\`, which opens the host pages in old headless builds of Chromium.

- complete: looks and works as in the newest browsers.
- good: no script error; content, states, buttons, focus rings and sign-ups; plainer colours.
- fallback: the content between the tags stays, and nothing is reported.

| Browser | ${widgets.join(' | ')} |
| --- |${' --- |'.repeat(widgets.length)}
${rows.join('\n')}

There are no old builds of Firefox and Safari to run. That the widgets are good from Firefox 113 and Safari 16.4 is shown by
a check alone: it compares the syntax and the features of every built file with what these releases have, by the
[data of MDN](https://github.com/mdn/browser-compat-data). The newest Firefox and WebKitGTK, which has the engine of Safari,
run the tests of all widgets.
`,
  );
}
