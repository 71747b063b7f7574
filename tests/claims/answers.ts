// Questions of readers that the documents did not answer.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'node:test';
import { promisify } from 'node:util';
import { parseFeed } from '@news-widgets/core/feed';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { blocksOf } from '../documents/documents.ts';
import { CDN } from '../documents/world.ts';
import { claim } from './claims.ts';
import { FEED, list, LOADER, open, stories, withPage } from './page.ts';

const url = 'https://news.example/story';
const tests = join(import.meta.dirname, '..');

/** The code of a document that holds these words. */
const codeWith = (path: string, words: string): string => blocksOf(path).find(({ text }) => text.includes(words))!.text;

describe('answers in the documents', () => {
  claim('docs/events.md', 'If your router wants plain clicks only, note which one it was:', () =>
    withPage(
      `<script>window.shown = []; window.show = ({ title }) => shown.push(title);</script><script>${codeWith('docs/events.md', 'isPlain')}</script>${list()}`,
      async ({ page, context }) => {
        const link = page.locator('[part=link]');
        const before = page.url();
        for (const options of [{ modifiers: ['ControlOrMeta' as const] }, { button: 'middle' as const }]) {
          const [tab] = await Promise.all([context.waitForEvent('page'), link.nth(1).click(options)]);
          await tab.close();
        }
        assert.deepEqual(await page.evaluate('shown'), []);
        await link.nth(0).click();
        await link.nth(2).press('Enter');
        assert.deepEqual(await page.evaluate('shown'), ['Story 0', 'Story 2']);
        assert.equal(page.url(), before);
      },
      { answers: { [FEED]: stories(3) } },
    ),
  );

  claim('docs/heights.md', '| the text font | `font-family` on the tag;', () =>
    withPage(
      `<style>news-recent-list { font-family: monospace }</style>${list('summaries')}`,
      async ({ page }) => {
        for (const part of ['headline', 'summary', 'date'])
          assert.equal(
            await page
              .locator(`[part=${part}]`)
              .first()
              .evaluate((one) => getComputedStyle(one).fontFamily),
            'monospace',
            part,
          );
      },
      { answers: { [FEED]: stories(1) } },
    ),
  );

  claim(
    'docs/packages.md',
    "register a subclass: `customElements.define('our-list', class extends NewsRecentList {})`.",
    async () => {
      const { outputFiles } = await build({
        stdin: {
          contents: `import { NewsRecentList } from '@news-widgets/recent-list'; customElements.define('our-list', class extends NewsRecentList {});`,
          resolveDir: tests,
        },
        ...{ bundle: true, write: false, format: 'esm', conditions: ['production'], logLevel: 'silent' },
      });
      const html = `<!doctype html><html lang="en"><title>P</title><script type="module" src="${CDN}own.js"></script><our-list src="${FEED}"></our-list>`;
      const { page, context, said } = await open(html, {
        answers: {
          [FEED]: stories(2),
          [`${CDN}own.js`]: { contentType: 'text/javascript', body: outputFiles[0]!.text },
        },
      });
      await page.locator('our-list [part=headline]').nth(1).waitFor();
      assert.deepEqual(said, []);
      await context.close();
    },
  );

  const labelOf = (body: string): string | undefined => parseFeed(body, { url }).items[0]!.label;
  claim(
    'docs/rights.md',
    'an element of any namespace in the entry, such as `<dcterms:accessRights>subscription</dcterms:accessRights>` or `<premium>true</premium>`',
    () => {
      for (const mark of ['<dcterms:accessRights>subscription</dcterms:accessRights>', '<premium>true</premium>'])
        assert.equal(
          labelOf(
            `<rss xmlns:dcterms="http://purl.org/dc/terms/"><channel><item><title>A</title><link>${url}</link>${mark}</item></channel></rss>`,
          ),
          'paid',
          mark,
        );
    },
  );
  claim(
    'docs/rights.md',
    'a member of the item or of an extension, such as `"_news": { "access": "subscription" }`',
    () => {
      for (const mark of [{ _news: { access: 'subscription' } }, { paywall: true }])
        assert.equal(
          labelOf(
            JSON.stringify({
              version: 'https://jsonfeed.org/version/1.1',
              title: 'News Example',
              items: [{ id: url, url, title: 'A', ...mark }],
            }),
          ),
          'paid',
        );
    },
  );
  claim(
    'docs/rights.md',
    '`"isAccessibleForFree": false` in JSON-LD, or `<meta property="article:content_tier" content="locked">`',
    () => {
      const data = { '@type': 'NewsArticle', headline: 'A', url, isAccessibleForFree: false };
      for (const head of [
        `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
        `<meta property="og:type" content="article"><meta property="og:title" content="A"><meta property="article:content_tier" content="locked">`,
      ])
        assert.equal(labelOf(`<html><head>${head}</head><body></body></html>`), 'paid', head);
    },
  );

  claim('docs/faq.md', '`en-GB` writes "20 Nov 2026", `en-US` "Nov 20, 2026".', async () => {
    for (const [lang, date] of [
      ['en-GB', '20 Nov 2026'],
      ['en-US', 'Nov 20, 2026'],
    ] as const)
      await withPage(
        list(`dates="absolute" lang="${lang}"`),
        async ({ page }: { page: Page }) =>
          assert.equal((await page.locator('[part=date]').first().innerText()).trim(), date),
        { answers: { [FEED]: stories(1) } },
      );
  });

  claim('packages/embed/README.md', 'The search box and the comments always ask their source directly.', async () => {
    const html = `<!doctype html><html lang="en"><title>P</title>${LOADER.replace('></', ' data-relay="https://relay.example"></')}<news-search-box src="${FEED}" results="list"></news-search-box><news-comments src="https://news.example/api/comments?story=1"></news-comments>`;
    const { page, context, requests } = await open(html);
    await page.locator('news-search-box [part=input]').fill('story');
    await page.locator('news-comments').getByText('A comment').waitFor();
    await page.waitForFunction(() =>
      document.querySelector('news-search-box')!.matches(':state(ready), :state(empty), :state(error)'),
    );
    const asked = requests.map((one) => new URL(one.url)).filter(({ origin }) => /news|relay/.test(origin));
    assert.ok(asked.some(({ href }) => href.startsWith(FEED)));
    assert.deepEqual(new Set(asked.map(({ origin }) => origin)), new Set(['https://news.example']));
    await context.close();
  });

  claim('docs/packages.md', 'Give the stories as a property.', async () => {
    // Beside the packages, so that Node finds them.
    const file = join(tests, `node_modules/.server-${process.pid}.mjs`);
    writeFileSync(file, codeWith('docs/packages.md', "'@lit-labs/ssr'"));
    try {
      const { stdout } = await promisify(execFile)(process.execPath, [file]);
      assert.match(stdout, /<news-recent-list[^]*shadowrootmode="open"[^]*A story/);
    } finally {
      rmSync(file);
    }
  });
});
