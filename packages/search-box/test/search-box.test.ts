import { NewsSearchBox } from '@news-widgets/search-box';
import { testWidgetContract, waitUntil } from '@news-widgets/tooling/testing';
import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { box, field, note, options, press, reached, search, titles, type } from './reader.js';

const FEED = '/test-search/feed.json';

testWidgetContract({
  tag: 'news-search-box',
  type: NewsSearchBox,
  properties: { action: 'https://news.example/', src: FEED, heading: 'Search the archive' },
});

describe('<news-search-box> as a form', () => {
  const sent = (element: NewsSearchBox): string => {
    const form = element.shadowRoot!.querySelector('form')!;
    const query = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    return `${form.method} ${form.action.replace(/\?.*/, '')}?${query}`;
  };

  it('goes by address to the page of results', async () => {
    const element = await fixture<NewsSearchBox>(
      html`<news-search-box action="https://news.example/" query="gold &amp; iron"></news-search-box>`,
    );
    expect(sent(element)).to.equal('get https://news.example/?s=gold+%26+iron');
  });

  it('keeps the parameters of its address, and campaign parameters', async () => {
    const element = await fixture<NewsSearchBox>(
      html`<news-search-box
        action="https://news.example/index.php?lang=de&amp;s=old"
        utm-source="partner"
        query="erz"
      ></news-search-box>`,
    );
    expect(sent(element)).to.equal('get https://news.example/index.php?lang=de&utm_source=partner&s=erz');
  });

  it('adopts the form between its tags, with typed text and the focus', async () => {
    const element = await fixture<NewsSearchBox>(
      html`<news-search-box src=${FEED}
        ><form action="https://news.example/find" method="get">
          <input type="hidden" name="lang" value="en" /><label>Find <input name="q" value="neo" /></label></form
      ></news-search-box>`,
    );
    await aTimeout(50);
    expect(sent(element)).to.equal('get https://news.example/find?lang=en&q=neo');
    expect(element.shadowRoot!.querySelector('[part=label]')!.textContent).to.equal('Find');
    expect(element.querySelector('form')!.checkVisibility()).to.equal(false);
  });

  it('reads a form by the types of its fields, whatever their names', async () => {
    const names = ['querySelector', 'querySelectorAll', 'getAttribute', 'getRootNode'];
    const element = await fixture<NewsSearchBox>(
      html`<news-search-box
        ><form action="https://news.example/find" method="get">
          ${names.map((name) => html`<input type="hidden" name=${name} value="page" />`)}<input name="q" value="neo" /></form
      ></news-search-box>`,
    );
    await aTimeout(50);
    const others = names.map((name) => `${name}=page`).join('&');
    expect(sent(element)).to.equal(`get https://news.example/find?${others}&q=neo`);
  });

  it('leaves a form that does not go by address alone', async () => {
    const element = await fixture<NewsSearchBox>(
      html`<news-search-box><form action="/find" method="post"><input name="q" /></form></news-search-box>`,
    );
    await aTimeout(50);
    expect(element.querySelector('form')!.checkVisibility()).to.equal(true);
  });

  it('has no field for addresses that are none', async () => {
    const element = await fixture<NewsSearchBox>(
      html`<news-search-box action="javascript:alert(1)"></news-search-box>`,
    );
    expect(element.shadowRoot!.querySelector('form')).to.equal(null);
  });

  it('has a label that can be read, if not seen', async () => {
    const element = await box(FEED, { hideLabel: true });
    expect(field(element).labels![0]!.textContent).to.equal('Search');
  });
});

