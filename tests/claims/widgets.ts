// Proves what READMEs promise about single widgets if no test of the widget does.
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import type { Page } from 'playwright-core';
import { claim } from './claims.ts';
import { FEED, feedOf, LINK, list, open, stories, story, withPage } from './page.ts';

const picture = 'https://news.example/a.jpg';
const width = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((one) => one.getBoundingClientRect().width);

describe('statements in the documents about cards and lists', () => {
  claim('packages/article-card/README.md', 'with a larger picture from 46 em on.', async () => {
    const shares: number[] = [];
    for (const em of [40, 50])
      await withPage(
        `<div style="width: ${em}em; font-size: 16px"><news-article-card headline="A" href="https://news.example/a" image="${picture}"></news-article-card></div>`,
        async ({ page }) => shares.push((await width(page, '[part=media]')) / (await width(page, 'news-article-card'))),
      );
    assert.ok(shares[1]! > shares[0]! + 0.05, shares.join());
  });
  claim(
    'packages/article-card/README.md',
    "A list in `footer` is set as related stories, below a rule. Its links are the page's own: further stops for the keyboard, without campaign parameters.",
    () =>
      withPage(
        `<news-article-card headline="A" href="https://news.example/a" utm-source="partner"><ul slot="footer" role="list"><li><a href="https://news.example/b">B</a></li></ul></news-article-card>`,
        async ({ page }) => {
          for (let count = 0; count < 2; count++) await page.keyboard.press('Tab');
          assert.equal(
            await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href),
            'https://news.example/b',
          );
          const rule = await page.locator('ul').evaluate((list) => getComputedStyle(list).borderTopWidth);
          assert.equal(rule, '1px');
        },
      ),
  );
  claim(
    'packages/article-card/README.md',
    '`kicker="Our pick"` on a story from a feed changes the kicker and nothing else.',
    async () => {
      const texts = async (attributes: string): Promise<string[]> => {
        let found: string[] = [];
        await withPage(
          `<news-article-card src="${FEED}" item="0" ${attributes}></news-article-card>`,
          async ({ page }) =>
            (found = await page.locator('[part=headline], [part=summary], [part=date]').allInnerTexts()),
          { answers: { [FEED]: feedOf(story(0, { tags: ['Markets'] })) } },
        );
        return found;
      };
      assert.deepEqual(await texts('kicker="Our pick"'), await texts(''));
    },
  );
  claim(
    'docs/consent.md',
    'none, except hosts that your feed names for pictures. Posts, films and maps of other services in an article load only after a click. Photos of authors from other hosts load only with `avatars="remote"`',
    async () => {
      const opinion = story(0, {
        tags: ['Opinion'],
        authors: [{ name: 'Ana Lim', avatar: 'https://avatars.example/ana.png' }],
        content_html: '<p>A text.</p>',
      });
      for (const widget of ['recent-list', 'article-card', 'author-card', 'article', 'search-box'])
        await withPage(
          `<news-${widget} src="${FEED}" item="0" query="story" mode="full">${LINK}</news-${widget}>`,
          async ({ page, requests }) => {
            await page.waitForLoadState('networkidle');
            assert.ok(!requests.some(({ url }) => url.startsWith('https://avatars.example')), widget);
          },
          { answers: { [FEED]: feedOf(opinion) } },
        );
    },
  );
  claim('packages/recent-list/README.md', '| `--news-image-ratio` | `3 / 2` | Aspect ratio of the pictures. |', () =>
    withPage(
      list('layout="grid"'),
      async ({ page }) => {
        const { width: wide, height } = (await page.locator('[part=media]').first().boundingBox())!;
        assert.ok(Math.abs(wide / height - 1.5) < 0.02, `${wide / height}`);
      },
      { answers: { [FEED]: feedOf(story(0, { image: picture }), story(1, { image: picture })) } },
    ),
  );
  claim(
    'packages/recent-list/README.md',
    '| `--news-radius` | `2px` | Corner radius of pictures, buttons and fields. |',
    () =>
      withPage(
        list('more limit="1"'),
        async ({ page }) =>
          assert.equal(
            await page.locator('[part=button]').evaluate((one) => getComputedStyle(one).borderTopLeftRadius),
            '2px',
          ),
        { answers: { [FEED]: stories(3) } },
      ),
  );
  claim('packages/recent-list/README.md', 'A line below the list, such as a licence or a source.', () =>
    withPage(
      list('', `${LINK}<p slot="note">CC BY</p>`),
      async ({ page }) => {
        const [last, note] = await Promise.all([
          page.locator('[part=item]').last().boundingBox(),
          page.getByText('CC BY').boundingBox(),
        ]);
        assert.ok(note!.y >= last!.y + last!.height);
      },
      { answers: { [FEED]: stories(2) } },
    ),
  );
  claim(
    'packages/recent-list/README.md',
    '| links | `<news-recent-list><ul><li><a href="…">…</a></li></ul></news-recent-list>` |',
    () =>
      withPage(
        '<news-recent-list><ul><li><a href="https://news.example/a">One</a></li><li><a href="https://news.example/b">Two</a></li></ul></news-recent-list>',
        async ({ page }) => assert.deepEqual(await page.locator('[part=headline]').allInnerTexts(), ['One', 'Two']),
      ),
  );
  claim(
    'apps/storybook/docs/foundations/accessibility.mdx',
    'The focus ring is 2 px wide and visible on any background.',
    () =>
      withPage(
        list(),
        async ({ page }) => {
          await page.keyboard.press('Tab');
          const outline = await page.locator('[part=link]:focus').evaluate((one) => {
            const { outlineStyle, outlineWidth } = getComputedStyle(one);
            return [outlineStyle, outlineWidth];
          });
          assert.deepEqual(outline, ['solid', '2px']);
        },
        { answers: { [FEED]: stories(2) } },
      ),
  );
  claim(
    'apps/storybook/docs/foundations/accessibility.mdx',
    'Sizes are multiples of the host’s text size.',
    async () => {
      const sizes: number[] = [];
      for (const size of [10, 20])
        await withPage(
          `<div style="font-size: ${size}px; width: 30em">${list('summaries')}</div>`,
          async ({ page }) => {
            for (const part of ['headline', 'summary', 'date'])
              sizes.push(
                await page
                  .locator(`[part=${part}]`)
                  .first()
                  .evaluate((one) => parseFloat(getComputedStyle(one).fontSize)),
              );
          },
          { answers: { [FEED]: stories(2) } },
        );
      const half = sizes.slice(0, 3);
      assert.deepEqual(
        sizes.slice(3).map(Math.round),
        half.map((size) => Math.round(size * 2)),
      );
    },
  );
  claim('apps/storybook/docs/foundations/typography.mdx', 'Their letters keep their distance', async () => {
    for (const lang of ['ar', 'zh', 'th', 'ja', 'hi'])
      await withPage(
        `<div lang="${lang}">${list('heading="A"')}</div>`,
        async ({ page }) => {
          for (const part of ['heading', 'headline', 'kicker'])
            for (const spacing of await page
              .locator(`[part=${part}]`)
              .evaluateAll((all) => all.map((one) => getComputedStyle(one).letterSpacing)))
              assert.ok(['normal', '0px'].includes(spacing), `${lang} ${part}: ${spacing}`);
        },
        { answers: { [FEED]: feedOf(story(0, { tags: ['A'], language: lang })) } },
      );
  });
});

