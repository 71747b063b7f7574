import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { focused, heard, type Heard, namesOf, stops } from './heard.ts';
import { openSite } from './site.ts';
import { watch } from './watch.ts';

let site: Awaited<ReturnType<typeof openSite>>;
before(async () => (site = await openSite()));
after(() => site.close());

/** A page with one widget, as wide as a phone turned on its side. */
async function open(tag: string, properties: object): Promise<Page> {
  const { page } = await watch(site, 'blocked.html', { viewport: { width: 700, height: 1400 } });
  await page.route(/example/, (route) => route.abort());
  await page.evaluate(
    ([name, values]) => {
      document.body.innerHTML = '<main></main>';
      document.querySelector('main')!.append(Object.assign(document.createElement(name), values));
    },
    [tag, properties] as const,
  );
  await page.addScriptTag({ url: `${site.newsroom}/widgets/latest/loader.js`, type: 'module' });
  return page;
}

/** The state of a page's tree, once. */
function listen(prepare: () => Promise<Page>): (role: string) => string[] {
  let tree: Heard[];
  before(async () => {
    const page = await prepare();
    tree = await heard(page);
    await page.close();
  });
  return (role) => namesOf(tree, role);
}

const said = (id: string, name: string, more: object = {}) => ({
  ...{ id, parent: null, author: { name }, url: `https://news.example/story#comment-${id}` },
  ...{ date: '2026-11-01T09:00:00Z', html: `<p>What ${name} says.</p>`, ...more },
});
const THREAD = {
  ...{ version: 'news-comments/1', open: true, total: 3, maxLength: 500, post: 'https://news.example/comments' },
  fields: { name: 'required', email: 'optional' },
  report: 'https://news.example/comments/{id}/report',
  comments: [
    said('1', 'Ana Lim', { html: '<p>See <a href="https://news.example/notice">the notice</a>.</p>' }),
    said('2', 'Tom Weir', { parent: '1' }),
    said('3', '', { deleted: true }),
  ],
};
async function openComments(): Promise<Page> {
  const page = await open('news-comments', { thread: THREAD, sort: 'oldest' });
  await page.locator('news-comments [data-id="2"]').waitFor();
  return page;
}

describe('comments to assistive technology', () => {
  const names = listen(openComments);
  it('are a region by the name of its heading', () => {
    assert.deepEqual(names('heading'), ['Comments 3']);
    assert.ok(names('region').includes('Comments 3'), names('region').join());
  });
  it('are articles by the names of their authors', () => assert.deepEqual(names('article'), ['Ana Lim', 'Tom Weir']));
  it('say whom a button answers', () => {
    const buttons = names('button');
    for (const name of ['Reply to Ana Lim', 'Reply to Tom Weir']) assert.ok(buttons.includes(name), buttons.join());
  });
  it('name the field and the order', () => {
    assert.deepEqual(names('textbox'), ['Join the discussion']);
    assert.deepEqual(names('combobox'), ['Order']);
  });
  it('announce removed comments', () => assert.ok(names('StaticText').some((text) => /removed|deleted/i.test(text))));
});

describe('comments on paper', () => {
  it('have no links except names and dates', async () => {
    const page = await openComments();
    await page.emulateMedia({ media: 'print' });
    const after = (selector: string) =>
      page
        .locator(`news-comments ${selector}`)
        .first()
        .evaluate((link) => getComputedStyle(link, '::after').content);
    assert.equal(await after('[part=permalink]'), 'none');
    assert.match(await after('[part=text] a'), /example/);
    assert.equal(await page.locator('news-comments textarea:visible').count(), 0);
    await page.close();
  });
});

describe('comments by keyboard', () => {
  it('are answered in their place: the focus goes to the field, and back', async () => {
    const page = await openComments();
    await page.locator('news-comments [data-reply="1"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('news-comments #reply').waitFor();
    assert.equal(await focused(page), 'textarea reply');
    await page.keyboard.type('My answer');
    const all = await stops(page, 9);
    const cancel = all.findIndex((stop) => stop === 'button Cancel');
    assert.ok(cancel > 0, all.join());
    assert.ok(all.slice(0, cancel).includes('input reply-name'), all.join());
    for (let back = all.length - 1; back > cancel; back--) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    assert.equal(await focused(page), 'button Reply to Ana Lim');
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('news-comments #reply').inputValue(), 'My answer');
    await page.close();
  });

  it('have tab stops in visual order: order, form, comment by comment, the next page', async () => {
    const page = await open('news-comments', { thread: THREAD, sort: 'oldest', limit: 1 });
    await page.locator('news-comments [data-id="2"]').waitFor();
    const order = await stops(page, 2);
    assert.match(order[0]!, /^select/);
    assert.equal(order[1], 'textarea text');
    await page.locator('news-comments #text-name').waitFor();
    const all = await stops(page, 12);
    const more = all.indexOf('button Show more comments');
    const names = all.slice(0, more + 1).map((stop) => stop.replace(/^a (?!the notice).*/, 'a date'));
    assert.deepEqual(names, [
      ...['input text-name', 'input text-email', 'button Post comment'],
      ...['a date', 'a the notice', 'button Reply to Ana Lim', 'button Report: Ana Lim'],
      ...['a date', 'button Reply to Tom Weir', 'button Report: Tom Weir'],
      'button Show more comments',
    ]);
    for (let back = all.length - 1; back > more; back--) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('news-comments .gap').waitFor();
    assert.match(await focused(page), /removed|deleted/i);
    await page.close();
  });

  it('are reported in their place: the focus goes to the reason, and back', async () => {
    const page = await openComments();
    await page.locator('news-comments [data-report="2"]').focus();
    const button = await focused(page);
    await page.keyboard.press('Enter');
    await page.locator('news-comments #reason').waitFor();
    assert.equal(await focused(page), 'textarea reason');
    assert.deepEqual((await stops(page, 2)).slice(1), ['button Cancel']);
    await page.keyboard.press('Enter');
    assert.equal(await focused(page), button);
    await page.close();
  });
});