describe('<news-search-box> as readers type', () => {
  it('shows marked hits, announces their number, and reports both', async () => {
    const element = await box(FEED);
    const heard = oneEvent(element, 'news-search');
    await search(element, 'neodym');
    expect(titles(element)).to.deep.equal(['Neodymium slips for a third week', 'Dysprosium holds']);
    expect(element.shadowRoot!.querySelector('[part=headline] mark')!.textContent).to.equal('Neodym');
    expect(note(element)).to.equal('2 results');
    expect((await heard).detail).to.deep.equal({ query: 'neodym', count: 2 });
  });

  it('announces that nothing is found', async () => {
    const element = await box(FEED);
    const heard = oneEvent(element, 'news-search-empty');
    await search(element, 'unobtainium', 'empty');
    expect(note(element)).to.equal('Nothing found for “unobtainium”.');
    expect((await heard).detail).to.deep.equal({ query: 'unobtainium', count: 0 });
  });

  it('waits for enough letters, and for none once the field is empty', async () => {
    const element = await box(FEED);
    await search(element, 'n', 'short');
    expect(note(element)).to.equal('Type at least 2 letters.');
    type(element, '');
    await reached(element, 'idle');
    expect(note(element)).to.equal('');
  });

  it('sends one request after a pause in typing, and drops late responses', async () => {
    const run = crypto.randomUUID();
    const element = await box(`/test-search/racing.json?run=${run}&q={query}`);
    type(element, 'neo');
    await aTimeout(400);
    await search(element, 'neodymium');
    expect(titles(element)).to.deep.equal(['For neodymium']);
    await aTimeout(700);
    expect(titles(element)).to.deep.equal(['For neodymium']);
    for (const text of ['d', 'dy', 'dys', 'dysp']) {
      type(element, text);
      await aTimeout(20);
    }
    await oneEvent(element, 'news-search');
    const asked = (await (await fetch(`/test-search/asked?run=${run}`)).json()) as string[];
    expect(asked.filter((query) => query.startsWith('d'))).to.deep.equal(['dysp']);
  });

  it('does not search for text being composed, except Korean syllables', async () => {
    const element = await box(FEED);
    field(element).value = 'xitu';
    field(element).dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    await aTimeout(400);
    expect(element.matches(':state(idle)')).to.equal(true);
    field(element).value = '희토';
    field(element).dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    await reached(element, 'ready');
    expect(titles(element)).to.deep.equal(['희토류는 어디에서 오는가']);
  });

  it('reports a failed source, and retries', async () => {
    const element = await box('/test-search/failing.json');
    const heard = oneEvent(element, 'news-error');
    await search(element, 'neodymium', 'error');
    expect(note(element)).to.equal('The search did not work.');
    expect((await heard).detail.code).to.equal('not-found');
    // Another attempt would not help.
    const again = () => [...element.shadowRoot!.querySelectorAll('[part=button]')].map((one) => one.textContent);
    expect(again()).to.not.include('Try again');
    element.src = '/test-feeds/error.json';
    await waitUntil(() => again().includes('Try again'));
    element.src = FEED;
    await reached(element, 'ready');
    expect(titles(element)).to.have.length(2);
  });

  it('reports that the reader is offline, and continues automatically', async () => {
    const element = await box(`${FEED}?offline`);
    Object.defineProperty(navigator, 'onLine', { get: () => false, configurable: true });
    const { fetch: real } = window;
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    await search(element, 'neodymium', 'error');
    expect(note(element)).to.match(/^You are offline/);
    window.fetch = real;
    Reflect.deleteProperty(navigator, 'onLine');
    dispatchEvent(new Event('online'));
    await reached(element, 'ready');
  });

  it('shows more, moves the focus to the first of them and announces the number', async () => {
    const element = await box('/test-search/wp-json/wp/v2/posts', { limit: 4 });
    await search(element, 'magnet');
    expect(note(element)).to.equal('30 results');
    element.shadowRoot!.querySelector<HTMLButtonElement>('.more button')!.click();
    await waitUntil(() => titles(element).length === 8);
    await element.updateComplete;
    expect(note(element)).to.equal('4 more results.');
    expect(element.shadowRoot!.activeElement!.textContent).to.equal('Magnet 4');
  });

  it('filters by section and sorts by date on the page of results', async () => {
    const element = await box(FEED, { layout: 'page' });
    await search(element, 'ma');
    const [section, sort] = element.shadowRoot!.querySelectorAll('select');
    expect([...section!.options].map(({ text }) => text)).to.deep.equal(['All', 'Markets', 'Processing']);
    section!.value = 'Processing';
    section!.dispatchEvent(new Event('change', { bubbles: true }));
    await reached(element, 'ready');
    expect(titles(element)).to.deep.equal(['Malaysia’s new plant separates rare earths']);
    section!.value = '';
    section!.dispatchEvent(new Event('change', { bubbles: true }));
    sort!.value = 'newest';
    sort!.dispatchEvent(new Event('change', { bubbles: true }));
    await aTimeout(50);
    expect(titles(element).map((title) => title.slice(0, 4))).to.deep.equal(['ราคา', 'Mala', 'Dysp', 'Neod']);
  });

  it('searches for the query that the page gives, in any language', async () => {
    const element = await fixture<NewsSearchBox>(
      html`<news-search-box src=${FEED} results="list" lang="ar" query="مغناطيس"></news-search-box>`,
    );
    await reached(element, 'ready');
    expect(titles(element)).to.deep.equal(['المغناطيس من الفرن إلى المصنع']);
    expect(note(element)).to.equal('نتيجة واحدة');
  });

  it('lets the page open a result itself', async () => {
    const element = await box(FEED);
    await search(element, 'dysprosium');
    const opened: unknown[] = [];
    element.addEventListener('news-item-open', (event) => {
      event.preventDefault();
      opened.push([event.detail.item.title, event.detail.index]);
    });
    element.shadowRoot!.querySelector<HTMLElement>('[part=link]')!.click();
    expect(opened).to.deep.equal([['Dysprosium holds', 0]]);
  });

  it('changes the address of the page only if asked to', async () => {
    const before = location.href;
    const quiet = await box(FEED);
    await search(quiet, 'neodymium');
    expect(location.href).to.equal(before);
    const told = await box(FEED, { sync: true });
    await search(told, 'dysprosium');
    expect(new URL(location.href).searchParams.get('s')).to.equal('dysprosium');
    type(told, '');
    await reached(told, 'idle');
    expect(location.href).to.equal(before);
  });

  it('searches for the query in the address of the page', async () => {
    const before = location.href;
    const url = new URL(before);
    url.searchParams.set('s', 'curie');
    history.replaceState(history.state, '', url);
    const element = await fixture<NewsSearchBox>(
      html`<news-search-box src=${FEED} results="list" sync></news-search-box>`,
    );
    await reached(element, 'ready');
    expect(field(element).value).to.equal('curie');
    expect(titles(element)).to.deep.equal(['Café Curie opens beside the smelter']);
    history.replaceState(history.state, '', before);
  });
});

