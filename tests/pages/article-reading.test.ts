import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { heard, type Heard, namesOf } from './heard.ts';
import { openSite } from './site.ts';
import { watch } from './watch.ts';

let site: Awaited<ReturnType<typeof openSite>>;
before(async () => (site = await openSite()));
after(() => site.close());

const CELLS = '<td>Neodymium-praseodymium oxide</td>'.repeat(12);
const STORY = {
  id: '1',
  url: 'https://news.example/story',
  title: 'What a thin section tells',
  contentHtml: `<p>Monazite stands out like a lamp.<sup><a id="r1" href="#n1">1</a></sup></p>
    <figure class="wp-block-pullquote"><blockquote><p>Monazite stands out like a lamp.</p></blockquote></figure>
    <h2>Colours</h2><p><a href="https://other.example/" target="_blank">The atlas</a> and <a href="/own">our own</a>.</p>
    <figure><img src="/images/a.webp" alt="Grains in many colours" width="600" height="400"><figcaption>Granite.</figcaption></figure>
    <h3>Relief</h3><table><tr>${CELLS}</tr><tr>${CELLS}</tr></table>
    <figure class="wp-block-gallery">${['One', 'Two'].map((alt) => `<figure><img src="/images/${alt}.webp" alt="${alt}" width="600" height="400"></figure>`).join('')}</figure>
    <h2>Film</h2><iframe src="https://www.youtube.com/embed/aaaaaaaaaaa" title="A film"></iframe>
    <ol><li id="n1">Its relief is high. <a href="#r1">↩</a></li></ol>`,
};

/** A page with the story alone; nothing but the widget's own files is requested. */
async function open(): Promise<Page> {
  const { page } = await watch(site, 'blocked.html', { viewport: { width: 400, height: 800 } });
  await page.route(/example|youtube/, (route) => route.abort());
  await page.evaluate(async (story) => {
    document.body.innerHTML = '<main></main>';
    const article = Object.assign(document.createElement('news-article'), { item: story, mode: 'full' });
    document.querySelector('main')!.append(article);
  }, STORY);
  await page.addScriptTag({ url: `${site.newsroom}/widgets/latest/loader.js`, type: 'module' });
  await page.locator('.body [data-to=n1]').waitFor();
  return page;
}

describe('a story to assistive technology', () => {
  let tree: Heard[];
  before(async () => {
    const page = await open();
    tree = await heard(page);
    await page.close();
  });
  const names = (role: string) => namesOf(tree, role);

  it('has its headings in order', () => assert.deepEqual(names('heading'), [STORY.title, 'Colours', 'Relief', 'Film']));
  it('is an article by the name of its headline', () => assert.deepEqual(names('article'), [STORY.title]));
  it('names its pictures', () =>
    assert.deepEqual(names('image').filter(Boolean), ['Grains in many colours', 'One', 'Two']));
  it('reads a pull quote once', () =>
    assert.equal(names('StaticText').filter((text) => text.includes('Monazite')).length, 1));
  it('announces where a link leads', () => {
    const link = tree.find(({ role, name }) => role === 'link' && name.startsWith('The atlas'));
    assert.match(`${link?.name} ${link?.description}`, /opens in a new tab/);
    assert.equal(tree.find(({ name }) => name === 'our own')?.description, '');
  });
  it('names the service of a placeholder', () =>
    assert.ok(names('button').includes('Show content from YouTube'), names('button').join()));
});

describe('a story by keyboard', () => {
  it('opens a note, closes it with Escape, and restores the focus', async () => {
    const page = await open();
    const focused = () =>
      page.evaluate(() => document.querySelector('news-article')!.shadowRoot!.activeElement?.className);
    await page.locator('.note-mark').focus();
    await page.keyboard.press('Enter');
    await page.locator('.note:popover-open').waitFor();
    assert.equal(await focused(), 'note');
    assert.match((await page.locator('.note').textContent())!, /Its relief is high/);
    await page.keyboard.press('Escape');
    await page.locator('.note:not(:popover-open)').waitFor({ state: 'attached' });
    assert.equal(await focused(), 'note-mark');
    await page.close();
  });

  it('scrolls a table that is too wide', async () => {
    const page = await open();
    const table = page.locator('.table');
    const left = () => table.evaluate(({ scrollLeft }) => scrollLeft);
    await table.focus();
    assert.equal(await left(), 0);
    for (let count = 0; count < 3; count++) await page.keyboard.press('ArrowRight');
    await page.waitForFunction(
      () => document.querySelector('news-article')!.shadowRoot!.querySelector('.table')!.scrollLeft > 0,
    );
    await page.close();
  });

  it('reaches everything that reacts, in its order, and starts a film', async () => {
    const page = await open();
    const stops: string[] = [];
    await page.locator('.note-mark').focus();
    for (let count = 0; count < 12; count++) {
      const stop = await page.evaluate(() => {
        const active = document.querySelector('news-article')!.shadowRoot!.activeElement;
        return active?.classList.contains('table') ? 'table' : (active?.textContent ?? '').trim();
      });
      stops.push(stop);
      if (stop.startsWith('Show content')) break;
      await page.keyboard.press('Tab');
    }
    assert.deepEqual(stops, ['1', 'The atlas', 'our own', 'table', 'Show content from YouTube']);
    assert.equal(await page.locator('iframe').count(), 0);
    await page.keyboard.press('Enter');
    await page.locator('news-article iframe').waitFor({ state: 'attached' });
    await page.close();
  });
});