const stories = ['Magnet makers eat into stock', 'A magnet the size of a house', 'The river above the mine'];
const FEED = {
  ...{ version: 'https://jsonfeed.org/version/1.1', title: 'News' },
  items: stories.map((title, index) => ({ id: `${index}`, url: `https://news.example/${index}`, title })),
};
async function openSearch(): Promise<Page> {
  const { page } = await watch(site, 'blocked.html', { viewport: { width: 700, height: 900 } });
  await page.route('**/stories.json', (route) => route.fulfill({ json: FEED }));
  await page.evaluate(() => {
    document.body.innerHTML = '<main><news-search-box src="/stories.json"></news-search-box></main>';
  });
  await page.addScriptTag({ url: `${site.newsroom}/widgets/latest/loader.js`, type: 'module' });
  await page.locator('news-search-box input').waitFor();
  // Only in front does a page keep its focus.
  await page.bringToFront();
  return page;
}
async function openResults(): Promise<Page> {
  const page = await openSearch();
  await page.locator('news-search-box input').focus();
  await page.keyboard.type('magnet');
  await page.locator('news-search-box [role=option]').nth(1).waitFor({ state: 'attached' });
  // The arrow opens them again where the page has lost its focus meanwhile.
  await page.keyboard.press('ArrowDown');
  await page.locator('news-search-box [role=option]').nth(1).waitFor();
  return page;
}

describe('a search box to assistive technology', () => {
  const names = listen(openResults);
  it('is a landmark with a field that has options', () => {
    assert.deepEqual(names('search'), ['Search']);
    assert.deepEqual(names('combobox'), ['Search']);
    assert.equal(names('option').length, 2);
  });
  it('announces the number of results', () =>
    assert.ok(names('StaticText').includes('2 results'), names('StaticText').join()));
});

describe('a search box by keyboard', () => {
  it('goes through its options with the arrows, while the focus stays in the field', async () => {
    const page = await openResults();
    const input = page.locator('news-search-box input');
    const reached = async (): Promise<string> => {
      const id = await input.getAttribute('aria-activedescendant');
      return id ? (await page.locator(`news-search-box #${id} .title`).innerText()).trim() : '';
    };
    const seen = [await reached()];
    for (const key of ['ArrowDown', 'ArrowUp']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(50);
      seen.push(await reached());
    }
    assert.deepEqual(seen, [seen[0], seen[1], seen[0]]);
    assert.deepEqual([...seen.slice(0, 2)].sort(), stories.slice(0, 2).sort());
    assert.equal(await focused(page), 'input query');
    await page.keyboard.press('Escape');
    await page.locator('news-search-box input[aria-expanded=false]').waitFor();
    assert.equal(await input.inputValue(), 'magnet');
    await page.keyboard.press('Escape');
    assert.equal(await input.inputValue(), '');
    await page.close();
  });
});

const AUTHOR = {
  ...{ name: 'Ana Lim', role: 'Reporter', organisation: 'Lode', url: 'https://news.example/ana' },
  ...{ bio: 'Ana Lim writes about rocks and the people who own them. '.repeat(8), email: 'ana@news.example' },
  links: [{ name: 'Mastodon', url: 'https://social.example/@ana' }],
};
async function openAuthor(): Promise<Page> {
  const page = await open('news-author-card', { author: AUTHOR, htmlFor: 'sign-up' });
  await page.evaluate(() => {
    document
      .querySelector('main')!
      .insertAdjacentHTML(
        'beforeend',
        '<form id="sign-up"><label>E-mail <input id="address" type="email"></label></form>',
      );
  });
  await page.locator('news-author-card [part=name]').waitFor();
  return page;
}

describe('an author card to assistive technology', () => {
  const names = listen(openAuthor);
  it('is an article by the name of the author, which is a heading', () => {
    assert.deepEqual(names('article'), ['Ana Lim']);
    assert.deepEqual(names('heading'), ['Ana Lim']);
  });
  it('names the person and network of a link, and whom it follows', () => {
    assert.ok(names('link').includes('Ana Lim on Mastodon'), names('link').join());
    assert.ok(
      names('button').some((name) => name.includes('Ana Lim')),
      names('button').join(),
    );
  });
  it('does not say the initials', () => assert.ok(!names('StaticText').includes('AL')));
});

describe('an author card by keyboard', () => {
  it('shows all of a text without moving the focus, and leads to the form', async () => {
    const page = await openAuthor();
    const more = page.locator('news-author-card [aria-expanded]');
    await more.focus();
    await page.keyboard.press('Enter');
    await page.locator('news-author-card [aria-expanded=true]').waitFor();
    assert.match(await focused(page), /^button /);
    await page.locator('news-author-card button').last().focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'address');
    await page.close();
  });
});