describe('<news-search-box> with options', () => {
  const combobox = () => box(FEED, { results: 'combobox', action: 'https://news.example/' });

  it('is a combobox by the pattern', async () => {
    const element = await combobox();
    expect(field(element).getAttribute('aria-expanded')).to.equal('false');
    await search(element, 'neodymium');
    expect(options(element)).to.have.length(2);
    const input = field(element);
    expect(input.role).to.equal('combobox');
    expect(input.getAttribute('aria-expanded')).to.equal('true');
    await expect(element).to.be.accessible();
    const active = () => input.getAttribute('aria-activedescendant');
    const reach = async (key: string) => {
      press(element, key);
      await element.updateComplete;
      return active();
    };
    expect(await reach('ArrowDown')).to.equal('option-0');
    expect(await reach('End')).to.equal('option-1');
    expect(await reach('ArrowDown')).to.equal('option-0');
    expect(await reach('ArrowUp')).to.equal('option-1');
    expect(await reach('Home')).to.equal('option-0');
    expect(element.shadowRoot!.querySelectorAll('[aria-selected=true]')).to.have.length(1);
  });

  it('opens the reached option, and sends the form without one', async () => {
    const element = await combobox();
    await search(element, 'neodymium');
    const opened: number[] = [];
    element.addEventListener('news-item-open', (event) => {
      event.preventDefault();
      opened.push(event.detail.index);
    });
    expect(press(element, 'Enter')).to.equal(true);
    press(element, 'ArrowDown');
    await element.updateComplete;
    expect(press(element, 'Enter')).to.equal(false);
    expect(opened).to.deep.equal([0]);
  });

  it('opens new tabs with the usual keys', async () => {
    const element = await combobox();
    await search(element, 'neodymium');
    press(element, 'ArrowDown');
    await element.updateComplete;
    const { open } = window;
    const tabs: string[] = [];
    window.open = (url) => (tabs.push(String(url)), null);
    press(element, 'Enter', { ctrlKey: true });
    press(element, 'Enter', { metaKey: true });
    window.open = open;
    expect(tabs).to.deep.equal(['https://news.example/search/0', 'https://news.example/search/0']);
  });

  it('leaves the keys of a composition alone', async () => {
    const element = await combobox();
    await search(element, 'neodymium');
    expect(press(element, 'ArrowDown', { isComposing: true })).to.equal(true);
    await element.updateComplete;
    expect(field(element).hasAttribute('aria-activedescendant')).to.equal(false);
  });

  it('closes on Escape, then empties the field', async () => {
    const element = await combobox();
    await search(element, 'neodymium');
    press(element, 'Escape');
    await element.updateComplete;
    expect(field(element).getAttribute('aria-expanded')).to.equal('false');
    expect(field(element).value).to.equal('neodymium');
    press(element, 'Escape');
    expect(field(element).value).to.equal('');
  });

  it('closes when the focus leaves', async () => {
    const element = await combobox();
    await search(element, 'neodymium');
    field(element).blur();
    await element.updateComplete;
    expect(field(element).getAttribute('aria-expanded')).to.equal('false');
  });

  it('announces an empty answer without an empty list', async () => {
    const element = await combobox();
    await search(element, 'unobtainium', 'empty');
    expect(element.shadowRoot!.querySelector('[role=listbox]')!.checkVisibility()).to.equal(false);
    expect(note(element)).to.match(/^Nothing found/);
    await expect(element).to.be.accessible();
  });
});

