// Draws the pictures of the READMEs: every widget on a partner's page, light and dark, and the layouts of the list.
// `pnpm picture`, after a build.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSite } from '../pages/site.ts';
import { serve } from '../support/serve.ts';
import { compressed } from './compare.mjs';
import { SCHEMES } from './sheets.mjs';

const PAGES = {
  light: 'color: #1c1b19; background: #fff; --link: #0b57d0; color-scheme: light',
  dark: 'color: #eceae6; background: #121417; --link: #9cc2ff; color-scheme: dark',
};
/** The morning of the newsroom's newest story, so that readers of the pictures see fresh news. */
const MORNING = new Date('2026-11-24T09:30:00Z');
const FONTS = join(import.meta.dirname, '../node_modules/@fontsource-variable');

const site = await openSite();
const { newsroom } = site;
const feed = `${newsroom}/feed.json`;
const link = `<a href="${newsroom}/">News</a>`;

/** A serif for headings and a sans for text, the same on every machine. */
const font = (family: string, name: string) => {
  const file = readFileSync(join(FONTS, family, `files/${family}-latin-wght-normal.woff2`)).toString('base64');
  return `@font-face { font-family: ${name}; font-weight: 100 900; src: url(data:font/woff2;base64,${file}) }`;
};

const head = (scheme: 'light' | 'dark') => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Overview</title><link rel="icon" href="data:,">
<script type="module" src="${newsroom}/widgets/latest/all.js"></script>
<style>
  ${font('libre-franklin', 'Text')}
  body { ${PAGES[scheme]}; margin: 0; font: 16px/1.5 Text, sans-serif; width: 1320px; box-sizing: border-box }
  a { color: var(--link) }
</style>`;

const overview = (scheme: 'light' | 'dark') => `${head(scheme)}
<style>
  main { display: grid; padding: 40px; background: inherit; grid-template-columns: 1fr 360px; gap: 44px 56px; align-items: start }
  main > div, .column { display: grid; gap: 44px; min-width: 0 }
  .two { display: grid; grid-template-columns: 1fr 1fr; gap: 44px; align-items: start }
</style>
<main>
  <div>
    <news-recent-list src="${feed}" heading="Latest news" layout="lead" limit="5">${link}</news-recent-list>
    <div class="two">
      <news-article src="${feed}" mode="summary">${link}</news-article>
      <div class="column">
        <news-article-card src="${feed}?section=markets" layout="stacked">${link}</news-article-card>
        <news-comments src="${newsroom}/api/comments?story=separation-plant-small-decisions" limit="1" read-only>${link}</news-comments>
      </div>
    </div>
  </div>
  <div>
    <news-search-box heading="Search" hide-label src="${feed}">${link}</news-search-box>
    <news-highlights-box src="${feed}" heading="In brief">${link}</news-highlights-box>
    <news-subscribe-form action="${newsroom}/subscriptions" heading="The Morning Assay">${link}</news-subscribe-form>
    <news-author-card src="${feed}" heading="The author">${link}</news-author-card>
    <news-recent-list src="${feed}" heading="Headlines" layout="headlines" offset="5" limit="4">${link}</news-recent-list>
  </div>
</main>`;

/** Layouts of the list with their stories and, of four, the columns that they take. */
const LAYOUTS = [
  ['list', 4, 1],
  ['headlines', 4, 1],
  ['numbered', 4, 1],
  ['timeline', 4, 1],
  ['lead', 5, 2],
  ['grid', 5, 2],
  ['scroller', 6, 4],
] as const;

const layouts = () => `${head('light')}
<style>
  main { display: grid; padding: 40px; background: inherit; grid-template-columns: repeat(4, 1fr); gap: 48px 40px; align-items: start }
  figure { margin: 0; min-width: 0 }
  figcaption { margin-block-end: 12px; font-weight: 600 }
</style>
<main>${LAYOUTS.map(
  ([layout, limit, columns]) => `
  <figure style="grid-column: span ${columns}"><figcaption>layout="${layout}"</figcaption>
    <news-recent-list src="${feed}" layout="${layout}" limit="${limit}">${link}</news-recent-list></figure>`,
).join('')}
</main>`;

const PICTURES = [
  ...SCHEMES.map((scheme) => [`widgets-${scheme}.png`, scheme, overview(scheme as 'light' | 'dark')] as const),
  ['look/layouts.jpg', 'light', layouts()] as const,
];

const host = await serve(({ url = '' }, response) =>
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(PICTURES.find(([name]) => url === `/${name}`)?.[2]),
);
for (const [name, scheme] of PICTURES) {
  const tab = await site.browser.newPage({
    viewport: { width: 1320, height: 1700 },
    colorScheme: scheme as 'light' | 'dark',
    reducedMotion: 'reduce',
  });
  await tab.clock.setFixedTime(MORNING);
  await tab.goto(`${host.url}/${name}`, { waitUntil: 'networkidle' });
  await tab.waitForFunction(() =>
    [...document.querySelectorAll('main :not(:state(ready), :state(idle))')].every(
      (one) => !one.localName.includes('-'),
    ),
  );
  const main = tab.locator('main');
  const picture = name.endsWith('.png')
    ? compressed(await main.screenshot())
    : await main.screenshot({ type: 'jpeg', quality: 80 });
  writeFileSync(join(import.meta.dirname, '../../docs', name), picture);
}
await host.close();
await site.close();
