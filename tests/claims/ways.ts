// The ways to put widgets on a page, and what the page gives and gets.
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { CDN } from '../documents/world.ts';
import { claim } from './claims.ts';
import { FEED, feedOf, headlines, LINK, list, LOADER, open, stories, story, withPage } from './page.ts';

const page = (inside: string): string => `<!doctype html><html lang="en"><title>Partner</title>${inside}`;
const tag = (parameters: string): string =>
  `<script src="${CDN}embed.js?widget=recent-list&amp;src=${FEED}${parameters}" async></script>`;
const styleOf = (found: Locator, name: 'color' | 'fontFamily' | 'backgroundColor'): Promise<string> =>
  found.evaluate((element, property) => getComputedStyle(element)[property], name);

describe('statements in the documents about ways to embed', () => {
  claim(
    'packages/embed/README.md',
    "Parameters are the widget's attributes and `dir`; `news-accent=%230a58ca` sets the custom property `--news-accent`, and `into=%23sidebar` names another place.",
    () =>
      withPage(
        `<main>${tag('&amp;limit=2&amp;dir=rtl&amp;into=%23sidebar')}</main><aside id="sidebar"></aside>`,
        async (opened) => {
          const found = opened.page.locator('#sidebar > news-recent-list');
          assert.equal(await found.getAttribute('dir'), 'rtl');
          assert.equal((await headlines(opened)).length, 2);
        },
        { answers: { [FEED]: stories(4) } },
      ),
  );
  claim('packages/embed/README.md', 'A `#`, `&` or `+` in a value is written `%23`, `%26` or `%2B`.', () =>
    withPage(
      tag('&amp;heading=%231%20R%26D%20A%2BB'),
      async ({ page: opened }) => assert.ok(await opened.getByRole('region', { name: '#1 R&D A+B' }).isVisible()),
      { answers: { [FEED]: stories(1) } },
    ),
  );
  claim(
    'packages/embed/README.md',
    'Attributes can be beside the address: `data-news-limit="5"` is the attribute `limit`, `data-news-accent="#0a58ca"` the custom property.',
    () =>
      withPage(
        tag('').replace(' async', ' async data-news-limit="1" data-news-accent="#0a58ca"'),
        async (opened) => {
          assert.equal((await headlines(opened)).length, 1);
          const accent = await opened.page
            .locator('news-recent-list')
            .evaluate((one) => getComputedStyle(one).getPropertyValue('--news-accent'));
          assert.equal(accent, '#0a58ca');
        },
        { answers: { [FEED]: stories(3) } },
      ),
  );
  claim('packages/embed/README.md', 'On a dark page add `theme=dark&amp;news-surface=transparent`.', async () => {
    const { page: opened, context } = await open(
      page(
        `<iframe src="${CDN}frame.html?widget=recent-list&amp;src=${FEED}&amp;theme=dark&amp;news-surface=transparent" title="N"></iframe>`,
      ),
      { answers: { [FEED]: stories(1) } },
    );
    const widget = opened.frameLocator('iframe').locator('news-recent-list');
    await widget.locator('[part=headline]').waitFor();
    assert.equal(await styleOf(widget, 'backgroundColor'), 'rgba(0, 0, 0, 0)');
    await context.close();
  });
  claim('packages/embed/README.md', 'No event leaves a frame.', async () => {
    const { page: opened, context } = await open(
      page(`<script>window.heard = 0; document.addEventListener('news-load', () => heard++);</script>
        <iframe src="${CDN}frame.html?widget=recent-list&amp;src=${FEED}" title="N"></iframe>`),
      { answers: { [FEED]: stories(1) } },
    );
    await opened.frameLocator('iframe').locator('[part=headline]').waitFor();
    assert.equal(await opened.evaluate('heard'), 0);
    await context.close();
  });
  claim(
    'docs/tag-managers.md',
    'readers see the links between the tags until they consent, and the widgets start when the loader comes.',
    async () => {
      const { page: opened, context } = await open(page(list()), { answers: { [FEED]: stories(2) } });
      assert.ok(await opened.getByText('All news').isVisible());
      await opened.addScriptTag({ url: `${CDN}loader.js`, type: 'module' });
      await opened.locator('news-recent-list [part=headline]').nth(1).waitFor();
      await context.close();
    },
  );
  claim(
    'docs/cms.md',
    'The loader finds tags that come later, and on a page without widgets it loads nothing but its own file.',
    async () => {
      const { page: opened, context, requests } = await open(page(LOADER), { answers: { [FEED]: stories(2) } });
      await opened.waitForLoadState('networkidle');
      assert.deepEqual(
        requests.filter(({ url }) => url.startsWith(CDN)).map(({ url }) => url),
        [`${CDN}loader.js`],
      );
      await opened.evaluate((html) => (document.body.innerHTML = html), list());
      await opened.locator('news-recent-list [part=headline]').nth(1).waitFor();
      await context.close();
    },
  );
  claim(
    'docs/cms.md',
    'A CMS that filters HTML leaves the link between the tags, so readers still have a way to your news.',
    async () => {
      const { page: opened, context, said } = await open(page(LINK));
      assert.ok(await opened.getByRole('link', { name: 'All news' }).isVisible());
      assert.deepEqual(said, []);
      await context.close();
    },
  );
  claim('packages/core/README.md', 'A site with its own copy of the files can also add `locales/eo.js`', () =>
    withPage(
      `<script type="module" src="${CDN}loader.js" data-news-locales="eo"></script>${list('lang="eo"')}`,
      async ({ page: opened }) => opened.getByText('Ankoraŭ neniu novaĵo.').waitFor(),
      {
        answers: {
          [FEED]: feedOf(),
          [`${CDN}locales/eo.js`]: {
            contentType: 'text/javascript',
            body: "export default { recentList: { empty: 'Ankoraŭ neniu novaĵo.' } };",
          },
        },
      },
    ),
  );
});

