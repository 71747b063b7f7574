import '@news-widgets/recent-list/define';
import { pageSettings } from '@news-widgets/core/internal/page';
import type { NewsRecentList } from '@news-widgets/recent-list';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { stories } from './stories.js';

const RELAY = 'https://relay.example';

describe('news-recent-list with a relay', () => {
  const { fetch } = window;
  let requests: URL[];

  beforeEach(() => {
    requests = [];
    window.fetch = async (input) => {
      const url = new URL(String(input));
      requests.push(new URL(url));
      const [offset, limit] = ['offset', 'limit'].map((name) => Number(url.searchParams.get(name) ?? 0));
      const end = offset! + limit!;
      url.searchParams.set('offset', String(end));
      return Response.json({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'News Example',
        next_url: end < 40 ? url.href : undefined,
        _news: { plain: true },
        items: stories(40).slice(offset, end || undefined),
      });
    };
  });
  afterEach(() => {
    window.fetch = fetch;
    delete pageSettings().relay;
  });

  async function show(attributes: Record<string, string>): Promise<NewsRecentList> {
    const list = document.createElement('news-recent-list');
    for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value);
    list.loading = 'eager';
    const loaded = oneEvent(list, 'news-load');
    await fixture(html`${list}`);
    await loaded;
    await list.updateComplete;
    return list;
  }
  const headlines = (list: NewsRecentList) =>
    Array.from(list.shadowRoot!.querySelectorAll('[part=headline]'), ({ textContent }) => textContent.trim());

  it('asks it for sources of other origins, with limit and filters', async () => {
    const list = await show({
      src: 'https://news.example/a?b=c',
      relay: `${RELAY}/`,
      category: 'Mines & ore',
      limit: '3',
    });
    expect(headlines(list)).to.have.length(3);
    const [{ origin, pathname, searchParams }] = requests as [URL];
    expect(origin + pathname).to.equal(`${RELAY}/v1/feed`);
    expect(Object.fromEntries(searchParams)).to.deep.equal({
      url: 'https://news.example/a?b=c',
      limit: '13',
      category: 'Mines & ore',
    });
  });

  it('may be in a folder of the page', async () => {
    await show({ src: 'https://news.example/', relay: '/relay' });
    expect(requests[0]!.origin + requests[0]!.pathname).to.equal(`${location.origin}/relay/v1/feed`);
  });

  it('reads sources of the page directly', async () => {
    await show({ src: '/feed.json', relay: RELAY });
    expect(requests[0]!.href).to.equal(`${location.origin}/feed.json`);
  });

  it('completes its own addresses, and takes their filters as they are', async () => {
    const src = `${RELAY}/v1/feed?url=https%3A%2F%2Fnews.example%2F&limit=20`;
    await show({ src, relay: RELAY, tag: 'Mines' });
    expect(requests[0]!.href).to.equal(`${src}&tag=Mines`);
  });

  it('takes that of the page, unless it has its own', async () => {
    pageSettings().relay = 'https://page.example/';
    await show({ src: 'https://news.example/1' });
    await show({ src: 'https://news.example/2', relay: RELAY });
    expect(requests.map(({ origin }) => origin)).to.deep.equal(['https://page.example', RELAY]);
  });

  it('is not used if its value is not an address', async () => {
    await show({ src: 'https://news.example/3.json', relay: 'javascript:alert(1)' });
    expect(requests[0]!.href).to.equal('https://news.example/3.json');
  });

  it('loads more through it', async () => {
    const list = await show({ src: 'https://news.example/4', relay: RELAY, limit: '10', more: '' });
    for (const count of [20, 30]) {
      list.shadowRoot!.querySelector<HTMLButtonElement>('.foot button')!.click();
      const end = Date.now() + 2000;
      while (headlines(list).length < count && Date.now() < end)
        await new Promise((resolve) => setTimeout(resolve, 10));
      expect(headlines(list)).to.have.length(count);
    }
    expect(requests.every(({ origin }) => origin === RELAY)).to.equal(true);
    expect(new Set(headlines(list)).size).to.equal(30);
  });

  it('requests again when it changes', async () => {
    const list = await show({ src: 'https://news.example/5', relay: RELAY });
    const loaded = oneEvent(list, 'news-load');
    list.relay = 'https://other.example';
    await loaded;
    expect(requests.map(({ origin }) => origin)).to.deep.equal([RELAY, 'https://other.example']);
  });

  it('shows plain texts of a relay as they are, without the code for other formats', async () => {
    window.fetch = async () =>
      Response.json({
        title: 'T',
        _news: { plain: true },
        items: [{ id: '1', url: 'https://news.example/', title: 'A &amp; <b> ข่าว' }],
      });
    const list = await show({ src: 'https://news.example/6', relay: RELAY });
    expect(headlines(list)).to.deep.equal(['A &amp; <b> ข่าว']);
  });
});
