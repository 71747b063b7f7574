import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { firefoxPath } from '@news-widgets/tooling/browsers';
import { openWebKit } from '@news-widgets/tooling/webkit';
import puppeteer from 'puppeteer-core';
import { serve } from './support/serve.ts';
import { openSite } from './pages/site.ts';

const site = await openSite();
const n = site.newsroom;
const feed = `${n}/feed.json`;
const w = (name: string, attrs: string, inside = '<a href="https://news.example/">All news at News Example</a>', style = '') =>
  `<div class="one" style="${style}"><news-${name} ${attrs}>${inside}</news-${name}></div>`;
const SHEETS: Record<string, string> = {
  lists: [
    w('recent-list', `src="${feed}" heading="Latest news" limit="4" summaries more see-all="${n}"`),
    w('recent-list', `src="${feed}" heading="Grid" layout="grid" limit="6"`),
    w('recent-list', `src="${feed}" heading="Lead" layout="lead" limit="4"`),
    w('recent-list', `src="${feed}" heading="Numbered" layout="numbered" limit="3"`, '', 'width:300px'),
    w('recent-list', `src="${feed}" heading="Headlines" layout="headlines" limit="4" theme="dark"`, '', 'width:300px'),
    w('recent-list', `src="${feed}" heading="Timeline" layout="timeline" limit="4"`, '', 'width:420px'),
    w('recent-list', `src="${feed}" heading="Row" layout="scroller" limit="6"`),
    w('recent-list', `src="${n}/trouble/not-found.json" heading="Fails"`),
  ].join(''),
  cards: [
    w('article-card', `src="${feed}" item="0" layout="hero"`),
    w('article-card', `src="${feed}" item="1" layout="row"`),
    w('article-card', `src="${feed}" item="2" layout="stacked"`, '', 'width:280px'),
    w('article-card', `src="${feed}" item="3" layout="compact"`, '', 'width:280px'),
    w('article-card', `headline="A film with a long headline that wraps" href="https://news.example/a" kicker="Markets" label="video" duration="185" byline="Ana Lim; Bo Chen" disclosure="ai" theme="dark"`, '', 'width:420px'),
    w('highlights-box', 'copy share collapse-after="2" disclosure="ai" reviewed-by="the desk"', '<ul><li>Neodymium fell for a third week.</li><li>Dysprosium held.</li><li>See <a href="/x">all prices</a>.</li><li>Four.</li></ul>'),
    w('author-card', 'name="Ana Lim" job="Markets editor" bio="Writes about prices and what moves them, from the mine to the magnet." email="ana@news.example"'),
    w('author-card', 'name="Ana Lim" job="Markets editor" layout="compact"'),
    w('search-box', `src="${feed}" action="${n}/search" heading="Search" results="list" query="magnet"`),
    w('search-box', `src="${feed}" action="${n}/search" layout="overlay"`),
  ].join(''),
  forms: [
    w('subscribe-form', `action="${n}/subscriptions" heading="The Morning Assay" text="Five stories, every weekday." frequency="Every weekday at 7" consent="I agree to the [privacy notice]." consent-href="/p" ask-name="both"`),
    w('subscribe-form', `action="${n}/subscriptions"`),
    w('subscribe-form', `action="${n}/subscriptions" theme="dark" heading="By mail" lists='[{"id":"a","name":"Daily","description":"Five stories."},{"id":"b","name":"Weekly"}]'`, '', 'width:300px'),
    w('comments', `src="${n}/api/comments?story=ionic-clays" heading="Comments"`),
  ].join(''),
  article: w('article', `src="${feed}" item="1" mode="full" contents`),
  probe: '<style>button{border:0;background:none;font:inherit;font-size:20px;margin:4px;padding:.3em 0}</style>' + [
    'text-decoration:underline', 'text-decoration:underline;text-underline-offset:.2em', 'text-decoration:underline;text-decoration-thickness:1px',
    'text-decoration:underline;text-underline-offset:.2em;text-decoration-thickness:1px', 'text-decoration-line:underline;text-underline-offset:.2em;text-decoration-thickness:1px', 'text-decoration:underline;appearance:none', 'text-decoration:underline;cursor:pointer;display:flex', 'text-decoration:underline;display:block',
  ].map((style, index) => `<button style="${style}">Copy ${index}</button>`).join('') + '<button><span style="text-decoration:underline">span</span></button><button style="display:inline;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.2em">inline</button>',
};
const page = (sheet: string, look: string) => {
  const [lang, scheme] = look.split('-');
  return `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><title>S</title><link rel="icon" href="data:,"><style>body{margin:24px;font:16px/1.5 'DejaVu Sans',sans-serif;${scheme === 'dark' ? 'background:#141517;color:#e9e8e6' : ''}} .one{margin:0 0 32px;max-width:860px}</style><script type="module" src="${n}/widgets/latest/loader.js"></script>${SHEETS[sheet]!.replaceAll('<news-', '<news-').replaceAll('heading=', 'loading="eager" heading=')}`;
};
const host = await serve((request, response) => {
  const [, sheet, look] = request.url!.split('/');
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(SHEETS[sheet!] ? page(sheet!, look!) : '');
});
const LOOKS = ['en-light', 'en-dark', 'ar-light'];
const engine = process.argv[2];
const only = process.argv[3]?.split(',') ?? Object.keys(SHEETS);
const jobs = only.flatMap((sheet) => LOOKS.filter((look) => look !== 'en-dark' || sheet !== 'article').map((look) => [sheet, look] as const));
if (engine === 'firefox') {
  const firefox = await puppeteer.launch({ browser: 'firefox', executablePath: firefoxPath()!, headless: true });
  for (const [sheet, look] of jobs) {
    const tab = await firefox.newPage();
    await tab.setViewport({ width: 920, height: 3200 });
    await tab.goto(`${host.url}/${sheet}/${look}`);
    await sleep(3500);
    writeFileSync(`/tmp/docs-sheets/ff-${sheet}-${look}.png`, await tab.screenshot({ fullPage: true }));
    await tab.close();
  }
  await firefox.close();
} else {
  let webkit: Awaited<ReturnType<typeof openWebKit>> | undefined;
  for (let tries = 0; !webkit && tries < 5; tries++) webkit = await openWebKit().catch((error: unknown) => (console.log(String(error)), undefined));
  if (!webkit) throw new Error('no webkit');
  await webkit.call('POST', '/window/rect', { width: 940, height: 3200 });
  for (const [sheet, look] of jobs) {
    await webkit.call('POST', '/url', { url: `${host.url}/${sheet}/${look}` });
    await sleep(4500);
    const body = await webkit.call('POST', '/element', { using: 'css selector', value: 'body' });
    const id = Object.values(body as object)[0] as string;
    const shot = await webkit.call('GET', `/element/${id}/screenshot`);
    writeFileSync(`/tmp/docs-sheets/wk-${sheet}-${look}.png`, Buffer.from(shot as string, 'base64'));
  }
  await webkit.stop();
}
await host.close();
await site.close();