describe('statements in the documents about articles, authors and boxes', () => {
  claim('packages/article/README.md', '`text-size="large"` sets the text larger', async () => {
    const sizes: number[] = [];
    for (const size of ['small', 'medium', 'large', 'larger'])
      await withPage(
        `<news-article src="${FEED}" item="0" mode="full" text-size="${size}"></news-article>`,
        async ({ page }) =>
          sizes.push(
            await page
              .locator('.body p')
              .first()
              .evaluate((one) => parseFloat(getComputedStyle(one).fontSize)),
          ),
        { answers: { [FEED]: feedOf(story(0, { content_html: '<p>A text.</p>' })) } },
      );
    assert.deepEqual(
      sizes,
      sizes.toSorted((a, b) => a - b),
    );
    assert.equal(new Set(sizes).size, 4);
  });
  claim('packages/article/README.md', '| `--news-measure` | `38em` | Maximum width of the text. |', () =>
    withPage(
      `<div style="width: 900px; font-size: 16px"><news-article src="${FEED}" item="0" mode="full"></news-article></div>`,
      async ({ page }) => {
        const [wide, size] = await page
          .locator('.body p')
          .first()
          .evaluate((one) => [one.getBoundingClientRect().width, parseFloat(getComputedStyle(one).fontSize)]);
        assert.ok(wide! <= 38 * size! + 1 && wide! > 30 * size!, `${wide} at ${size}`);
      },
      { answers: { [FEED]: feedOf(story(0, { content_html: `<p>${'A text. '.repeat(200)}</p>` })) } },
    ),
  );
  claim('packages/article/README.md', 'Only the whole text reports progress.', () =>
    withPage(
      `<script>window.heard = []; document.addEventListener('news-article-progress', ({ detail }) => heard.push(detail.percent));</script><news-article src="${FEED}" item="0"></news-article>`,
      async ({ page }) => {
        await page.waitForTimeout(1500);
        assert.deepEqual(await page.evaluate('heard'), []);
      },
      { answers: { [FEED]: feedOf(story(0, { content_html: `<p>${'A text. '.repeat(30)}</p>`.repeat(9) })) } },
    ),
  );
  claim('packages/article/README.md', "The widget adds no structured data: the story is not your page's own.", () =>
    withPage(
      `<news-article src="${FEED}" item="0" mode="full"></news-article>`,
      async ({ page }) => {
        assert.equal(await page.locator('script[type="application/ld+json"], [itemscope]').count(), 0);
        assert.equal(await page.locator('head link[rel=canonical], head meta[property]').count(), 0);
      },
      { answers: { [FEED]: feedOf(story(0, { content_html: '<p>A text.</p>' })) } },
    ),
  );
  claim(
    'packages/author-card/README.md',
    '`avatars="remote"` loads every photo, `avatars="none"` loads none.',
    async () => {
      for (const [avatars, count] of [
        ['remote', 1],
        ['none', 0],
        ['initials', 0],
      ] as const)
        await withPage(
          `<news-author-card name="Ana Lim" photo="https://avatars.example/a.png" avatars="${avatars}"></news-author-card>`,
          async ({ page }) => assert.equal(await page.locator('news-author-card img').count(), count, avatars),
          {
            answers: {
              'https://avatars.example/a.png': {
                contentType: 'image/svg+xml',
                body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
              },
            },
          },
        );
    },
  );
  claim(
    'packages/author-card/README.md',
    'The focus moves to its first field. The event `news-author-follow` comes first and names the author.',
    () =>
      withPage(
        '<form id="sign-up"><input id="mail"></form><news-author-card name="Ana Lim" for="sign-up"></news-author-card>',
        async ({ page }) => {
          await page.locator('news-author-card [part=button]').click();
          await page.waitForFunction(() => document.activeElement?.id === 'mail');
        },
      ),
  );
  claim('packages/author-card/README.md', '| `--news-photo-size` | `4.5em` | Width and height of the photo. |', () =>
    withPage(
      '<div style="font-size: 20px"><news-author-card name="Ana Lim" avatars="initials"></news-author-card></div>',
      async ({ page }) => {
        const { width: wide, height } = (await page.locator('[part=photo]').boundingBox())!;
        assert.deepEqual([Math.round(wide), Math.round(height)], [90, 90]);
      },
    ),
  );
  claim('packages/author-card/README.md', "Links to networks are read with the author's name.", () =>
    withPage('<news-author-card name="Ana Lim"></news-author-card>', async ({ page }) => {
      await page.locator('news-author-card').evaluate((card) =>
        Object.assign(card, {
          author: { name: 'Ana Lim', links: [{ name: 'Mastodon', url: 'https://mastodon.social/@ana' }] },
        }),
      );
      await page.getByRole('link', { name: /Mastodon.*Ana Lim|Ana Lim.*Mastodon/ }).waitFor();
    }),
  );
  claim(
    'packages/highlights-box/README.md',
    'The button for the rest says how many there are and whether they show, and keeps the focus.',
    () =>
      withPage(
        `<news-highlights-box collapse-after="2"><ul>${'<li>A point</li>'.repeat(5)}</ul></news-highlights-box>`,
        async ({ page }) => {
          const button = page.locator('[part=button]');
          assert.equal(await button.getAttribute('aria-expanded'), 'false');
          await button.click();
          assert.equal(await button.getAttribute('aria-expanded'), 'true');
          assert.ok(await button.evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one));
        },
      ),
  );
  claim('packages/highlights-box/README.md', 'Give each box of a page its own name.', () =>
    withPage(
      ['a', 'b']
        .map((name) => `<news-highlights-box anchors="${name}"><ul><li>One</li></ul></news-highlights-box>`)
        .join(''),
      async ({ page }) => {
        const ids = await page.locator('[part=point]').evaluateAll((all) => all.map(({ id }) => id));
        assert.deepEqual(ids, ['a-1', 'b-1']);
      },
    ),
  );
});

