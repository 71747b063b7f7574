import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prerender } from '@news-widgets/embed/prerender';
import type { Page } from 'playwright-core';
import { serve } from '../support/serve.ts';
import type { openSite } from './site.ts';

interface Vector {
  id: string;
  input: string;
}

const corpora = process.env.NEWS_WIDGETS_CORPORA ?? join(import.meta.dirname, '../../../shared/corpora');
const SETS =
  'bluemonday closure-vectors dompurify h5sc htmlsanitizer loofah owasp-filter-evasion payloads-all-the-things wpt-sanitizer-api';
const VECTORS = SETS.split(' ').flatMap((set): Vector[] => {
  const file = join(corpora, `xss-${set}/vectors.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Vector[]) : [];
});
const STORIES_PER_PAGE = 150;
const SRC = 'https://news.example/feed.json';
const EVENTS = 'click mouseover focus blur load error toggle pointerover animationend wheel beforetoggle'.split(' ');

/** A feed of one story with the attack in everything that a story has. */
const feedOf = ({ id, input }: Vector) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: input,
  items: [
    {
      ...{ id, url: input, title: `Title ${input}`, summary: input, language: input, tags: [input] },
      content_html: `${input}<p>End</p>`,
      image: { url: input, alt: input, caption: input },
      authors: [{ name: `Author ${input}`, url: input, avatar: input, bio: input }],
      _news: { section: { name: input, url: input }, highlights: [input], label: input },
    },
  ],
});

async function markupOf(vector: Vector): Promise<string> {
  const fetch = () => Promise.resolve(Response.json(feedOf(vector)));
  const { html: article } = await prerender({ widget: 'article', attributes: { src: SRC, mode: 'full' }, fetch });
  const { html: card } = await prerender({ widget: 'author-card', attributes: { src: SRC }, fetch });
  return article + card;
}

/** What attacks do, noted by the page itself. */
function listen(): void {
  const fired: string[] = [];
  Object.assign(window, { fired });
  for (const name of ['alert', 'confirm', 'print', 'prompt'])
    Object.assign(window, { [name]: () => void (fired[fired.length] = name) });
}

/** The events that attacks wait for, on everything in shadow roots; counts what was there. */
function poke(events: string[]): number {
  addEventListener('click', (event) => event.preventDefault(), true);
  const elements = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [...shadowRoot.querySelectorAll('*')] : [],
  );
  for (const element of elements)
    for (const event of events) element.dispatchEvent(new Event(event, { bubbles: true, cancelable: true }));
  return elements.length;
}

/** Opens server-rendered stories and authors, without the widgets' script and any policy: what they hold must do nothing. */
export async function openAttacks(
  { browser }: Awaited<ReturnType<typeof openSite>>,
  { every, javaScriptEnabled }: { every: number; javaScriptEnabled: boolean },
): Promise<void> {
  const vectors = VECTORS.filter((_, index) => index % every === 0);
  let body = '';
  const server = await serve((_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(
        `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Attacks</title>${body}`,
      ),
  );
  const page = await browser.newPage({ javaScriptEnabled });
  try {
    const deeds = await watchDeeds(page, `${server.url}/`);
    await page.addInitScript(listen);
    for (let from = 0; from < vectors.length; from += STORIES_PER_PAGE) {
      const some = vectors.slice(from, from + STORIES_PER_PAGE);
      body = (await Promise.all(some.map(markupOf))).join('\n');
      const where = `${some[0]!.id} to ${some.at(-1)!.id}`;
      await page.goto(`${server.url}/`);
      // What a stray quotation mark or an unclosed tag has swallowed would not be among them.
      assert.equal(await page.locator('[part=headline]').count(), some.length, where);
      if (javaScriptEnabled) {
        assert.ok((await page.evaluate(poke, EVENTS)) > some.length * 10);
        await page.waitForTimeout(200);
        assert.deepEqual(await page.evaluate(() => Reflect.get(window, 'fired') as string[]), [], where);
      }
      assert.equal(page.url(), `${server.url}/`, where);
      assert.deepEqual(deeds, [], where);
    }
    console.log(`attacks in server-rendered pages, script ${javaScriptEnabled ? 'on' : 'off'}: ${vectors.length}`);
  } finally {
    await page.close();
    await server.close();
  }
}

/** Dialogs, other pages, and requests for anything but pictures and recordings, which get no answer. */
async function watchDeeds(page: Page, url: string): Promise<string[]> {
  const deeds: string[] = [];
  page.on('dialog', (dialog) => {
    deeds.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => deeds.push('popup'));
  await page.route('**/*', async (route) => {
    const request = route.request();
    if (request.url() === url) return route.continue();
    if (!/^(?:image|media)$/.test(request.resourceType())) deeds.push(`${request.resourceType()} ${request.url()}`);
    return route.abort();
  });
  return deeds;
}

export const areVectorsThere = VECTORS.length > 0;
