import { bundle, folder, installed } from '../browser/files.mjs';
import { release } from '../browser/release.mjs';
import { launch } from '../browser/launch.mjs';
import { startServer } from '../browser/server.mjs';
import { readFileSync } from 'node:fs';
import { interleave, medians } from '../medians.mjs';
import { makeItems, makeThread } from './items.mjs';

const COUNTS = [10, 100, 1000];
/** Each way, and the string with the same content that is its limit. */
const WAYS = {
  ourCards: 'cardsAsString',
  ourList: 'listAsString',
  ourListWithPictures: 'laterListAsString',
  shoelaceCards: 'boxesAsString',
  webAwesomeCards: 'boxesAsString',
  spectrumCards: 'boxesAsString',
};
/** A thread of so many comments in three levels. */
const COMMENTS = 200;
const COMMENT_WAYS = { ourFirstComments: 'commentsAsString', ourComments: 'commentsAsString' };

/** Of each way and count: milliseconds, and ratios to its limit, both to create and to update. */
export async function rendering(rounds) {
  const server = await startServer(await makeRoutes());
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    page.on('pageerror', (error) => console.error(error));
    await page.goto(`${server.origin('bench')}/index.html`);
    await page.evaluate(loadAll, {
      cdn: server.origin('cdn'),
      shoelace: server.origin('shoelace'),
      awesome: server.origin('awesome'),
    });
    const results = [];
    for (const count of COUNTS) results.push(...(await measureCount(page, WAYS, makeItems(count), { count, rounds })));
    const thread = makeThread(COMMENTS);
    results.push(...(await measureCount(page, COMMENT_WAYS, thread, { count: COMMENTS, rounds })));
    return results;
  } finally {
    await browser.close();
    server.close();
  }
}

async function makeRoutes() {
  const own = {
    '/index.html': {
      body: '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><body>',
      type: 'html',
    },
    '/picture.svg': { body: '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"/>', type: 'svg' },
    '/ways.js': { body: readFileSync(new URL('ways.js', import.meta.url)), type: 'js' },
    '/spectrum.js': { body: await bundle('import "@spectrum-web-components/card/sp-card.js"'), type: 'js' },
  };
  return {
    bench: (path) => own[path],
    cdn: folder(release),
    shoelace: folder(new URL('cdn/', installed('@shoelace-style/shoelace'))),
    awesome: folder(new URL('dist-cdn/', installed('@awesome.me/webawesome'))),
  };
}

/** Runs in the page. */
async function loadAll({ cdn, shoelace, awesome }) {
  const files = ['article-card', 'recent-list', 'comments'].map((name) => `${cdn}/${name}.js`);
  const peers = [`${shoelace}/components/card/card.js`, `${awesome}/components/card/card.js`, '/spectrum.js'];
  await Promise.all([...files, ...peers].map((file) => import(file)));
  const tags = ['news-article-card', 'news-recent-list', 'news-comments', 'sl-card', 'wa-card', 'sp-card'];
  await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
}

async function measureCount(page, allWays, content, { count, rounds }) {
  const limits = [...new Set(Object.values(allWays))];
  await page.evaluate(
    async ({ items, limits }) => {
      const { turn, ...ways } = await import('/ways.js');
      for (const name of limits) ways[name] = await ways[name](items);
      Object.assign(window, { turn, items, ways });
    },
    { items: content, limits },
  );
  const results = await interleave([...limits, ...Object.keys(allWays)], rounds, (way) =>
    page.evaluate((name) => window.turn(window.ways[name], window.items), way),
  );
  return Object.entries(allWays).map(([way, limitName]) => {
    const [limit, time] = [limitName, way].map((name) => medians(results.get(name)));
    return { way, count, ...time, createRatio: time.create / limit.create, updateRatio: time.update / limit.update };
  });
}
