import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { serve, type Served } from '../support/serve.ts';
import { openSite } from './site.ts';
import { watch } from './watch.ts';

let site: Awaited<ReturnType<typeof openSite>>;
before(async () => (site = await openSite()));
after(() => site.close());

let host: Served;
let content = '';
let headers: Record<string, string> = {};
/** The requests to `/subscribe`. */
let sent: string[] = [];
before(async () => {
  host = await serve(async (request, response) => {
    const isPost = request.method === 'POST';
    let body = '';
    for await (const chunk of request) body += String(chunk);
    if (isPost) sent.push(body);
    const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
    const type = { 'content-type': isPost ? 'application/json' : 'text/html; charset=utf-8' };
    response.writeHead(200, { ...cors, ...type, ...headers }).end(isPost ? '{}' : content);
  });
});
after(() => host.close());

/** A page of a host with this content; `files` is the folder of the release, `feed` a feed. */
async function open(
  markup: (files: string, feed: string) => string,
  { head = '', headers: more = {} }: { head?: string; headers?: Record<string, string> } = {},
): Promise<{ page: Page; console: string[] }> {
  headers = more;
  sent = [];
  const body = markup(`${site.newsroom}/widgets/latest/`, `${site.newsroom}/feed.json`);
  content = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Case</title><link rel="icon" href="data:,">${head}<body>${body}`;
  const { page, console } = await watch(site, `${host.url}/case.html?secret=1`);
  page.setDefaultTimeout(5_000);
  return { page, console };
}

const headlines = (page: Page, count: number): Promise<void> =>
  page
    .locator('[part=headline]')
    .nth(count - 1)
    .waitFor();

const loader = (files: string): string => `<script type="module" src="${files}loader.js"></script>`;
const asked = (feed: string, limit = 2): string => `widget=recent-list&amp;src=${feed}&amp;limit=${limit}`;

describe('embed.js', () => {
  it('reads the parameters of its address even if attributes are removed', async () => {
    const { page, console } = await open(
      (files, feed) =>
        `<script src="${files}embed.js?${asked(feed)}&amp;news-accent=%23f00" data-src="lazy.js" data-category="functionality" data-hidden data-type="module" data-limit="1"></script>`,
    );
    await headlines(page, 2);
    const list = page.locator('news-recent-list');
    assert.deepEqual((await list.evaluate((one) => one.getAttributeNames())).toSorted(), ['limit', 'src', 'style']);
    assert.equal(await list.evaluate((one) => (one as HTMLElement).style.getPropertyValue('--news-accent')), '#f00');
    assert.deepEqual(console, []);
    await page.close();
  });

  it('reads data-news-… too, and the short names if nothing else names the widget', async () => {
    const { page } = await open(
      (
        files,
        feed,
      ) => `<script src="${files}embed.js" data-news-widget="recent-list" data-news-src="${feed}" data-news-limit="1" data-src="x" data-limit="9"></script>
        <script src="${files}embed.js" data-widget="recent-list" data-src="${feed}" data-limit="2" data-hidden="true" data-news-accent="red"></script>`,
    );
    await headlines(page, 3);
    assert.deepEqual(
      await page.locator('news-recent-list').evaluateAll((all) => all.map((one) => one.getAttribute('limit'))),
      ['1', '2'],
    );
    assert.equal(await page.locator('news-recent-list[hidden]').count(), 0);
    await page.close();
  });

  it('works from a tag manager that drops data attributes, and in an open shadow root', async () => {
    const { page } = await open(
      (files, feed) => `<x-block></x-block><script>
        const add = (root) => root.append(Object.assign(document.createElement('script'), { src: '${files}embed.js?${asked(feed).replaceAll('&amp;', '&')}' }));
        add(document.body);
        customElements.define('x-block', class extends HTMLElement { connectedCallback() { add(this.attachShadow({ mode: 'open' })); } });
      </script>`,
    );
    await headlines(page, 4);
    assert.equal(await page.locator('x-block news-recent-list').count(), 1);
    await page.close();
  });

  it('explains what to do in a closed shadow root', async () => {
    const { page, console } = await open(
      (files, feed) => `<div id="block"></div><script>
        document.querySelector('#block').attachShadow({ mode: 'closed' }).append(Object.assign(document.createElement('script'), { src: '${files}embed.js?${asked(feed).replaceAll('&amp;', '&')}' }));
      </script>`,
    );
    await page.waitForLoadState('networkidle');
    assert.match(console.join(), /embed\.js: its script element is not on the page/);
    await page.close();
  });

  it('loads its code from its own address, even if the page shadows currentScript', async () => {
    const foreign: string[] = [];
    const { page } = await open(
      (
        files,
        feed,
      ) => `<img name="currentScript" src="https://evil.test/embed.js" alt=""><form name="body"></form><iframe name="querySelector" hidden></iframe>
        <script async src="${files}embed.js?${asked(feed)}"></script>`,
    );
    page.on('request', (request) => foreign.push(request.url()));
    await headlines(page, 2);
    assert.deepEqual(
      foreign.filter((url) => url.includes('evil.test') && url.endsWith('.js') && !url.endsWith('embed.js')),
      [],
    );
    await page.close();
  });
});

describe('the loader', () => {
  it('works as a classic script, too', async () => {
    const { page, console } = await open(
      (files, feed) =>
        `<script src="${files}loader.js"></script><script>let e = 1, t = 2, n = 3;</script><news-recent-list src="${feed}" limit="2"></news-recent-list>`,
    );
    await headlines(page, 2);
    assert.deepEqual(console, []);
    await page.close();
  });
});

describe('a page that has replaced built-in functions', () => {
  const OURS = '<ul><li><a href="/1">First own story</a></li><li><a href="/2">Second own story</a></li></ul>';
  const POINTS = '<ul><li>One point.</li><li>Two points.</li></ul>';
  for (const [name, code] of Object.entries({
    'Array.from without a map function': 'Array.from = (list) => Array.prototype.slice.call(list);',
    'toJSON of arrays': 'Array.prototype.toJSON = function () { return "[" + this.join() + "]"; };',
    'Array.prototype.reduce': 'Array.prototype.reduce = function () { return this[0]; };',
    'no Intl': 'delete window.Intl;',
  }))
    it(`shows its content: ${name}`, async () => {
      const { page, console } = await open(
        (files, feed) => `${loader(files)}<news-recent-list src="${feed}" limit="2"></news-recent-list>
          <news-recent-list src="${feed.replace('feed.json', 'rss.xml')}" limit="2"></news-recent-list>
          <news-recent-list>${OURS}</news-recent-list><news-highlights-box>${POINTS}</news-highlights-box>
          <news-article-card src="${feed}"></news-article-card>`,
        { head: `<script>${code}</script>` },
      );
      await page.waitForFunction(
        `(() => { const count = (part) => { let sum = 0; document.querySelectorAll('news-recent-list, news-highlights-box, news-article-card').forEach((one) => (sum += one.shadowRoot?.querySelectorAll('[part=' + part + ']').length ?? 0)); return sum; };
          return count('headline') === 7 && count('point') === 2; })()`,
      );
      assert.deepEqual(console, []);
      await page.close();
    });
});

describe('a form', () => {
  const FORM = '<label>E-mail <input type="email" name="email" required></label><button>Subscribe</button>';
  const widget = (content = '') => `<news-subscribe-form action="/subscribe">${content}</news-subscribe-form>`;

  it('leaves the form around the page alone', async () => {
    const { page } = await open(
      (files) =>
        `${loader(files)}<form id="page" action="/outer"><input name="q" value="1"><button id="go">Search</button>${widget(FORM)}</form>`,
    );
    await page.locator('news-subscribe-form [part=form]').waitFor();
    await Promise.all([page.waitForURL('**/outer?**'), page.click('#go')]);
    assert.equal(new URL(page.url()).search, '?q=1');
    await page.close();
  });

  it('keeps letters that are typed into it from the shortcuts of the page', async () => {
    const { page } = await open(
      (files) =>
        `${loader(files)}${widget()}<script>window.keys = []; document.addEventListener('keydown', (event) => keys.push(event.key));</script>`,
    );
    await page.locator('[part=input]').focus();
    await page.keyboard.type('s/a');
    await page.keyboard.press('Escape');
    assert.deepEqual(await page.evaluate('keys'), ['Escape']);
    assert.equal(await page.locator('[part=input]').inputValue(), 's/a');
    await page.close();
  });

  it('announces changes even if a translator has replaced its words', async () => {
    const { page } = await open((files) => `${loader(files)}${widget()}`);
    const message = page.locator('[part=message]');
    await page.locator('[part=submit]').click();
    await message.getByText(/./).first().waitFor();
    const first = await message.innerText();
    await message.evaluate((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts.filter(({ data }) => data.trim())) {
        const font = document.createElement('font');
        font.textContent = `[fr] ${text.data}`;
        text.replaceWith(font);
      }
    });
    await page.locator('[part=input]').fill('no address');
    await page.locator('[part=submit]').click();
    await page.waitForFunction((before) => {
      const text = document
        .querySelector('news-subscribe-form')!
        .shadowRoot!.querySelector('[part=message]')!.textContent;
      return !text.includes('[fr]') && text.trim() && text.trim() !== before;
    }, first);
    await page.close();
  });

  for (const [name, frame] of [
    ['a srcdoc frame', (html: string) => `frame.srcdoc = ${html}`],
    ['a blob frame', (html: string) => `frame.src = URL.createObjectURL(new Blob([${html}], { type: 'text/html' }))`],
  ] as const)
    it(`tells the service of no page but an address of the web: ${name}`, async () => {
      const { page } = await open((files) => {
        const html = JSON.stringify(
          `${loader(files)}${widget().replace('/subscribe', `${host.url}/subscribe`)}`,
        ).replaceAll('</', '<\\/');
        return `<iframe id="frame" width="600" height="400"></iframe><script>const frame = document.querySelector('#frame'); ${frame(html)};</script>`;
      });
      const input = page.frameLocator('#frame').locator('[part=input]');
      await input.fill('reader@reader.example');
      await page.waitForTimeout(2500);
      await input.press('Enter');
      for (let tries = 0; tries < 100 && sent.length === 0; tries++) await page.waitForTimeout(50);
      const { source } = JSON.parse(sent[0] ?? '') as { source: { page?: string } };
      assert.match(source.page ?? '', /^$|^http:\/\/127\.0\.0\.1:\d+\/(case\.html)?$/);
      await page.close();
    });
});

describe('a widget', () => {
  it('keeps its looks in another document and back', async () => {
    const { page } = await open(
      (files, feed) =>
        `${loader(files)}<news-recent-list src="${feed}" limit="2"></news-recent-list><news-highlights-box copy><ul><li>One.</li></ul></news-highlights-box><iframe srcdoc="<body>"></iframe>`,
    );
    await headlines(page, 2);
    const sheets = await page.evaluate(async () => {
      const widgets = [...document.querySelectorAll('news-recent-list, news-highlights-box')];
      const frame = document.querySelector('iframe')!.contentDocument!;
      const counts: number[][] = [];
      for (const { body } of [document, frame, document]) {
        body.append(...widgets);
        await new Promise((resolve) => setTimeout(resolve, 500));
        counts.push(widgets.map(({ shadowRoot }) => shadowRoot!.adoptedStyleSheets.length));
      }
      return counts;
    });
    for (const counts of sheets)
      assert.ok(
        counts.every((count) => count >= 2),
        JSON.stringify(sheets),
      );
    assert.deepEqual(sheets[2], sheets[1]);
    assert.equal(await page.locator('news-recent-list [part=headline]').count(), 2);
    await page.close();
  });

  it('shows pictures that allow CORS on a page with Cross-Origin-Embedder-Policy', async () => {
    const { page } = await open(
      (files, feed) =>
        `<script type="module" crossorigin src="${files}loader.js"></script><news-recent-list src="${feed}" limit="2" layout="grid"></news-recent-list>`,
      { headers: { 'cross-origin-embedder-policy': 'require-corp' } },
    );
    await page.route(/\/images\//, async (route) => {
      const response = await route.fetch();
      const headers: Record<string, string> = { ...response.headers(), 'access-control-allow-origin': '*' };
      delete headers['cross-origin-resource-policy'];
      await route.fulfill({ response, headers });
    });
    await page.reload();
    await headlines(page, 2);
    await page.waitForFunction(() => {
      const pictures = [...document.querySelector('news-recent-list')!.shadowRoot!.querySelectorAll('img')];
      return pictures.length === 2 && pictures.every(({ naturalWidth }) => naturalWidth > 0);
    });
    await page.unrouteAll({ behavior: 'wait' });
    await page.close();
  });
});