describe('statements in the documents about forms', () => {
  claim('packages/subscribe-form/README.md', "`source.page` is the page's address without query.", async () => {
    const { page, context } = await open(
      `<!doctype html><html lang="en"><title>P</title><script type="module" src="https://cdn.example/news-widgets/1.2.3/loader.js"></script><news-subscribe-form action="https://news.example/subscribe-here"></news-subscribe-form>`,
      { answers: { 'https://news.example/subscribe-here': { body: '{"status":"pending"}' } } },
    );
    await page.evaluate(() => history.replaceState(null, '', '/path?token=1#x'));
    await page.locator('input[type=email]').fill('ana@reader.example');
    await page.waitForTimeout(1200);
    const request = page.waitForRequest('https://news.example/subscribe-here');
    await page.locator('[part=submit]').click();
    const { source } = (await request).postDataJSON() as { source: { page: string } };
    assert.equal(source.page, 'https://partner.example/path');
    await context.close();
  });
  claim(
    'packages/subscribe-form/README.md',
    '| `consent-version` | `consentVersion` | `string` | | Version of the consent text, sent with it. |',
    async () => {
      const { page, context } = await open(
        `<!doctype html><html lang="en"><title>P</title><script type="module" src="https://cdn.example/news-widgets/1.2.3/loader.js"></script><news-subscribe-form action="https://news.example/subscribe-here" consent="I agree to the [notice]." consent-href="https://news.example/privacy" consent-version="2026-11"></news-subscribe-form>`,
        { answers: { 'https://news.example/subscribe-here': { body: '{"status":"pending"}' } } },
      );
      await page.locator('input[type=email]').fill('ana@reader.example');
      await page.locator('input[type=checkbox]').check();
      await page.waitForTimeout(1200);
      const request = page.waitForRequest('https://news.example/subscribe-here');
      await page.locator('[part=submit]').click();
      const { consent } = (await request).postDataJSON() as { consent: Record<string, string> };
      assert.deepEqual([consent['text'], consent['version']], ['I agree to the notice.', '2026-11']);
      assert.ok(Date.parse(consent['given']!) > 0);
      await context.close();
    },
  );
  claim('packages/search-box/README.md', 'The form is a search landmark named by its label.', () =>
    withPage(
      `<news-search-box src="${FEED}" label="Find a story"></news-search-box>`,
      async ({ page }) => assert.equal(await page.getByRole('search', { name: 'Find a story' }).count(), 1),
      { answers: { [FEED]: stories(1) } },
    ),
  );
  claim(
    'packages/search-box/README.md',
    'The source loads when a reader moves into the field, and what is typed never leaves the page.',
    () =>
      withPage(
        `<news-search-box src="${FEED}" results="list"></news-search-box>`,
        async ({ page, requests }) => {
          await page.waitForLoadState('networkidle');
          const asked = () => requests.filter(({ url }) => url.startsWith('https://news.example'));
          assert.deepEqual(asked(), []);
          await page.locator('[part=input]').focus();
          await page.waitForRequest(FEED).catch(() => undefined);
          await page.locator('[part=input]').fill('story');
          await page.locator('[part=headline]').first().waitFor();
          assert.deepEqual(
            asked().map(({ url }) => url),
            [FEED],
          );
        },
        { answers: { [FEED]: stories(3) } },
      ),
  );
  claim('packages/comments/README.md', '`consent` adds a box to tick', () =>
    withPage(
      `<news-comments src="https://news.example/api/comments?story=17" consent="I agree to the [rules]." consent-href="https://news.example/rules"></news-comments>`,
      async ({ page }) => {
        await page.locator('textarea').first().fill('A text');
        assert.equal(await page.getByRole('checkbox').isChecked(), false);
      },
    ),
  );
});
