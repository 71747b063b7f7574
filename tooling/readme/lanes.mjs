import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { phases } from '../run/test.mjs';

/** The steps of `npm test`, by phase and lane. */
export const lanesSection = () =>
  [
    '| Phase | Lane | Steps |',
    '| --- | --- | --- |',
    ...phases({ full: true, mayInstall: false }).flatMap((lanes, phase) =>
      lanes.map((steps, lane) => {
        const names = steps.map(({ name, onlyFull }) => `\`${name}\`${onlyFull ? ' (with `--full`)' : ''}`);
        return `| ${phase + 1} | ${lane + 1} | ${names.join(', ')} |`;
      }),
    ),
    '',
  ].join('\n');

/** The longest that each workflow's jobs may take. */
export const timeoutsSection = () =>
  '| Workflow | Ends at the latest after |\n| --- | --- |\n' +
  globSync('.github/workflows/*.yml')
    .toSorted()
    .map((file) => {
      const minutes = [...readFileSync(file, 'utf8').matchAll(/timeout-minutes: (\d+)/g)].map(([, number]) => +number);
      return `| \`${basename(file)}\` | ${Math.max(...minutes)} minutes for a job |\n`;
    })
    .join('');
