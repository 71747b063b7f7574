import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { CDN } from '../documents/world.ts';
import { claim } from './claims.ts';
import { FEED, feedOf, headlines, LINK, list, LOADER, open, stories, story, withPage } from './page.ts';

describe('statements in the documents about pages', () => {
  claim('README.md', 'readers see it until the news loads, and keep it if loading fails', () =>
    withPage(list(), async ({ page }) => assert.ok(await page.getByRole('link', { name: 'All news' }).isVisible()), {
      answers: { [FEED]: { status: 404, body: '' } },
    }),
  );
  claim(
    'docs/faq.md',
    '**What do readers see without script, or when the feed fails?** What you wrote between the tags.',
    () =>
      withPage(list(), async ({ page }) => assert.ok(await page.getByText('All news').isVisible()), { script: false }),
  );
  claim(
    'README.md',
    "No cookies, no storage, no requests except for the widget's files, your feed and its pictures.",
    () =>
      withPage(
        `${list()}<news-subscribe-form action="https://news.example/subscribe">${LINK}</news-subscribe-form>`,
        async ({ page, context, requests }) => {
          assert.deepEqual(await context.cookies(), []);
          assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
          const origins = new Set(requests.map(({ url }) => new URL(url).origin));
          assert.deepEqual([...origins].toSorted(), [
            'https://cdn.example',
            'https://news.example',
            'https://partner.example',
          ]);
        },
      ),
  );
  claim('docs/consent.md', '| Cookies, local storage, fingerprints | none |', () =>
    withPage(list(), async ({ page, context }) => {
      assert.deepEqual(await context.cookies(), []);
      assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
    }),
  );
  claim('docs/consent.md', 'The box is never ticked beforehand.', () =>
    withPage(
      '<news-subscribe-form action="https://news.example/subscribe" consent="I agree."></news-subscribe-form>',
      async ({ page }) => assert.equal(await page.locator('input[type=checkbox]').first().isChecked(), false),
    ),
  );
  claim('docs/consent.md', 'Photos of authors from other hosts load only with `avatars="remote"`', async () => {
    const author = feedOf(story(1, { authors: [{ name: 'Ana Lim', avatar: 'https://avatars.example/ana.png' }] }));
    for (const [avatars, expected] of [
      ['', false],
      ['avatars="remote"', true],
    ] as const)
      await withPage(
        `<news-author-card src="${FEED}" item="0" ${avatars}></news-author-card>`,
        async ({ page, requests }) => {
          await page.waitForLoadState('networkidle');
          assert.equal(
            requests.some(({ url }) => url.startsWith('https://avatars.example')),
            expected,
            avatars,
          );
        },
        { answers: { [FEED]: author } },
      );
  });
  claim(
    'docs/server-load.md',
    'Each page view requests the source once, no matter how many widgets of the page show it.',
    () =>
      withPage(
        `${list()}${list('limit="2"')}<news-article-card src="${FEED}" item="1"></news-article-card>`,
        async ({ requests }) => assert.equal(requests.filter(({ url }) => url === FEED).length, 1),
      ),
  );
  claim('docs/server-load.md', 'No browser sends a preflight', () =>
    withPage(list(), async ({ requests }) => assert.ok(requests.every(({ method }) => method === 'GET'))),
  );
  claim('docs/server-load.md', 'A list far below costs nothing until a reader scrolls there.', async () => {
    const html = `<!doctype html><html lang="en"><title>P</title>${LOADER}<div style="height: 30000px"></div>${list()}`;
    const { page, context, requests } = await open(html);
    await page.waitForLoadState('networkidle');
    assert.ok(!requests.some(({ url }) => url === FEED));
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.locator('[part=headline]').first().waitFor();
    await context.close();
  });
  claim('docs/data.md', 'A property that is set to `undefined` or `null` has its default again.', () =>
    withPage(
      list('limit="2"'),
      async (opened) => {
        for (const value of [undefined, null]) {
          await opened.page
            .locator('news-recent-list')
            .evaluate((element, given) => Object.assign(element, { limit: given }), value);
          await opened.page.waitForFunction(
            () =>
              document.querySelector('news-recent-list')!.shadowRoot!.querySelectorAll('[part=headline]').length === 5,
          );
          await opened.page.locator('news-recent-list').evaluate((element) => Object.assign(element, { limit: 2 }));
          await opened.page.waitForFunction(
            () =>
              document.querySelector('news-recent-list')!.shadowRoot!.querySelectorAll('[part=headline]').length === 2,
          );
        }
      },
      { answers: { [FEED]: stories(9) } },
    ),
  );
  claim(
    'docs/data.md',
    'An unknown value counts as the default, and a number outside its range as the nearest one allowed.',
    () =>
      withPage(
        `${list('layout="gird" heading="A" heading-level="9"')}`,
        async ({ page }) => {
          const tree = page.locator('news-recent-list');
          assert.equal(await tree.evaluate((element) => (element as unknown as { layout: string }).layout), 'list');
          assert.equal(await tree.locator('[part=heading]').getAttribute('aria-level'), '6');
        },
        { answers: { [FEED]: stories(3) } },
      ),
  );
  claim(
    'docs/data.md',
    'Text is text: tags in `title` or `summary` are shown as they are written. Addresses other than http and https are dropped.',
    () =>
      withPage('<news-recent-list></news-recent-list>', async (opened) => {
        await opened.page.locator('news-recent-list').evaluate((element) =>
          Object.assign(element, {
            items: [
              { url: 'javascript:alert(1)', title: '<b>A</b>' },
              { url: 'https://news.example/b', title: '<i>B</i>' },
            ],
          }),
        );
        await opened.page.locator('[part=headline]').nth(1).waitFor();
        assert.deepEqual(await headlines(opened), ['<b>A</b>', '<i>B</i>']);
        const links = await opened.page
          .locator('news-recent-list [part=link]')
          .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
        assert.deepEqual(links.filter(Boolean), ['https://news.example/b']);
      }),
  );
  claim('docs/data.md', 'A widget does not see changes inside the old one.', () =>
    withPage('<news-recent-list></news-recent-list>', async (opened) => {
      await opened.page.locator('news-recent-list').evaluate(async (element) => {
        const items = [{ url: 'https://news.example/a', title: 'A' }];
        Object.assign(element, { items });
        await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
        items.push({ url: 'https://news.example/b', title: 'B' });
        Object.assign(element, { items });
        await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
      });
      assert.deepEqual(await headlines(opened), ['A']);
    }),
  );
  claim(
    'docs/events.md',
    'All events bubble and cross shadow roots, so that one listener on `document` hears every widget.',
    async () => {
      const listen = `<script>window.heard = []; for (const type of ['news-load', 'news-error']) document.addEventListener(type, ({ target, detail }) => heard.push([type, target.localName, detail.count ?? detail.code]));</script>`;
      await withPage(
        `${listen}${list()}<news-article-card src="https://news.example/none.json"></news-article-card>`,
        async ({ page }) => {
          await page.waitForFunction('heard.length > 1');
          const heard = await page.evaluate('heard.toSorted((a, b) => (a[0] < b[0] ? -1 : 1))');
          assert.deepEqual(heard, [
            ['news-error', 'news-article-card', 'not-found'],
            ['news-load', 'news-recent-list', 3],
          ]);
        },
        { answers: { [FEED]: stories(3), 'https://news.example/none.json': { status: 404, body: '' } } },
      );
    },
  );
  claim(
    'docs/events.md',
    'Those marked as cancelable can be stopped with `preventDefault()`: the widget then does nothing',
    () =>
      withPage(
        `<script>document.addEventListener('news-item-open', (event) => { event.preventDefault(); window.opened = event.detail.item.title; });</script>${list()}`,
        async ({ page }) => {
          await page.locator('[part=link]').first().click();
          assert.equal(await page.evaluate('opened'), 'Story 0');
          assert.equal(page.url(), 'https://partner.example/');
        },
        { answers: { [FEED]: stories(3) } },
      ),
  );
  claim('docs/measuring.md', 'half of a story was in view for one second, once per story', () =>
    withPage(
      `<script>window.seen = []; document.addEventListener('news-item-view', ({ detail }) => seen.push(detail.item.title));</script>${list()}`,
      async ({ page }) => {
        await page.waitForFunction('seen.length === 3');
        await page.mouse.wheel(0, 3000);
        await page.mouse.wheel(0, -3000);
        await page.waitForTimeout(1500);
        assert.deepEqual(await page.evaluate('seen.toSorted()'), ['Story 0', 'Story 1', 'Story 2']);
      },
      { answers: { [FEED]: stories(3) } },
    ),
  );
  claim('docs/measuring.md', 'add campaign parameters to links that carry none', () =>
    withPage(
      list('utm-source="partner.example" utm-medium="embed"'),
      async ({ page }) => {
        const links = await page
          .locator('news-recent-list [part=link]')
          .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).search));
        assert.deepEqual(links, ['?utm_source=partner.example&utm_medium=embed', '?utm_source=own&utm_medium=embed']);
      },
      { answers: { [FEED]: feedOf(story(0), story(1, { url: 'https://news.example/1?utm_source=own' })) } },
    ),
  );
  claim(
    'docs/highlights.md',
    'If a story has none, the box shows nothing and takes no space, and the console says so once.',
    () =>
      withPage(
        `<news-highlights-box src="${FEED}"></news-highlights-box><news-highlights-box src="${FEED}"></news-highlights-box>`,
        async ({ page, said }) => {
          assert.equal(
            await page
              .locator('news-highlights-box')
              .first()
              .evaluate((box) => (box as HTMLElement).offsetHeight),
            0,
          );
          assert.equal(said.length, 1);
          assert.match(said[0]!, /no highlights in https:\/\/news\.example\/0/);
        },
        { answers: { [FEED]: stories(1) } },
      ),
  );
  claim('docs/tag-managers.md', 'If nothing matches, the widget appears right after the script.', () =>
    withPage(
      `<main><script src="${CDN}embed.js?widget=recent-list&amp;src=${FEED}&amp;into=%23nowhere" async></script></main>`,
      async ({ page }) => assert.equal(await page.locator('main > news-recent-list').count(), 1),
      { answers: { [FEED]: stories(3) } },
    ),
  );
  claim(
    'docs/tag-managers.md',
    'After consent the tool makes it a script, and the list appears where it is.',
    async () => {
      const held = `<main><script type="text/plain" data-category="functional" data-src="${CDN}embed.js?widget=recent-list&amp;src=${FEED}" async></script></main>`;
      const { page, context } = await open(`<!doctype html><html lang="en"><title>P</title>${held}`, {
        answers: { [FEED]: stories(3) },
      });
      assert.equal(await page.locator('news-recent-list').count(), 0);
      await page.evaluate(() => {
        const old = document.querySelector<HTMLScriptElement>('script[data-src]')!;
        const script = document.createElement('script');
        for (const { name, value } of old.attributes) if (name !== 'type') script.setAttribute(name, value);
        script.src = old.dataset['src']!;
        old.replaceWith(script);
      });
      await page.locator('main > news-recent-list [part=headline]').nth(2).waitFor();
      await context.close();
    },
  );
  claim('docs/frameworks/htmx-alpine.md', 'A widget starts as soon as its tag is in the page', () =>
    withPage(
      `${list()}<main></main>`,
      async ({ page }) => {
        await page.evaluate((text) => (document.querySelector('main')!.innerHTML = text), list('limit="2"'));
        await page.locator('main [part=headline]').nth(1).waitFor();
      },
      { answers: { [FEED]: stories(3) } },
    ),
  );
  claim(
    'packages/embed/README.md',
    '`data-relay="https://relay.example"` on the script sends every source of another origin through a [relay](../relay/README.md)',
    async () => {
      const html = `<!doctype html><html lang="en"><title>P</title><script type="module" src="${CDN}loader.js" data-relay="https://relay.example"></script>${list()}`;
      const { page, context, requests } = await open(html);
      await page.locator('[part=headline]').first().waitFor();
      const asked = requests.map(({ url }) => url);
      assert.ok(
        asked.some((url) => url.startsWith('https://relay.example/v1/feed?url=https%3A%2F%2Fnews.example%2Ffeed.json')),
      );
      assert.ok(!asked.includes(FEED));
      await context.close();
    },
  );
  claim('packages/embed/README.md', 'the other widgets do without.', async () => {
    const body = '<p>A text with <b>markup</b>, and a list:</p><ul><li>One</li></ul>';
    const csp = `default-src 'none'; script-src ${CDN}; connect-src https://news.example; require-trusted-types-for 'script'; trusted-types lit-html`;
    await withPage(
      `<news-article src="${FEED}" item="0" mode="full"></news-article>`,
      async ({ page, said }) => {
        await page.getByText('One').waitFor();
        assert.deepEqual(said, []);
      },
      { csp, answers: { [FEED]: feedOf(story(0, { content_html: body })) } },
    );
  });
  claim(
    'packages/embed/README.md',
    'A page with [frames](#only-a-frame) needs `frame-src https://cdn.example` as well.',
    async () => {
      const frame = `<iframe src="${CDN}frame.html?widget=recent-list&amp;src=${FEED}" title="News" width="100%" height="640"></iframe>`;
      for (const [csp, isThere] of [
        ["default-src 'none'", false],
        ["default-src 'none'; frame-src https://cdn.example", true],
      ] as const) {
        const { page, context, said } = await open(`<!doctype html><html lang="en"><title>P</title>${frame}`, {
          csp,
          answers: { [FEED]: stories(2) },
        });
        if (isThere) await page.frameLocator('iframe').locator('[part=headline]').nth(1).waitFor();
        else await page.waitForFunction(() => document.readyState === 'complete');
        assert.equal(
          said.some((line) => line.includes('Content Security Policy')),
          !isThere,
        );
        await context.close();
      }
    },
  );
  claim(
    'packages/highlights-box/README.md',
    'A box without highlights shows nothing and takes no space, so it can be in the template of every article.',
    () =>
      withPage('<news-highlights-box></news-highlights-box>', async ({ page }) =>
        assert.equal(await page.locator('news-highlights-box').evaluate((box) => (box as HTMLElement).offsetHeight), 0),
      ),
  );
  claim(
    'packages/highlights-box/README.md',
    '`disclosure="ai"` says "Written by AI, reviewed by the standards desk." in the reader\'s language; any other text is shown as it is.',
    async () => {
      const box = (attributes: string) =>
        `<news-highlights-box ${attributes}><ul><li>One</li></ul></news-highlights-box>`;
      await withPage(box('disclosure="ai" reviewed-by="the standards desk"'), async ({ page }) =>
        assert.ok(await page.getByText('Written by AI, reviewed by the standards desk.').isVisible()),
      );
      await withPage(box('disclosure="Made by hand."'), async ({ page }) =>
        assert.ok(await page.getByText('Made by hand.').isVisible()),
      );
    },
  );
  claim('packages/article-card/README.md', '`summary=""` shows the story without its summary.', () =>
    withPage(
      `<news-article-card src="${FEED}" item="0" summary=""></news-article-card>`,
      async ({ page }) => {
        assert.equal(await page.locator('[part=headline]').innerText(), 'Story 0');
        assert.equal(await page.locator('[part=summary]').count(), 0);
      },
      { answers: { [FEED]: stories(1) } },
    ),
  );
  claim('packages/article-card/README.md', 'a row from 26 em on', async () => {
    for (const [width, direction] of [
      ['20em', 'column'],
      ['30em', 'row'],
    ] as const)
      await withPage(
        `<div style="width: ${width}; font-size: 16px"><news-article-card headline="A" href="https://news.example/a" image="https://news.example/a.jpg"></news-article-card></div>`,
        async ({ page }) => {
          const item = page.locator('[part=item]');
          assert.match(await item.evaluate((one) => getComputedStyle(one).flexDirection), new RegExp(`^${direction}`));
        },
      );
  });
  claim('packages/article/README.md', 'A story of another site shows its first 120 words and "Read on at …"', () =>
    withPage(
      `<news-article src="${FEED}" item="0"></news-article>`,
      async ({ page }) => {
        const words = (await page.locator('[part=body]').innerText()).split(/\s+/).length;
        assert.ok(words > 90 && words <= 125, String(words));
        assert.ok(await page.getByRole('link', { name: /Read on at/ }).isVisible());
      },
      {
        answers: {
          [FEED]: feedOf(
            story(0, {
              content_html:
                '<p>Twenty words are in each of these paragraphs so that one can count them without any trouble at all, yes.</p>'.repeat(
                  20,
                ),
            }),
          ),
        },
      },
    ),
  );
  claim(
    'packages/subscribe-form/README.md',
    'Events bubble and cross shadow roots. None of them holds what a reader typed.',
    () =>
      withPage(
        `<script>window.heard = []; for (const type of ['news-subscribe-submit', 'news-subscribe-success', 'news-subscribe-error']) document.addEventListener(type, ({ detail }) => heard.push(JSON.stringify([type, detail])));</script><news-subscribe-form action="https://news.example/subscribe-here"></news-subscribe-form>`,
        async ({ page }) => {
          await page.locator('input[type=email]').fill('ana@reader.example');
          await page.waitForTimeout(1200);
          await page.locator('[part=submit]').click();
          await page.waitForFunction('heard.length > 1');
          const heard = await page.evaluate('heard.join()');
          assert.doesNotMatch(String(heard), /ana|reader/);
        },
        { answers: { 'https://news.example/subscribe-here': { body: '{}' } } },
      ),
  );
  claim('docs/heights.md', 'It takes no space if it has nothing to show.', () =>
    withPage('<news-highlights-box></news-highlights-box>', async ({ page }) =>
      assert.equal(await page.locator('news-highlights-box').evaluate((box) => (box as HTMLElement).offsetHeight), 0),
    ),
  );
  claim('docs/heights.md', 'The rule ends by itself once the script runs.', async () => {
    const style = '<style>news-recent-list:not(:defined) { display: block; min-height: 500px }</style>';
    await withPage(
      `${style}${list('limit="1"')}`,
      async ({ page }) =>
        assert.ok((await page.locator('news-recent-list').evaluate((one) => (one as HTMLElement).offsetHeight)) < 500),
      { answers: { [FEED]: stories(1) } },
    );
  });
  claim('docs/rights.md', 'a list can leave all of them out', () =>
    withPage(
      list('layout="headlines"'),
      async ({ page, requests }) => {
        await page.waitForLoadState('networkidle');
        assert.equal(await page.locator('news-recent-list img').count(), 0);
        assert.ok(!requests.some(({ url }) => url.endsWith('.jpg')));
      },
      {
        answers: {
          [FEED]: feedOf(
            story(0, { image: 'https://news.example/0.jpg' }),
            story(1, { image: 'https://news.example/1.jpg' }),
          ),
        },
      },
    ),
  );
  claim(
    'apps/storybook/docs/foundations/accessibility.mdx',
    'Lists, boxes and forms are regions named by their heading, or by a word of their own without one. A story and an author are articles; a search box is a search landmark.',
    () =>
      withPage(
        `${list('heading="Latest"')}${list()}
        <news-highlights-box><ul><li>One</li></ul></news-highlights-box>
        <news-search-box src="${FEED}" heading="Find" results="list"></news-search-box>
        <news-subscribe-form action="https://news.example/subscribe" heading="By mail"></news-subscribe-form>
        <news-article-card src="${FEED}" item="0"></news-article-card>
        <news-article src="${FEED}" item="1"></news-article>
        <news-author-card name="Ana Lim"></news-author-card>`,
        async ({ page }) => {
          for (const name of ['Latest', 'Recent news', 'Highlights', 'By mail'])
            assert.equal(await page.getByRole('region', { name, exact: true }).count(), 1, name);
          for (const widget of ['news-article', 'news-author-card'])
            assert.ok((await page.locator(widget).getByRole('article').count()) > 0, widget);
          assert.equal(await page.locator('news-search-box').getByRole('search').count(), 1);
        },
        { answers: { [FEED]: stories(3) } },
      ),
  );
  claim('packages/core/README.md', 'They follow when it changes.', () =>
    withPage(
      list('heading="A" more limit="1" dates="absolute"'),
      async ({ page }) => {
        const date = page.locator('news-recent-list time').first();
        const inEnglish = await date.innerText();
        await page.evaluate(() => (document.documentElement.lang = 'de'));
        await page
          .locator('news-recent-list')
          .getByRole('button', { name: /mehr|weitere/i })
          .waitFor();
        assert.notEqual(await date.innerText(), inEnglish);
      },
      { answers: { [FEED]: stories(3) } },
    ),
  );
  claim(
    'packages/recent-list/README.md',
    '"Show more" moves to the first new story and announces how many there are',
    () =>
      withPage(
        list('more limit="2"'),
        async ({ page }) => {
          await page.getByRole('button', { name: 'Show more' }).click();
          const focused = page.locator('news-recent-list [part=link]:focus');
          await focused.waitFor();
          assert.equal(await focused.innerText(), 'Story 2');
          assert.match(await page.locator('news-recent-list [role=status]').last().innerText(), /2/);
        },
        { answers: { [FEED]: stories(4) } },
      ),
  );
  claim(
    'packages/recent-list/README.md',
    'Each story is one stop for the keyboard. Pictures beside it are decoration.',
    () =>
      withPage(
        list('thumbnails="end"'),
        async ({ page }) => {
          for (let count = 0; count < 3; count++) await page.keyboard.press('Tab');
          assert.equal(await page.locator('news-recent-list [part=link]:focus').innerText(), 'Story 2');
          const names = await page
            .locator('news-recent-list img')
            .evaluateAll((all) => all.map((one) => one.getAttribute('alt')));
          assert.deepEqual([...new Set(names)], ['']);
        },
        {
          answers: {
            [FEED]: feedOf(...[0, 1, 2].map((index) => story(index, { image: `https://news.example/${index}.jpg` }))),
          },
        },
      ),
  );
  claim('packages/recent-list/README.md', 'Headlines are headings one level below.', () =>
    withPage(
      list('heading="Latest" heading-level="3"'),
      async ({ page }) => {
        assert.equal(await page.getByRole('heading', { level: 3, name: 'Latest' }).count(), 1);
        assert.equal(await page.locator('news-recent-list').getByRole('heading', { level: 4 }).count(), 3);
      },
      { answers: { [FEED]: stories(3) } },
    ),
  );
  claim(
    'packages/subscribe-form/README.md',
    'without `heading`, field and button are in one row where there is room.',
    async () => {
      for (const [width, isRow] of [
        ['40em', true],
        ['14em', false],
      ] as const)
        await withPage(
          `<div style="width: ${width}; font-size: 16px"><news-subscribe-form action="https://news.example/subscribe"></news-subscribe-form></div>`,
          async ({ page }) => {
            const [field, button] = await Promise.all(
              ['input[type=email]', '[part=submit]'].map((one) => page.locator(one).boundingBox()),
            );
            assert.equal(Math.abs(field!.y - button!.y) < 8, isRow, width);
          },
        );
    },
  );
  claim(
    'packages/highlights-box/README.md',
    '`collapse-after="3"` shows three points and, where more than one is left, a button for the rest',
    async () => {
      for (const [count, shown] of [
        [3, 3],
        [4, 4],
        [6, 3],
      ] as const)
        await withPage(
          `<news-highlights-box collapse-after="3"><ul>${'<li>A point</li>'.repeat(count)}</ul></news-highlights-box>`,
          async ({ page }) => {
            assert.equal(await page.locator('[part=point]:visible').count(), shown);
            assert.equal(await page.getByRole('button', { name: 'Show 3 more' }).count(), count > 4 ? 1 : 0);
          },
        );
    },
  );
});
