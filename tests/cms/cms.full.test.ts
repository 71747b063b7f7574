import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openSite } from '../pages/site.ts';
import { serve, type Served } from '../support/serve.ts';
import { type Address, SITES } from './addresses.ts';
import { type Row, type Times, writeTable } from './table.ts';
import { startWordPress } from './wordpress.ts';

const SHOW_MS = 20_000;
const LOADS = 7;
const MAX_RATIO = 1.3;

let wordpress: Awaited<ReturnType<typeof startWordPress>>;
let site: Awaited<ReturnType<typeof openSite>>;
let partner: Served;
before(async () => {
  [wordpress, site] = await Promise.all([startWordPress(), openSite()]);
  partner = await serve((_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Partner</title><link rel="icon" href="data:,">',
      ),
  );
});
after(async () => {
  await partner.close();
  await site.close();
  await wordpress.close();
});

/** What each widget shows of the first story; undefined if the story has nothing for it. Only lists have filters. */
const SHOWN: Record<string, (first: string) => string | undefined> = {
  'recent-list': (first) => first,
  'article-card': (first) => first,
  article: (first) => first,
  'highlights-box': (first) => numberOf(first) && `Point of story ${numberOf(first)}`,
  'author-card': (first) => (first === 'Welcome' ? undefined : authorOf(first)),
};
const numberOf = (first: string): string | undefined => /^Story number (\d+)/.exec(first)?.[1];
const authorOf = (first: string): string => (Number(numberOf(first) ?? 0) % 2 ? 'Tom Weir' : 'Maren Wright');

/** An empty page of another origin, and what its widgets said. */
async function openPartner(): Promise<{ page: Page; said: string[]; refused: Set<string> }> {
  const page = await site.browser.newPage();
  const said: string[] = [];
  const refused = new Set<string>();
  page.on('console', (message) => said.push(message.text()));
  page.on('requestfailed', (request) => request.url().startsWith(wordpress.url) && refused.add(request.url()));
  await page.goto(partner.url);
  await page.addScriptTag({ type: 'module', url: `${site.newsroom}/widgets/latest/loader.js` });
  return { page, said, refused };
}

/** Waits for texts within widgets, by name; hands back which of them are there. */
const shownOn = (page: Page, wanted: Record<string, string>): Promise<string[]> =>
  page.evaluate(
    async ([texts, limit]) => {
      const textOf = (node: Node): string =>
        [...node.childNodes].map(textOf).join(' ') +
        (node instanceof Element && node.shadowRoot ? textOf(node.shadowRoot) : (node.nodeValue ?? ''));
      const isShown = ([name, text]: [string, string]) =>
        textOf(document.querySelector(`news-${name}`)!).includes(text);
      const end = performance.now() + limit;
      while (!Object.entries(texts).every(isShown) && performance.now() < end)
        await new Promise((resolve) => setTimeout(resolve, 50));
      return Object.entries(texts)
        .filter(isShown)
        .map(([name]) => name);
    },
    [wanted, SHOW_MS] as const,
  );

async function tryAddress(name: string, address: Address): Promise<Row> {
  const { page, said, refused } = await openPartner();
  const attributes = { src: wordpress.url + address.path, ...address.filters };
  await page.evaluate(
    ([widgets, values]) => {
      for (const widget of widgets) {
        const element = document.createElement(`news-${widget}`);
        for (const [attribute, value] of Object.entries(values)) element.setAttribute(attribute, value);
        document.body.append(element);
      }
    },
    [Object.keys(SHOWN), attributes] as const,
  );
  const shown: Record<string, string> = {};
  const { first, says } = address;
  if (first) {
    const texts = Object.entries(SHOWN).flatMap(([widget, textOf]): [string, string][] => {
      const hasNone =
        (address.filters && widget !== 'recent-list') || (address.hidesAuthors && widget === 'author-card');
      const text = hasNone ? undefined : textOf(first);
      return text ? [[widget, text]] : [];
    });
    const found = await shownOn(page, Object.fromEntries(texts));
    for (const widget of Object.keys(SHOWN))
      shown[widget] = found.includes(widget) ? 'yes' : texts.some(([key]) => key === widget) ? 'no' : '–';
  } else {
    const end = Date.now() + SHOW_MS;
    while (!said.some((text) => says!.test(text)) && Date.now() < end) await page.waitForTimeout(100);
    const isSaid = said.some((text) => says!.test(text));
    for (const widget of Object.keys(SHOWN)) shown[widget] = isSaid ? 'says why' : 'no';
  }
  await page.close();
  return { ...address, site: name, shown, refused: refused.size };
}

const rows: Row[] = [];
for (const [name, { addresses, ...setUp }] of Object.entries(SITES))
  describe(`WordPress, ${name}`, () => {
    before(async () => {
      const { front, news } = wordpress.seeded.pages;
      const pages: Record<string, number> = { '{front}': front, '{news}': news };
      const options = Object.entries(setUp.options ?? {}).map(([key, value]) => [key, pages[String(value)] ?? value]);
      await wordpress.use({ ...setUp, options: Object.fromEntries(options) });
    });
    for (const address of addresses)
      it(`${address.path || '(the origin)'} ${JSON.stringify(address.filters ?? {})}`, async () => {
        const row = await tryAddress(name, address);
        rows.push(row);
        console.log(name, address.path, address.filters ?? '', JSON.stringify(row.shown), row.refused);
        assert(!Object.values(row.shown).includes('no'), JSON.stringify(row));
        assert(!address.first || row.refused <= 1, JSON.stringify(row));
      });
  });

describe('the first story', () => {
  it(`is there at most ${MAX_RATIO} times as late from the bare address as from the REST API`, async () => {
    await wordpress.use({});
    const times: Record<keyof Times, number[]> = { bare: [], rest: [] };
    const sources: Record<keyof Times, string> = { bare: '/', rest: '/wp-json/wp/v2/posts' };
    for (let count = 0; count < LOADS; count++)
      for (const key of ['bare', 'rest'] as const) {
        const { page } = await openPartner();
        const start = await page.evaluate((src) => {
          const list = document.createElement('news-recent-list');
          list.setAttribute('src', src);
          document.body.append(list);
          return performance.now();
        }, wordpress.url + sources[key]);
        await shownOn(page, { 'recent-list': 'Story number 130' });
        times[key].push((await page.evaluate(() => performance.now())) - start);
        await page.close();
      }
    const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;
    const [bare, rest] = [median(times.bare), median(times.rest)];
    console.log(`first story: ${bare.toFixed()} ms from the bare address, ${rest.toFixed()} ms from the REST API`);
    if (rows.length === Object.values(SITES).flatMap(({ addresses }) => addresses).length)
      writeTable(rows, { bare, rest });
    assert(bare <= MAX_RATIO * rest, `${bare} ms, ${rest} ms`);
  });
});