describe('<news-search-box> as an overlay', () => {
  const overlay = () => box(FEED, { results: 'combobox', layout: 'overlay', action: 'https://news.example/' });
  const dialogOf = (element: NewsSearchBox) => element.shadowRoot!.querySelector('dialog')!;

  it('opens a dialog with the field focused, and gives the focus back', async () => {
    const element = await overlay();
    const trigger = element.shadowRoot!.querySelector<HTMLButtonElement>('[part=trigger]')!;
    trigger.focus();
    trigger.click();
    expect(dialogOf(element).open).to.equal(true);
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
    await search(element, 'neodymium');
    await expect(element).to.be.accessible();
    element.shadowRoot!.querySelector<HTMLButtonElement>('[part=close]')!.click();
    expect(dialogOf(element).open).to.equal(false);
    expect(element.shadowRoot!.activeElement).to.equal(trigger);
  });

  it('reacts to its shortcuts only if asked to, and never while a reader writes', async () => {
    const element = await overlay();
    const key = (name: string, more: KeyboardEventInit = {}, target: EventTarget = document.body) =>
      target.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true, ...more }),
      );
    key('/');
    key('k', { ctrlKey: true });
    expect(dialogOf(element).open).to.equal(false);
    element.shortcut = true;
    await element.updateComplete;
    const other = await fixture<HTMLInputElement>(html`<input aria-label="Other" />`);
    key('/', {}, other);
    expect(dialogOf(element).open).to.equal(false);
    for (const [name, more] of [
      ['/', {}],
      ['k', { ctrlKey: true }],
      ['K', { metaKey: true }],
    ] as const) {
      expect(key(name, more)).to.equal(false);
      expect(dialogOf(element).open, name).to.equal(true);
      dialogOf(element).close();
    }
  });
});
