import { LIMIT } from '../../tests/pages/steady.ts';
import { table, whole } from './table.mjs';

/** The section on what moves around the snippets of the READMEs. */
export const shiftsSection = (shifts) => `## What moves on the page

The score of layout shifts (CLS) of a host's page with the snippet of each README, by the width of the widget in pixels. The
network holds back script and stories until the page has been painted without them. Below the widget the page goes on.
At most ${LIMIT} is promised, and \`tests/pages/steady.test.ts\` holds it. Worst: ${worst(shifts).toFixed(3)}.

${table(
  ['', ...shifts[0].scores.map(({ width }) => whole(width))],
  shifts.map(({ name, scores }) => [name, ...scores.map(({ score }) => score.toFixed(3))]),
)}

`;

const worst = (shifts) => Math.max(...shifts.flatMap(({ scores }) => scores.map(({ score }) => score)));
