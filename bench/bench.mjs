// Measures everything beside the peers, prints the tables and writes RESULTS.md. Fewer rounds: node bench.mjs --rounds=3
// Only what moves on the page, in place of that section: node bench.mjs --only=shifts
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { longArticle } from './long-article/long-article.mjs';
import { pageCost } from './page-cost/page-cost.mjs';
import { rendering } from './render/rendering.mjs';
import { withShifts, writeReport } from './report/report.mjs';
import { searching } from './search/search.mjs';
import { readSizes } from './report/sizes.mjs';
import { pageShifts } from './shifts/shifts.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' }, only: { type: 'string' } } });
const rounds = Number(values.rounds);
const file = new URL('RESULTS.md', import.meta.url);

const report =
  values.only === 'shifts'
    ? withShifts(readFileSync(file, 'utf8'), await pageShifts())
    : writeReport({
        rounds,
        sizes: readSizes(),
        rendering: await rendering(rounds),
        pages: await pageCost(rounds),
        shifts: await pageShifts(),
        articles: await longArticle(rounds),
        searches: await searching(rounds),
      });
console.log(report);
writeFileSync(file, report);
