// Measures everything beside the peers, prints the tables and writes RESULTS.md. Fewer rounds: node bench.mjs --rounds=3
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { longArticle } from './long-article/long-article.mjs';
import { pageCost } from './page-cost/page-cost.mjs';
import { rendering } from './render/rendering.mjs';
import { writeReport } from './report/report.mjs';
import { searching } from './search/search.mjs';
import { readSizes } from './report/sizes.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
const rounds = Number(values.rounds);

const report = writeReport({
  rounds,
  sizes: readSizes(),
  rendering: await rendering(rounds),
  pages: await pageCost(rounds),
  articles: await longArticle(rounds),
  searches: await searching(rounds),
});
console.log(report);
writeFileSync(new URL('RESULTS.md', import.meta.url), report);