describe('statements in the documents about the page around a widget', () => {
  const fonts = '<style>body { font-family: monospace; color: rgb(1, 2, 3) }</style>';
  claim('README.md', 'Fonts and colours come from the page around the widget.', () =>
    withPage(
      `${fonts}${list('summaries')}`,
      async ({ page: opened }) => {
        for (const part of ['headline', 'summary', 'date'])
          assert.equal(await styleOf(opened.locator(`[part=${part}]`).first(), 'fontFamily'), 'monospace', part);
        assert.equal(await styleOf(opened.locator('[part=link]').first(), 'color'), 'rgb(1, 2, 3)');
      },
      { answers: { [FEED]: stories(2) } },
    ),
  );
  claim('README.md', 'To use your heading font: `news-recent-list { --news-font-heading: Georgia, serif; }`.', () =>
    withPage(
      `<style>news-recent-list { --news-font-heading: Georgia, serif; }</style>${list('summaries heading="Latest"')}`,
      async ({ page: opened }) => {
        for (const part of ['heading', 'headline'])
          assert.match(await styleOf(opened.locator(`[part=${part}]`).first(), 'fontFamily'), /^Georgia/, part);
        assert.doesNotMatch(await styleOf(opened.locator('[part=summary]').first(), 'fontFamily'), /Georgia/);
      },
      { answers: { [FEED]: stories(2) } },
    ),
  );
  claim(
    'docs/heights.md',
    '`theme="auto"`, the default, uses the page\'s own text colour, so it suits light and dark pages alike.',
    () =>
      withPage(
        `<style>body { background: #111; color: rgb(240, 240, 240) }</style>${list()}`,
        async ({ page: opened }) => {
          assert.equal(await styleOf(opened.locator('[part=link]').first(), 'color'), 'rgb(240, 240, 240)');
          assert.equal(await styleOf(opened.locator('news-recent-list'), 'backgroundColor'), 'rgba(0, 0, 0, 0)');
        },
        { answers: { [FEED]: stories(1) } },
      ),
  );
  claim('docs/heights.md', 'A frame has the height that you give it', async () => {
    const { page: opened, context } = await open(
      page(
        `<iframe src="${CDN}frame.html?widget=recent-list&amp;src=${FEED}" title="N" style="border: 0; height: 123px"></iframe>`,
      ),
      { answers: { [FEED]: stories(5) } },
    );
    await opened.frameLocator('iframe').locator('[part=headline]').first().waitFor();
    assert.equal((await opened.locator('iframe').boundingBox())!.height, 123);
    await context.close();
  });
  claim(
    'docs/data.md',
    'A boolean attribute is on when it is there: `more` or `more=""`. Remove it to turn it off.',
    () =>
      withPage(
        list('limit="1" more=""'),
        async ({ page: opened }) => {
          const button = opened.getByRole('button', { name: 'Show more' });
          await button.waitFor();
          await opened.locator('news-recent-list').evaluate((one) => one.removeAttribute('more'));
          await button.waitFor({ state: 'detached' });
        },
        { answers: { [FEED]: stories(3) } },
      ),
  );
  claim('docs/data.md', 'Stories that you give as `items`, `item`, `author` or `thread` replace those of `src`.', () =>
    withPage(
      list(),
      async (opened) => {
        await opened.page
          .locator('news-recent-list')
          .evaluate((one) => Object.assign(one, { items: [{ url: 'https://news.example/own', title: 'Own' }] }));
        await opened.page.getByText('Own').waitFor();
        assert.deepEqual(await headlines(opened), ['Own']);
      },
      { answers: { [FEED]: stories(3) } },
    ),
  );
  claim('docs/known-issues.md', "Nothing in a shadow root is found by the page's `querySelector`", () =>
    withPage(
      list(),
      async ({ page: opened }) =>
        assert.equal(await opened.evaluate(() => document.querySelectorAll('[part]').length), 0),
      { answers: { [FEED]: stories(3) } },
    ),
  );
  claim('docs/testing.md', 'The widgets call the global `fetch`.', () =>
    withPage(
      `<script>window.fetch = async () => new Response(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'T', items: [{ id: '1', url: 'https://news.example/1', title: 'From the test' }] }), { headers: { 'content-type': 'application/json' } });</script>${list('loading="eager"')}`,
      async (opened) => {
        assert.deepEqual(await headlines(opened), ['From the test']);
        assert.ok(!opened.requests.some(({ url }) => url === FEED));
      },
    ),
  );
  claim('docs/testing.md', '`dates="absolute"` writes them out.', () =>
    withPage(
      list('dates="absolute"'),
      async ({ page: opened }) => assert.match(await opened.locator('[part=date]').first().innerText(), /\d{4}/),
      { answers: { [FEED]: feedOf(story(1, { date_published: new Date(Date.now() - 3_600_000).toISOString() })) } },
    ),
  );
  claim('docs/measuring.md', 'it serves all widgets, also those that come later.', () =>
    withPage(
      `<script>window.heard = []; document.addEventListener('news-load', ({ target }) => heard.push(target.id));</script>${list('id="first"')}`,
      async ({ page: opened }) => {
        await opened.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), list('id="later"'));
        await opened.waitForFunction('heard.includes("first") && heard.includes("later")');
      },
      { answers: { [FEED]: stories(2) } },
    ),
  );
  claim('docs/server-load.md', 'and only while the page is visible.', () =>
    withPage(
      `<script>
        let isHidden = false;
        Object.defineProperty(Document.prototype, 'hidden', { configurable: true, get: () => isHidden });
        const { setTimeout: later, setInterval: every } = window;
        window.setTimeout = (run, ms, ...more) => later(run, ms >= 20000 ? 200 : ms, ...more);
        window.setInterval = (run, ms, ...more) => every(run, ms >= 20000 ? 200 : ms, ...more);
        window.hide = (value) => { isHidden = value; document.dispatchEvent(new Event('visibilitychange')); };
      </script>${list('refresh="30"')}`,
      async ({ page: opened, requests }) => {
        const asked = () => requests.filter(({ url }) => url === FEED).length;
        await opened.waitForTimeout(1000);
        assert.ok(asked() >= 2, `${asked()} while it is visible`);
        await opened.evaluate('hide(true)');
        await opened.waitForTimeout(300);
        const before = asked();
        await opened.waitForTimeout(1000);
        assert.equal(asked(), before);
      },
      { answers: { [FEED]: stories(1) } },
    ),
  );
});

