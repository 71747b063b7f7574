import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { openSite } from '../pages/site.ts';
import { serve, type Served } from '../support/serve.ts';
import { startWordPress } from './wordpress.ts';

const TITLE = 'Story number 129';
const MAX_SHIFT = 0.02;

let wordpress: Awaited<ReturnType<typeof startWordPress>>;
let site: Awaited<ReturnType<typeof openSite>>;
let partner: Served;
let post: { id: number; link: string };
before(async () => {
  [wordpress, site] = await Promise.all([startWordPress(), openSite()]);
  await wordpress.use({});
  const answer = await fetch(`${wordpress.url}/wp-json/wp/v2/posts?slug=story-number-129&_fields=id,link`);
  [post] = (await answer.json()) as [typeof post];
  partner = await serve((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(post)));
});
after(async () => {
  await partner.close();
  await site.close();
  await wordpress.close();
});

/** An article page out of widgets, all of whose content is in WordPress. */
const pageOf = ({ id, link }: typeof post): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Partner</title><link rel="icon" href="data:,">
<script type="module" src="${site.newsroom}/widgets/latest/loader.js"></script>
<style>news-article { display: block; min-height: 100vh }</style></head><body><main>
<news-search-box src="${wordpress.url}/" action="${wordpress.url}/"></news-search-box>
<news-article src="${link}" mode="full" heading-level="1"></news-article>
<news-author-card src="${link}" heading-level="2"></news-author-card>
<news-comments src="${wordpress.url}/wp-json/wp/v2/comments?post=${id}"></news-comments>
</main><aside><news-recent-list src="${wordpress.url}/" exclude="${link}" limit="5"></news-recent-list></aside></body></html>`;

it('an article page reads a real WordPress: story, author, comments, search and the latest stories', async () => {
  const page = await site.browser.newPage();
  await page.addInitScript(() => {
    Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { moved: number }).moved += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(partner.url);
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await page.getByText('Body of story 129').waitFor();
  await page.locator('news-author-card').scrollIntoViewIfNeeded();
  await page.getByText('Tom Weir writes about the coast.').waitFor();
  await page.locator('news-comments').scrollIntoViewIfNeeded();
  await page.locator('news-comments:state(empty) textarea').waitFor();
  const latest = page.locator('news-recent-list [part=headline]');
  await latest.first().waitFor();
  assert.deepEqual((await latest.allInnerTexts())[0], 'Story number 130');
  assert.ok(!(await latest.allInnerTexts()).includes(TITLE));
  const field = page.locator('news-search-box input');
  await field.scrollIntoViewIfNeeded();
  await field.fill('number 77');
  await page.getByText('Story number 77').first().waitFor();
  const moved = await page.evaluate(() => (window as unknown as { moved: number }).moved);
  assert.ok(moved <= MAX_SHIFT, `${moved}`);
  await page.close();
});
