import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { phases } from '../run/test.mjs';
import { code, table } from './table.mjs';

/** Renders the steps of `npm test`, by phase and lane. */
export const lanesSection = () =>
  table(
    ['Phase', 'Lane', 'Steps'],
    phases({ full: true, mayInstall: false }).flatMap((lanes, phase) =>
      lanes.map((steps, lane) => {
        const names = steps.map(({ name, onlyFull }) => `${code(name)}${onlyFull ? ' (with `--full`)' : ''}`);
        return [phase + 1, lane + 1, names.join(', ')];
      }),
    ),
  );

/** Renders the timeouts of each workflow's jobs. */
export const timeoutsSection = () =>
  table(
    ['Workflow', 'Ends at the latest after'],
    globSync('.github/workflows/*.yml')
      .toSorted()
      .map((file) => {
        const minutes = [...readFileSync(file, 'utf8').matchAll(/timeout-minutes: (\d+)/g)].map(([, text]) => +text);
        return [code(basename(file)), `${Math.max(...minutes)} minutes for a job`];
      }),
  );
