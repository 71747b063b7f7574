import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { policy } from 'partner-site/policy';
import type { Page } from 'playwright-core';
import { serve } from '../support/serve.ts';
import { openSite } from './site.ts';
import { watch } from './watch.ts';

const STORY = '/api/comments?story=separation-plant-small-decisions';
/** Closed, and nobody had written before. */
const CLOSED = '/api/comments?story=ion-exchange-five-questions';
const XSS = '<img src=x onerror="window.hacked = 1"><script>window.hacked = 1</script>';

let site: Awaited<ReturnType<typeof openSite>>;
/** A page on another origin than the newsroom, under the strict policy. */
let host: Awaited<ReturnType<typeof serve>>;

/** A newsroom that lets so many comments through, and a page that shows those on a story. */
async function start(comments: NonNullable<NonNullable<Parameters<typeof openSite>[0]>['newsroom']>['comments']) {
  site = await openSite({ newsroom: { comments: { email: 'required', ...comments } } });
  const files = `${site.newsroom}/widgets/latest/`;
  host = await serve((request, response) => {
    const path = new URL(request.url!, 'http://host').searchParams.get('path');
    if (!path) return response.writeHead(204).end();
    response.writeHead(200, {
      'content-type': 'text/html',
      'content-security-policy': policy(files, site.newsroom).join('; '),
    });
    return response.end(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>A story</title><script type="module" src="${files}loader.js"></script><news-comments src="${site.newsroom}${path}"><a href="${site.newsroom}/">The story</a></news-comments>`,
    );
  });
}

async function stop() {
  await host.close();
  await site.close();
}

async function open(path: string) {
  const watched = await watch(site, `${host.url}/?${new URLSearchParams({ path }).toString()}`);
  await watched.page.locator('news-comments [part=heading]').waitFor();
  return watched;
}

/** Writes as readers do, who take a while. */
async function write(page: Page, text: string, name = 'Maren Holt'): Promise<void> {
  await page.getByLabel('Join the discussion').fill(text);
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('E-mail').fill('maren@reader.example');
  await page.waitForTimeout(2100);
  await page.getByRole('button', { name: 'Post comment' }).click();
}

const reaches = (page: Page, state: string) => page.locator(`news-comments:state(${state})`).waitFor();

describe('comments of the newsroom on a page of another origin, under the strict policy', () => {
  before(() => start({}));
  after(stop);

  it('are read, and written: held, once', async () => {
    const { page, console } = await open(STORY);
    const articles = page.locator('news-comments article');
    await articles.first().waitFor();
    const count = await articles.count();
    assert.ok(count > 1);

    await write(page, 'Held until an editor has read it.');
    await reaches(page, 'held');
    assert.equal(await articles.count(), count + 1);
    assert.match((await page.locator('[part=held]').textContent()) ?? '', /review/i);
    assert.equal(await page.getByLabel('Join the discussion').inputValue(), '');

    await write(page, 'Held until an editor has read it.');
    await reaches(page, 'duplicate');
    assert.equal(await page.getByLabel('Join the discussion').inputValue(), 'Held until an editor has read it.');
    assert.equal(await articles.count(), count + 1);

    const { page: other } = await open(STORY);
    await other.locator('news-comments article').first().waitFor();
    assert.equal(await other.locator('news-comments article').count(), count, 'nobody else sees it');
    assert.deepEqual(
      console.filter((line) => !line.includes('409')),
      [],
    );
    await Promise.all([page.close(), other.close()]);
  });

  it('report a form whose code does not load, keep typed text, and continue once it does', async () => {
    const { page } = await open(STORY);
    const field = page.getByLabel('Join the discussion');
    const note = page.locator('news-comments [part=message]', { hasText: 'Try again.' });
    await page.route('**/writer.js', (route) => route.abort());
    await field.fill('Typed without a connection.');
    await note.first().waitFor({ state: 'visible' });
    await page
      .getByRole('button', { name: /^Reply to/ })
      .first()
      .click();
    await page.locator('news-comments article [part=message]', { hasText: 'Try again.' }).waitFor({ state: 'visible' });
    await page.unroute('**/writer.js');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.getByLabel('Name').first().waitFor();
    assert.equal(await field.inputValue(), 'Typed without a connection.');
    assert.equal(await page.locator('news-comments article [part=message]', { hasText: 'Try again.' }).count(), 0);
    await page.close();
  });

  it('load when the connection returns, if their code could not load before', async () => {
    const page = await site.browser.newPage();
    await page.route('**/discussion.js', (route) => route.abort());
    await page.goto(`${host.url}/?${new URLSearchParams({ path: STORY }).toString()}`);
    await reaches(page, 'error');
    assert.ok(await page.getByRole('link', { name: 'The story' }).isVisible());
    await page.unroute('**/discussion.js');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.locator('news-comments article').first().waitFor();
    await page.close();
  });

  it('accept nothing when closed, even if that has just happened', async () => {
    const { page, console } = await open(CLOSED);
    await reaches(page, 'closed');
    assert.equal(await page.locator('news-comments form').count(), 0);
    assert.ok(await page.getByRole('link', { name: 'The story' }).isVisible());
    assert.deepEqual(console, []);
    const { page: other } = await open('/trouble/comments/closed');
    await write(other, 'Just too late.');
    await reaches(other, 'closed');
    await other.getByText('closed').first().waitFor();
    assert.equal(await other.getByLabel('Join the discussion').inputValue(), 'Just too late.');
    await Promise.all([page.close(), other.close()]);
  });
});

describe('comments that an editor reads later', () => {
  before(() => start({ moderation: 'after', perClient: { count: 2, seconds: 600 } }));
  after(stop);

  it('are visible to everybody, with code as text', async () => {
    const { page } = await open(STORY);
    await write(page, `${XSS}\n\nhttps://news.example/?a=1&b=2 and javascript:alert(1)`, XSS);
    await reaches(page, 'posted');
    const { page: other, console } = await open(STORY);
    for (const each of [page, other]) {
      const own = each.locator('news-comments article').filter({ hasText: '<script>window.hacked' }).first();
      await own.waitFor();
      assert.match((await own.locator('[part=author]').textContent()) ?? '', /^<img src=x onerror=/);
      assert.deepEqual(
        await own
          .locator('[part=text] a')
          .evaluateAll((links) =>
            links.map((link) => `${link.getAttribute('rel')} ${(link as HTMLAnchorElement).href}`),
          ),
        ['ugc nofollow noopener https://news.example/?a=1&b=2'],
      );
      assert.equal(await own.locator('script, img').count(), 0);
      assert.equal(await each.evaluate(() => 'hacked' in window), false);
    }
    assert.deepEqual(console, []);
    await Promise.all([page.close(), other.close()]);
  });

  it('are answered in their place, until there are too many from one reader', async () => {
    const { page } = await open(STORY);
    await page.locator('news-comments [part=reply]').first().click();
    const form = page.locator('news-comments article form');
    await form.locator('textarea').fill('An answer.');
    await form.getByLabel('Name').fill('Maren Holt');
    await form.getByLabel('E-mail').fill('maren@reader.example');
    await page.waitForTimeout(2100);
    await form.getByRole('button', { name: 'Post comment' }).click();
    await reaches(page, 'posted');
    const answer = page.locator('news-comments li li article').filter({ hasText: 'An answer.' });
    await answer.waitFor();
    assert.ok(await answer.evaluate((element) => element === (element.getRootNode() as ShadowRoot).activeElement));

    await write(page, 'One too many.');
    await reaches(page, 'flood');
    assert.match((await page.locator('#text-message').textContent()) ?? '', /minutes/);
    assert.equal(await page.getByLabel('Join the discussion').inputValue(), 'One too many.');
    await page.close();
  });
});
