import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tooling/run/workspace.mjs';
import type { AttackResult } from './run-unit-tests.ts';

const number = new Intl.NumberFormat('en');

/** Writes the table of attacks and engines. */
export function writeTable(results: ReadonlyMap<string, readonly AttackResult[]>, vectors: number): void {
  const engines = [...results.keys()];
  const places = [...new Set([...results.values()].flat().map(({ into }) => into))];
  const rows = places.map((place) => {
    const inPlace = engines.map((engine) => results.get(engine)!.filter(({ into }) => into === place));
    const carriers = new Set(inPlace.flat().map(({ through }) => through));
    const cells = inPlace.map((some) => {
      const tried = some.reduce((sum, one) => sum + one.tried, 0);
      const harmful = some.reduce((sum, { fired, wrong }) => sum + fired.length + wrong.length, 0);
      return tried ? `${harmful} of ${number.format(tried)}` : 'not tried';
    });
    return `| ${place} | ${[...carriers].join(', ')} | ${cells.join(' | ')} |`;
  });
  writeFileSync(
    join(root, 'docs/attacks.md'),
    `# Attacks that the widgets are tried with

Written by \`npm run test:full\`. It sends ${number.format(vectors)} published XSS attacks through all that brings content
into a widget. It counts those that ran, and those that left an unsafe element or address.

| Shown by | Carried by | ${engines.join(' | ')} |
| --- | --- |${' --- |'.repeat(engines.length)}
${rows.join('\n')}
`,
  );
}