describe('statements in the documents about events', () => {
  const everywhere = `<script>window.heard = {}; for (const type of ['news-load', 'news-error', 'news-item-open', 'news-item-view', 'news-author-follow', 'news-search', 'news-search-empty', 'news-subscribe-submit', 'news-subscribe-success']) document.addEventListener(type, (event) => { heard[type] ??= [Object.keys(event.detail).toSorted().join(), event.cancelable]; if (type === 'news-item-open') event.preventDefault(); });</script>`;
  const heardOf = (
    snippet: string,
    type: string,
    act?: (opened: Parameters<Parameters<typeof withPage>[1]>[0]) => Promise<unknown>,
  ) =>
    withPage(
      everywhere + snippet,
      async (opened) => {
        await act?.(opened);
        await opened.page.waitForFunction(`heard['${type}']`);
        const [details, isCancelable] = (await opened.page.evaluate(`heard['${type}']`)) as [string, boolean];
        return assert.deepEqual([details, isCancelable], EXPECTED[type]);
      },
      {
        answers: {
          [FEED]: feedOf(story(0, { authors: [{ name: 'Ana Lim' }], content_html: '<p>A text.</p>' }), story(1)),
          'https://news.example/none.json': { status: 404, body: '' },
          'https://news.example/subscribe-here': { body: '{"status":"pending"}' },
        },
      },
    );
  const EXPECTED: Record<string, [details: string, isCancelable: boolean]> = {
    'news-load': ['count,title', false],
    'news-error': ['code,message', false],
    'news-item-open': ['index,item', true],
    'news-item-view': ['index,item', false],
    'news-author-follow': ['author', true],
    'news-search': ['count,query', false],
    'news-search-empty': ['count,query', false],
    'news-subscribe-submit': ['lists,provider', true],
    'news-subscribe-success': ['provider,status', false],
  };
  const of = (widget: string, more = ''): string => `<news-${widget} src="${FEED}" ${more}>${LINK}</news-${widget}>`;

  claim('docs/events.md', 'The source has responded. Detail: `count`, `title`.', async () => {
    for (const one of [
      of('recent-list'),
      of('article-card'),
      of('article', 'mode="full"'),
      of('author-card', 'item="0"'),
      of('highlights-box'),
    ])
      await heardOf(one, 'news-load');
  });
  claim(
    'docs/events.md',
    'The source failed, after two retries if they might help. Detail: `message` for the developer, and `code`:',
    async () => {
      for (const widget of ['recent-list', 'article-card', 'article', 'author-card', 'highlights-box'])
        await heardOf(of(widget).replace('feed.json', 'none.json'), 'news-error');
    },
  );
  claim(
    'docs/events.md',
    'A reader opens the story, in this tab or a new one. Cancelable. Detail: `item`, `index`.',
    () =>
      heardOf(of('article-card'), 'news-item-open', ({ page: opened }) =>
        opened.locator('[part=link]').first().click(),
      ),
  );
  claim(
    'docs/events.md',
    'Half of the card has been in view for one second. Fires once. Detail: `item`, `index`.',
    () => heardOf(of('article-card'), 'news-item-view'),
  );
  claim('docs/events.md', 'The story has been in view for one second. Fires once. Detail: `item`, `index`.', () =>
    heardOf(of('article', 'mode="full"'), 'news-item-view'),
  );
  claim('docs/events.md', 'A reader wants to follow the author. Cancelable. Detail: `author`.', () =>
    heardOf(
      '<form id="up"><input></form><news-author-card name="Ana Lim" for="up"></news-author-card>',
      'news-author-follow',
      ({ page: opened }) => opened.locator('news-author-card [part=button]').first().click(),
    ),
  );
  claim('docs/events.md', 'Results have arrived. Detail: `query`, `count`.', () =>
    heardOf(of('search-box', 'results="list"'), 'news-search', ({ page: opened }) =>
      opened.locator('[part=input]').fill('story'),
    ),
  );
  claim('docs/events.md', 'Nothing was found. Detail: `query`, `count`.', () =>
    heardOf(of('search-box', 'results="list"'), 'news-search-empty', ({ page: opened }) =>
      opened.locator('[part=input]').fill('zzzz'),
    ),
  );
  const signUp = async ({ page: opened }: { page: Page }) => {
    await opened.locator('input[type=email]').fill('ana@reader.example');
    await opened.waitForTimeout(1200);
    await opened.locator('[part=submit]').click();
  };
  const form = '<news-subscribe-form action="https://news.example/subscribe-here"></news-subscribe-form>';
  claim('docs/events.md', 'The form is about to be sent. Cancelable. Detail: `provider`, `lists`.', () =>
    heardOf(form, 'news-subscribe-submit', signUp),
  );
  claim('docs/events.md', 'The service accepted the sign-up. Detail: `provider`, `status`.', () =>
    heardOf(form, 'news-subscribe-success', signUp),
  );
  claim('docs/consent.md', '`news-search` and `news-search-empty` hold the query', () =>
    heardOf(of('search-box', 'results="list"'), 'news-search', ({ page: opened }) =>
      opened.locator('[part=input]').fill('story'),
    ),
  );
  const codeOf = (src: string, isOffline = false) =>
    withPage(
      '<news-recent-list></news-recent-list>',
      async ({ page: opened, context }) => {
        await context.setOffline(isOffline);
        const code = await opened.evaluate(
          (address) =>
            new Promise((resolve) => {
              document.addEventListener('news-error', (event) =>
                resolve((event as unknown as CustomEvent<{ code: string }>).detail.code),
              );
              document.querySelector('news-recent-list')!.setAttribute('src', address);
            }),
          src,
        );
        assert.equal(code, isOffline ? 'offline' : 'mixed-content');
      },
      { answers: { 'https://news.example/gone.json': { abort: true } } },
    );
  claim('docs/events.md', '| `offline` | The browser is offline. |', () =>
    codeOf('https://news.example/gone.json', true),
  );
  claim('docs/events.md', '| `mixed-content` | An http address on an https page. |', () =>
    codeOf('http://news.example/feed.json'),
  );
  claim('docs/faq.md', 'A page on https cannot read a source on http.', () => codeOf('http://news.example/feed.json'));
});
