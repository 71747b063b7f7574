// Proves what the guides in Storybook say about the keyboard, with real keys.
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import type { Page } from 'playwright-core';
import { claim } from './claims.ts';
import { FEED, feedOf, list, stories, story, withPage } from './page.ts';

const guide = (widget: string): string => `apps/storybook/docs/widgets/${widget}.mdx`;

/** Returns the focused element within the widget, by its text or label. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return (active?.getAttribute('aria-label') ?? active?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  });

async function stops(page: Page, count: number): Promise<string[]> {
  const all: string[] = [];
  for (let index = 0; index < count; index++) {
    await page.keyboard.press('Tab');
    all.push(await focused(page));
  }
  return all;
}

describe('statements in the guides about keys', () => {
  claim(guide('recent-list'), '| <kbd>Tab</kbd> | Moves from headline to headline, then to the buttons. |', () =>
    withPage(
      list('more limit="2"'),
      async ({ page }) => assert.deepEqual(await stops(page, 3), ['Story 0', 'Story 1', 'Show more']),
      { answers: { [FEED]: stories(4) } },
    ),
  );
  claim(guide('recent-list'), '| <kbd>Enter</kbd> | Opens the story. |', () =>
    withPage(
      list('limit="2"'),
      async ({ page }) => {
        await stops(page, 2);
        await page.keyboard.press('Enter');
        await page.waitForURL('https://news.example/1');
      },
      { answers: { [FEED]: stories(4) } },
    ),
  );
  claim(guide('recent-list'), 'Adds stories and moves the focus to the first new one.', async () => {
    for (const key of ['Enter', 'Space'])
      await withPage(
        list('more limit="2"'),
        async ({ page }) => {
          await stops(page, 3);
          await page.keyboard.press(key);
          await page.locator('[part=headline]').nth(3).waitFor();
          await page.waitForFunction(() => !!document.querySelector('news-recent-list')!.shadowRoot!.activeElement);
          assert.equal(await focused(page), 'Story 2', key);
        },
        { answers: { [FEED]: stories(6) } },
      );
  });
  claim(guide('recent-list'), 'A badge is read in full: “Live coverage” instead of “Live”.', () =>
    withPage(
      list(),
      async ({ page }) => assert.match((await page.locator('[part=label]').first().textContent())!, /Live coverage/),
      { answers: { [FEED]: feedOf(story(0, { _news: { label: 'live' } })) } },
    ),
  );
  claim(guide('article-card'), 'A card is one stop, unless its kicker is a link too.', () =>
    withPage(
      `<news-article-card headline="A" href="https://news.example/a" kicker="Markets"></news-article-card>
       <news-article-card headline="B" href="https://news.example/b" kicker="Mining" kicker-href="/mining"></news-article-card>`,
      async ({ page }) => assert.deepEqual((await stops(page, 3)).toSorted(), ['A', 'B', 'Mining']),
    ),
  );
  claim(
    guide('highlights-box'),
    '| <kbd>Tab</kbd> | Moves to the button “Copy”, through the links in the points, then to the button for the rest. |',
    () =>
      withPage(
        `<news-highlights-box collapse-after="2" copy><ul><li>One <a href="/a">link</a></li><li>Two</li><li>Three</li><li>Four</li></ul></news-highlights-box>`,
        async ({ page }) => assert.deepEqual(await stops(page, 3), ['Copy', 'link', 'Show 2 more']),
      ),
  );
  claim(
    guide('highlights-box'),
    'Shows the remaining points. The focus stays on the button, which hides them again.',
    () =>
      withPage(
        `<news-highlights-box collapse-after="2"><ul>${'<li>A point</li>'.repeat(5)}</ul></news-highlights-box>`,
        async ({ page }) => {
          await stops(page, 1);
          for (const [key, shown] of [
            ['Enter', 5],
            ['Space', 2],
          ] as const) {
            await page.keyboard.press(key);
            await page.waitForFunction(
              (count) =>
                [...document.querySelector('news-highlights-box')!.shadowRoot!.querySelectorAll('[part=point]')].filter(
                  (point) => point.checkVisibility(),
                ).length === count,
              shown,
            );
            assert.match(await focused(page), /^Show/);
          }
        },
      ),
  );
  claim(
    guide('author-card'),
    '| <kbd>Tab</kbd> | Moves to the name, the links, the buttons and the latest stories. |',
    () =>
      withPage(
        '<form id="up"><input></form><news-author-card href="https://news.example/ana" for="up"></news-author-card>',
        async ({ page }) => {
          await page.locator('news-author-card').evaluate((card) =>
            Object.assign(card, {
              author: {
                name: 'Ana Lim',
                url: 'https://news.example/ana',
                links: [{ name: 'Mastodon', url: 'https://mastodon.social/@ana' }],
              },
            }),
          );
          await page.getByRole('link', { name: /Mastodon/ }).waitFor();
          const all = (await stops(page, 4)).join(' | ');
          assert.match(all, /Ana Lim.*Mastodon.*Ana Lim/);
        },
      ),
  );
  claim(guide('comments'), 'In the text it starts a new line.', () =>
    withPage('<news-comments src="https://news.example/api/comments?story=17"></news-comments>', async ({ page }) => {
      await page.locator('textarea').first().fill('One');
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Two');
      assert.equal(await page.locator('textarea').first().inputValue(), 'One\nTwo');
    }),
  );
  claim(
    guide('search-box'),
    'Moves to the first or last option while one is selected; otherwise moves the caret.',
    () =>
      withPage(
        `<news-search-box src="${FEED}" action="https://news.example/"></news-search-box>`,
        async ({ page }) => {
          const field = page.locator('[part=input]');
          await field.fill('story');
          await page.locator('[part=option]').nth(1).waitFor();
          const active = () => field.getAttribute('aria-activedescendant');
          await page.keyboard.press('Home');
          assert.equal(await active(), null);
          assert.equal(await field.evaluate((one) => (one as HTMLInputElement).selectionStart), 0);
          await page.keyboard.press('ArrowDown');
          const first = await active();
          await page.keyboard.press('End');
          assert.notEqual(await active(), first);
        },
        { answers: { [FEED]: stories(4) } },
      ),
  );
  claim(guide('subscribe-form'), '| <kbd>Enter</kbd> in a field | Sends the form. |', () =>
    withPage(
      '<news-subscribe-form action="https://news.example/subscribe-here"></news-subscribe-form>',
      async ({ page }) => {
        await page.locator('input[type=email]').fill('ana@reader.example');
        await page.waitForTimeout(1200);
        const request = page.waitForRequest('https://news.example/subscribe-here');
        await page.keyboard.press('Enter');
        await request;
      },
      { answers: { 'https://news.example/subscribe-here': { body: '{"status":"pending"}' } } },
    ),
  );
  claim(guide('subscribe-form'), '| <kbd>Space</kbd> | Ticks a list or the consent. |', () =>
    withPage(
      '<news-subscribe-form action="https://news.example/subscribe-here" consent="I agree."></news-subscribe-form>',
      async ({ page }) => {
        await page.locator('#consent').focus();
        await page.keyboard.press('Space');
        assert.ok(await page.locator('#consent').isChecked());
      },
    ),
  );
});
