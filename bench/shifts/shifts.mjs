// Measures layout shifts on a host's page around the snippets of the READMEs. The tests hold the same pages to the limit.
import { WIDGETS } from '../../tests/packages.ts';
import { openSite } from '../../tests/pages/site.ts';
import { FIRST, openSteadyHost, scoreOf, WIDTHS } from '../../tests/pages/steady.ts';

/** Of each snippet: its score of layout shifts at each width. */
export async function pageShifts() {
  const site = await openSite();
  const host = await openSteadyHost(site);
  try {
    const results = [];
    for (const first of FIRST)
      results.push({
        name: `README, ${first} first`,
        scores: await atWidths((width) => host.aroundList(width, first)),
      });
    for (const name of WIDGETS)
      results.push({ name, scores: await atWidths((width) => host.aroundWidget(name, width)) });
    return results;
  } finally {
    await host.close();
    await site.close();
  }
}

async function atWidths(measure) {
  const scores = [];
  for (const width of WIDTHS) scores.push({ width, score: scoreOf(await measure(width)) });
  return scores;
}
