import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { blocksIn } from '../documents/documents.ts';
import { openSite } from '../pages/site.ts';
import { startWordPress } from './wordpress.ts';

let wordpress: Awaited<ReturnType<typeof startWordPress>>;
let site: Awaited<ReturnType<typeof openSite>>;
let snippet = '';
before(async () => {
  [wordpress, site] = await Promise.all([startWordPress(), openSite()]);
  const { text } = blocksIn('html').find(({ path }) => path === 'docs/cms.md')!;
  snippet = text
    .replaceAll(/https:\/\/cdn\.example\/news-widgets\/[\d.]+\//g, `${site.newsroom}/widgets/latest/`)
    .replace('https://news.example/feed.json', `${site.newsroom}/feed.json`);
});
after(async () => {
  await site.close();
  await wordpress.close();
});

/** Pastes as somebody does; hands back the address of the post, or the HTML of a widget. */
const paste = async (role: string, kind: string, html = snippet): Promise<{ url?: string; html?: string }> => {
  const body = new URLSearchParams({ role, kind, html });
  const answer = await fetch(`${wordpress.url}/paste.php`, { method: 'POST', body });
  const text = await answer.text();
  assert.ok(answer.ok && text.startsWith('{'), text.slice(0, 300));
  return JSON.parse(text) as { url?: string; html?: string };
};

async function openPost(role: string, kind: string, html?: string): Promise<Page> {
  const { url } = await paste(role, kind, html);
  const page = await site.browser.newPage();
  await page.goto(wordpress.url + url!);
  return page;
}

const showsStories = (page: Page): Promise<void> => page.locator('news-recent-list [part=headline]').nth(4).waitFor();

describe('WordPress', () => {
  for (const kind of ['block', 'classic'])
    for (const role of ['administrator', 'editor'])
      it(`shows what an ${role} has pasted: ${kind}`, async () => {
        const page = await openPost(role, kind);
        await showsStories(page);
        await page.close();
      });

  for (const kind of ['block', 'classic'])
    for (const role of ['author', 'contributor'])
      it(`leaves the link of what an ${role} has pasted: ${kind}`, async () => {
        const page = await openPost(role, kind);
        const link = page.getByRole('link', { name: 'Latest news from News Example' });
        assert.equal(await link.getAttribute('href'), 'https://news.example/');
        assert.equal(await page.locator('news-recent-list, script[src*="loader.js"]').count(), 0);
        await page.close();
      });

  for (const kind of ['widget', 'widget-block'])
    it(`has the tags in the widget area: ${kind}`, async () => {
      const { html } = await paste('administrator', kind);
      for (const part of ['<news-recent-list src=', 'loader.js', 'type="module"'])
        assert.ok(html!.includes(part), html);
    });

  it('leaves only the link, also of the frame, if HTML is filtered', async () => {
    const frame = `<iframe src="${site.newsroom}/widgets/latest/frame.html?widget=recent-list" title="News"></iframe>${snippet}`;
    const page = await openPost('author', 'block', frame);
    assert.equal(await page.locator('iframe[title=News]').count(), 0);
    assert.ok(await page.getByRole('link', { name: 'Latest news from News Example' }).isVisible());
    await page.close();
  });

  it('opens its feed with the code of the guide to sources', async () => {
    const [{ text: php }] = blocksIn('php') as [{ text: string }];
    const header = async () => (await fetch(`${wordpress.url}/feed/`)).headers.get('access-control-allow-origin');
    assert.equal(await header(), null);
    writeFileSync(join(wordpress.files, 'wp-content/mu-plugins/open-feed.php'), `<?php\n${php}`);
    assert.equal(await header(), '*');
  });
});
