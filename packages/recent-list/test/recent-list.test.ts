import '@news-widgets/recent-list/define';
import type { NewsItemInit } from '@news-widgets/core/feed';
import { LAYOUTS, NewsRecentList, THUMBNAILS } from '@news-widgets/recent-list';
import { prefetchedResponses, prefetchStates } from '@news-widgets/core/internal/feed';
import {
  catchConsole,
  hurry,
  mount,
  settled,
  testWidgetContract,
  texts,
  waitUntil,
} from '@news-widgets/tooling/testing';
import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { stories } from './stories.js';

const headlines = (list: Element) => texts(list, '[part=headline]');
const links = (list: Element) => [...list.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part=link]')];

testWidgetContract({
  tag: 'news-recent-list',
  type: NewsRecentList,
  properties: { items: stories(3), heading: 'Latest' },
});

describe('<news-recent-list>', () => {
  describe('content', () => {
    it('shows title, link, date and picture of each item', async () => {
      const list = await mount<NewsRecentList>(html`<news-recent-list .items=${stories(2)}></news-recent-list>`);
      expect(headlines(list)).to.deep.equal(['Story 0', 'Story 1']);
      expect(links(list)[0]!.href).to.equal('https://news.example/0');
      expect(list.shadowRoot!.querySelector('time')!.dateTime).to.equal(stories(1)[0]!.datePublished);
      expect(list.shadowRoot!.querySelector('img')!.src).to.equal('https://news.example/0.webp');
    });

    it('has one tab stop per item', async () => {
      const list = await mount(html`<news-recent-list .items=${stories(3)}></news-recent-list>`);
      const stops = [...list.shadowRoot!.querySelectorAll<HTMLElement>('a[href], button')].filter(
        ({ tabIndex }) => tabIndex >= 0,
      );
      expect(stops).to.have.length(3);
    });

    it('nests headlines under its heading', async () => {
      const list = await mount(
        html`<news-recent-list heading="Latest" heading-level="3" .items=${stories(1)}></news-recent-list>`,
      );
      const levels = [...list.shadowRoot!.querySelectorAll('[role=heading]')].map((heading) =>
        heading.getAttribute('aria-level'),
      );
      expect(levels).to.deep.equal(['3', '4']);
      expect(list.shadowRoot!.querySelector('section')!.getAttribute('aria-labelledby')).to.equal('heading');
    });

    it('shows duplicate addresses and titles once', async () => {
      const [first, second, third] = stories(3) as [never, never, never];
      const repeats = [
        first,
        { ...(second as object), url: 'https://www.news.example/0/?utm_source=x#top' },
        { ...(third as object), title: ' story 0 ' },
      ];
      const list = await mount(html`<news-recent-list .items=${repeats as never}></news-recent-list>`);
      expect(headlines(list)).to.deep.equal(['Story 0']);
    });

    it('distinguishes entries of a live blog, columns of one title and tickers', async () => {
      const entries = [
        ...[1, 2].map((post) => ({ url: `https://news.example/live#post-${post}`, title: `Update ${post}` })),
        ...[1, 2].map((day) => ({
          url: `https://news.example/letters/${day}`,
          title: 'Letters',
          datePublished: `2026-10-0${day}T06:00:00Z`,
        })),
        ...[1, 2].map((count) => ({ url: 'https://news.example/', title: `Ticker ${count}` })),
        { id: 'x', url: 'https://news.example/x', title: 'By id' },
        { id: 'x', url: 'https://news.example/y', title: 'By the same id' },
      ];
      const list = await mount(html`<news-recent-list limit="20" .items=${entries}></news-recent-list>`);
      expect(headlines(list)).to.deep.equal([
        ...['Update 1', 'Update 2', 'Letters', 'Letters', 'Ticker 1', 'Ticker 2', 'By id'],
      ]);
    });

    it('sorts by date on request; dates ahead move nothing up', async () => {
      const entries = ['2026-01-02', '2099-01-01', '2026-01-03', '', '2026-01-01'].map((datePublished, index) => ({
        ...{ url: `https://news.example/${index}`, title: `${index}` },
        datePublished,
      }));
      const list = await mount(html`<news-recent-list order="newest" .items=${entries}></news-recent-list>`);
      expect(headlines(list)).to.deep.equal(['2', '3', '0', '1', '4']);
      list.setAttribute('order', 'source');
      await list.updateComplete;
      expect(headlines(list)).to.deep.equal(['0', '1', '2', '3', '4']);
    });

    it('excludes an address in any spelling', async () => {
      const items = [
        { url: 'https://news.example/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7', title: 'Thai' },
        ...stories(1),
      ];
      const list = await mount(
        html`<news-recent-list exclude="https://News.example:443/ข่าว" .items=${items}></news-recent-list>`,
      );
      expect(headlines(list)).to.deep.equal(['Story 0']);
    });

    it('omits excluded addresses and the current page', async () => {
      const canonical = document.head.appendChild(
        Object.assign(document.createElement('link'), { rel: 'canonical', href: 'https://news.example/1' }),
      );
      const list = await mount(
        html`<news-recent-list exclude="https://news.example/0 current" .items=${stories(3)}></news-recent-list>`,
      );
      canonical.remove();
      expect(headlines(list)).to.deep.equal(['Story 2']);
    });

    it('applies limit and offset, and ignores invalid ones', async () => {
      const list = await mount<NewsRecentList>(
        html`<news-recent-list limit="2" offset="1" .items=${stories(5)}></news-recent-list>`,
      );
      expect(headlines(list)).to.deep.equal(['Story 1', 'Story 2']);
      Object.assign(list, { limit: -3, offset: NaN });
      await list.updateComplete;
      expect(headlines(list)).to.have.length(5);
    });

    it('shows summaries on request, and the label with the section above the headline', async () => {
      const list = await mount(
        html`<news-recent-list summaries .items=${[{ ...stories(1)[0]!, label: 'live' }]}></news-recent-list>`,
      );
      expect(texts(list, '[part=summary]')).to.deep.equal(['Summary 0']);
      expect(texts(list, '[part=label]')).to.deep.equal(['LiveLive coverage:']);
      expect(texts(list, '[part=kicker]')[0]).to.match(/ Markets$/);
    });

    it('sets the language of an item', async () => {
      const arabic = { ...stories(1)[0]!, title: 'أسعار العناصر الأرضية النادرة', language: 'ar' };
      const list = await mount(html`<news-recent-list .items=${[arabic]}></news-recent-list>`);
      expect(list.shadowRoot!.querySelector('[part=item]')!.getAttribute('lang')).to.equal('ar');
      expect(getComputedStyle(list.shadowRoot!.querySelector('[part=headline]')!).direction).to.equal('rtl');
    });

    it('sets the language of its own words in a foreign-language item', async () => {
      const items = [{ ...stories(1)[0]!, language: 'ar' }, stories(2)[1]!];
      const list = await mount(html`<news-recent-list lang="en" target="_blank" .items=${items}></news-recent-list>`);
      const languages = (selector: string) =>
        Array.from(list.shadowRoot!.querySelectorAll(selector), (element) => element.getAttribute('lang'));
      expect(languages('time')).to.deep.equal(['en', null]);
      expect(languages('.headline .unseen')).to.deep.equal(['en', null]);
    });

    it('leaves dates out of the skeleton when the property `dates` is `none`', async () => {
      const list = await fixture(
        html`<news-recent-list src="https://news.example/never" hidden .dates=${'none'}></news-recent-list>`,
      );
      expect(list.shadowRoot!.querySelector('.skeleton .headline')).not.to.equal(null);
      expect(list.shadowRoot!.querySelector('.skeleton .date')).to.equal(null);
    });

    describe('a broken picture', () => {
      const broken = { ...stories(1)[0]!, image: { url: `${location.origin}/nothing.webp`, alt: '' } };
      const frameOf = async (layout: string) => {
        const list = await mount(html`<news-recent-list layout=${layout} .items=${[broken]}></news-recent-list>`);
        const image = list.shadowRoot!.querySelector('img')!;
        const before = image.parentElement!.getBoundingClientRect().height;
        image.scrollIntoView();
        await waitUntil(() => image.hidden);
        return { before, frame: image.parentElement! };
      };

      it('leaves no box in a list', async () => {
        const { frame } = await frameOf('list');
        expect(frame.checkVisibility()).to.equal(false);
      });

      it('keeps its space in a grid, with the initial of the section', async () => {
        const { before, frame } = await frameOf('grid');
        expect(frame.getBoundingClientRect().height).to.equal(before);
        expect(before).to.be.above(10);
        // Firefox says where the text is from, Chromium what it is.
        expect(getComputedStyle(frame, '::after').content).to.match(/M|attr\(data-broken\)/);
        expect(frame.dataset.broken).to.equal('M');
      });
    });

    it('has a larger heading than headlines, at any width', async () => {
      const list = await mount<NewsRecentList>(
        html`<news-recent-list heading="Latest" .items=${stories(3)}></news-recent-list>`,
      );
      const size = (part: string) =>
        parseFloat(getComputedStyle(list.shadowRoot!.querySelector(`[part=${part}]`)!).fontSize);
      for (const width of [240, 320, 480, 720, 1100]) {
        list.style.width = `${width}px`;
        expect(size('heading'), `${width}px`).to.be.above(size('headline') * 1.15);
      }
    });

    it('starts headlines at one edge, with and without pictures', async () => {
      const items = stories(2).map((story, index) => (index ? { ...story, image: undefined } : story));
      const list = await mount<NewsRecentList>(html`<news-recent-list .items=${items as never}></news-recent-list>`);
      list.style.width = '480px';
      const edges = [...list.shadowRoot!.querySelectorAll('[part=headline]')].map(
        (headline) => headline.getBoundingClientRect().left,
      );
      expect(edges[0]).to.equal(edges[1]);
    });

    for (const count of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
      it(`has no hole in a grid of ${count}`, async () => {
        const list = await mount<NewsRecentList>(
          html`<news-recent-list layout="grid" limit=${count} .items=${stories(count)}></news-recent-list>`,
        );
        for (const width of [480, 720, 1100]) {
          list.style.width = `${width}px`;
          const { right } = list.shadowRoot!.querySelector('[part=list]')!.getBoundingClientRect();
          const entries = [...list.shadowRoot!.querySelectorAll('li')].map((entry) => entry.getBoundingClientRect());
          expect(Math.abs(entries.at(-1)!.right - right), `${count} at ${width}px`).to.be.below(1);
        }
      });
  });

  describe('options', () => {
    for (const layout of LAYOUTS) {
      it(`layout ${layout} lists all items accessibly`, async () => {
        const list = await mount(
          html`<news-recent-list heading="Latest" layout=${layout} .items=${stories(4)}></news-recent-list>`,
        );
        expect(headlines(list)).to.have.length(4);
        expect(list.shadowRoot!.querySelector('[part=list]')!.localName).to.equal(layout === 'numbered' ? 'ol' : 'ul');
        await expect(list).to.be.accessible();
      });
    }

    for (const thumbnails of THUMBNAILS) {
      it(`thumbnails ${thumbnails} places the pictures`, async () => {
        const list = await mount<NewsRecentList>(
          html`<news-recent-list thumbnails=${thumbnails} .items=${stories(1)}></news-recent-list>`,
        );
        const media = list.shadowRoot!.querySelector('[part=media]')?.getBoundingClientRect();
        const text = list.shadowRoot!.querySelector('[part=headline]')!.getBoundingClientRect();
        const place = !media ? 'none' : media.bottom <= text.top + 1 ? 'top' : media.left < text.left ? 'start' : 'end';
        expect(place).to.equal(thumbnails);
      });
    }

    it('shows relative, absolute or no dates', async () => {
      const hourAgo = { ...stories(1)[0]!, datePublished: new Date(Date.now() - 3_600_000).toISOString() };
      const list = await mount<NewsRecentList>(
        html`<news-recent-list lang="en" .items=${[hourAgo]}></news-recent-list>`,
      );
      expect(texts(list, 'time')).to.deep.equal(['1 hour ago']);
      list.dates = 'absolute';
      await list.updateComplete;
      expect(texts(list, 'time')[0]).to.match(/\b20\d\d\b/);
      list.dates = 'none';
      await list.updateComplete;
      expect(texts(list, 'time')).to.deep.equal([]);
    });

    it('adds missing campaign parameters', async () => {
      const item = { ...stories(1)[0]!, url: 'https://news.example/a?utm_source=own&x=1#end' };
      const list = await mount(
        html`<news-recent-list utm-source="partner" utm-medium="embed" .items=${[item]}></news-recent-list>`,
      );
      expect(links(list)[0]!.href).to.equal('https://news.example/a?utm_source=own&x=1&utm_medium=embed#end');
    });

    it('opens new tabs safely and announces them', async () => {
      const list = await mount(html`<news-recent-list target="_blank" .items=${stories(1)}></news-recent-list>`);
      const [link] = links(list);
      expect(link!.target).to.equal('_blank');
      expect(link!.rel).to.include('noopener');
      expect(link!.textContent).to.include('opens in a new tab');
    });

    it('links to all stories', async () => {
      const list = await mount(
        html`<news-recent-list see-all="https://news.example/all" utm-source="partner" heading="Latest" .items=${stories(1)}></news-recent-list>`,
      );
      expect(links(list)[0]!.href).to.equal('https://news.example/all?utm_source=partner');
      expect(links(list)[0]!.textContent).to.equal('See all');
    });

    it('replaces words by the property `strings`', async () => {
      const list = await mount(
        html`<news-recent-list .items=${[]} .strings=${{ empty: 'Come back tomorrow.' }}></news-recent-list>`,
      );
      expect(texts(list, '[part=notice]')).to.deep.equal(['Come back tomorrow.']);
    });
  });

  it('has an accessible name without a heading', async () => {
    const page = await fixture<HTMLElement>(html`<div>
      <news-recent-list .items=${stories(1)}></news-recent-list>
      <news-recent-list .items=${stories(1)}></news-recent-list>
      <news-recent-list heading="Latest" .items=${stories(1)}></news-recent-list>
    </div>`);
    const names = () =>
      [...page.querySelectorAll('news-recent-list')].map(
        (list) => list.shadowRoot!.querySelector('section')!.ariaLabel,
      );
    await waitUntil(() => page.querySelectorAll('news-recent-list:state(ready)').length === 3);
    expect(new Set(names()).size).to.equal(3);
    expect(names()[2]).to.equal(null);
  });

  it('marks sponsored stories in the name of the link', async () => {
    const list = await mount<NewsRecentList>(
      html`<news-recent-list .items=${[{ ...stories(1)[0]!, label: 'sponsored' }]}></news-recent-list>`,
    );
    const link = list.shadowRoot!.querySelector('[part=link]')!;
    const named = link
      .getAttribute('aria-labelledby')!
      .split(' ')
      .map((id) => list.shadowRoot!.getElementById(id)!);
    expect(named.map((element) => element.textContent!.trim())).to.deep.equal(['Sponsored content:', link.textContent]);
  });

  it('offers to retry beside the announcement', async () => {
    const list = await mount<NewsRecentList>(
      html`<news-recent-list loading="eager" src="/test-feeds/error.json"></news-recent-list>`,
    );
    await waitUntil(() => list.matches(':state(error)'));
    expect(list.shadowRoot!.querySelector('[part=button]')!.closest('[role=status]')).to.equal(null);
    expect(texts(list, '[role=status]')[0]).to.equal('The news could not be loaded.');
  });

  describe('more', () => {
    it('shows more items, moves the focus to the first new one and announces them', async () => {
      const list = await mount<NewsRecentList>(
        html`<news-recent-list lang="en" more limit="2" .items=${stories(5)}></news-recent-list>`,
      );
      const takeTime = hurry(5000);
      list.shadowRoot!.querySelector<HTMLElement>('[part=button]')!.click();
      await waitUntil(() => headlines(list).length === 4);
      await list.updateComplete;
      expect((list.shadowRoot!.activeElement as HTMLElement).textContent).to.equal('Story 2');
      await waitUntil(() => texts(list, '[role=status]')[0]!.includes('2'));
      await waitUntil(() => !texts(list, '[role=status]')[0], 'says it once');
      takeTime();
    });

    it('does not move the focus of readers who have moved on', async () => {
      const page = await fixture(
        html`<div><input /><news-recent-list more limit="4" loading="eager" src=${unique('paged.json')}></news-recent-list></div>`,
      );
      const [field, list] = [...page.children] as [HTMLInputElement, NewsRecentList];
      await waitUntil(() => headlines(list).length === 4);
      list.shadowRoot!.querySelector<HTMLElement>('[part=button]')!.click();
      field.focus();
      await waitUntil(() => headlines(list).length === 8, 'the second page');
      await list.updateComplete;
      expect(document.activeElement).to.equal(field);
      await waitUntil(() => texts(list, '[role=status]')[0], 'the announcement');
    });

    it('handles the last of two presses, and does not move the focus back, also in a shadow root', async () => {
      const page = await fixture(html`<div><input /><div></div></div>`);
      const list = document.createElement('news-recent-list');
      Object.assign(list, { more: true, limit: 2, loading: 'eager', src: unique('paged.json') });
      page.querySelector('div')!.attachShadow({ mode: 'open' }).append(list);
      await waitUntil(() => headlines(list).length === 2);
      const press = () => list.shadowRoot!.querySelector<HTMLElement>('[part=button]')!.click();
      press();
      press();
      await waitUntil(() => headlines(list).length === 6);
      await waitUntil(() => texts(list, '[role=status]')[0], 'the announcement');
      press();
      page.querySelector('input')!.focus();
      await waitUntil(() => headlines(list).length === 8, 'the second page');
      await list.updateComplete;
      expect(document.activeElement).to.equal(page.querySelector('input'));
    });

    it('stays expanded when equal items are set again', async () => {
      const list = await mount<NewsRecentList>(
        html`<news-recent-list more limit="2" .items=${stories(5)}></news-recent-list>`,
      );
      list.shadowRoot!.querySelector<HTMLElement>('[part=button]')!.click();
      await waitUntil(() => headlines(list).length === 4);
      list.items = stories(5);
      await list.updateComplete;
      expect(headlines(list)).to.have.length(4);
    });

    it('keeps the focus when items arrive without a press', async () => {
      const list = await mount<NewsRecentList>(
        html`<news-recent-list more limit="2" .items=${stories(3)}></news-recent-list>`,
      );
      const press = () => list.shadowRoot!.querySelector<HTMLElement>('[part=button]')!.click();
      press();
      await waitUntil(() => headlines(list).length === 3);
      await list.updateComplete;
      (list.shadowRoot!.activeElement as HTMLElement).blur();
      list.items = stories(9);
      await list.updateComplete;
      await list.updateComplete;
      expect(list.shadowRoot!.activeElement).to.equal(null);
    });

    it('skips no story when a source returns more than requested', async () => {
      const address = unique('long.json');
      const answer = {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T',
        items: stories(50),
        next_url: '/no-page',
      };
      const { fetch } = window;
      const asked: string[] = [];
      window.fetch = (input, init) => {
        asked.push(String(input));
        return String(input).includes(address) ? Promise.resolve(Response.json(answer)) : fetch(input, init);
      };
      const list = await mount<NewsRecentList>(
        html`<news-recent-list more limit="20" loading="eager" src=${address}></news-recent-list>`,
      );
      await waitUntil(() => headlines(list).length === 20);
      list.shadowRoot!.querySelector<HTMLElement>('[part=button]')!.click();
      await waitUntil(() => headlines(list).length === 40);
      window.fetch = fetch;
      expect(headlines(list)[39]).to.equal('Story 39');
      expect(asked.filter((each) => each.includes('no-page'))).to.deep.equal([]);
    });

    it('stays expanded when the same limit is set again', async () => {
      const list = await mount<NewsRecentList>(
        html`<news-recent-list more limit="2" .items=${stories(5)}></news-recent-list>`,
      );
      list.shadowRoot!.querySelector<HTMLElement>('[part=button]')!.click();
      await waitUntil(() => headlines(list).length === 4);
      list.setAttribute('limit', '2');
      await list.updateComplete;
      expect(headlines(list).length).to.equal(4);
    });

    it('hides the button when there is nothing more', async () => {
      const list = await mount(html`<news-recent-list more limit="2" .items=${stories(2)}></news-recent-list>`);
      expect(list.shadowRoot!.querySelector('[part=button]')).to.equal(null);
    });

    it('loads the next page of a feed when the first has been shown', async () => {
      const list = await mount(
        html`<news-recent-list more limit="4" loading="eager" src="/test-feeds/paged.json"></news-recent-list>`,
      );
      const press = () => list.shadowRoot!.querySelector<HTMLElement>('[part=button]')!.click();
      press();
      await waitUntil(() => headlines(list).length === 8, 'the second page');
      expect((list.shadowRoot!.activeElement as HTMLElement).textContent).to.equal('Story number 4');
    });

    it('retries a failed next page, and keeps the stories shown', async () => {
      const list = await mount<NewsRecentList>(
        html`<news-recent-list more limit="6" loading="eager" src=${unique('torn.json')}></news-recent-list>`,
      );
      await waitUntil(() => headlines(list).length === 6, 'the first page');
      const press = (where: string) => list.shadowRoot!.querySelector<HTMLElement>(`${where} button`)!.click();
      press('.foot');
      await waitUntil(
        () => texts(list, '[part=notice]')[0]?.startsWith('The news could not be loaded.'),
        'the failure',
      );
      expect(list.matches(':state(stale)'), 'what is shown is not old').to.equal(false);
      expect(headlines(list)).to.have.length(6);
      press('.notice');
      await waitUntil(() => headlines(list).length > 6, 'the second page');
      expect(texts(list, '[part=notice]')).to.deep.equal([]);
    });
  });

  describe('sources', () => {
    it('loads a feed and fires news-load', async () => {
      const list = await fixture<NewsRecentList>(
        html`<news-recent-list loading="eager" src="/test-feeds/good.json"></news-recent-list>`,
      );
      expect(list.matches(':state(loading)')).to.equal(true);
      const { detail } = await oneEvent(list, 'news-load');
      await list.updateComplete;
      expect(detail.title).to.equal('Test feed');
      expect(list.matches(':state(ready)')).to.equal(true);
      expect(headlines(list)[0]).to.equal('Story number 0');
    });

    it('waits until it is near the viewport', async () => {
      const src = unique('good.json');
      const far = await fixture<HTMLElement>(
        html`<div><div style="height: 5000px"></div><news-recent-list src=${src}></news-recent-list></div>`,
      );
      await aTimeout(100);
      expect(await hits(src)).to.equal(0);
      far.lastElementChild!.scrollIntoView();
      await oneEvent(far, 'news-load');
      expect(await hits(src)).to.equal(1);
    });

    describe('with a prefetched response', () => {
      const upgrade = (src: string, answer: Promise<Response>): NewsRecentList => {
        prefetchedResponses().set(new URL(src, document.baseURI).href, answer);
        const list = document.createElement('news-recent-list');
        list.innerHTML = '<a href="https://news.example/">All news</a>';
        list.src = src;
        prefetchStates().set(list, { hasResponse: true });
        document.body.append(list);
        return list;
      };
      const hasSkeleton = (list: Element): boolean => !!list.shadowRoot!.querySelector('[part=skeleton]');

      it('render stories without a skeleton first', async () => {
        const src = unique('good.json');
        const list = upgrade(src, fetch(src));
        await list.updateComplete;
        expect(hasSkeleton(list)).to.equal(false);
        expect(list.matches(':state(loading)')).to.equal(true);
        expect(list.shadowRoot!.querySelector('slot')!.assignedElements()).to.have.length(1);
        await oneEvent(list, 'news-load');
        await list.updateComplete;
        expect(headlines(list)).to.have.length(5);
        list.remove();
      });

      it('render items of the page immediately', async () => {
        const list = upgrade(unique('good.json'), new Promise(() => {}));
        list.items = stories(2);
        await list.updateComplete;
        expect(headlines(list)).to.have.length(2);
        list.remove();
      });

      it('load another address immediately', async () => {
        const list = upgrade(unique('good.json'), new Promise(() => {}));
        let loads = 0;
        list.addEventListener('news-load', () => loads++);
        const next = unique('good.json');
        list.src = next;
        await list.updateComplete;
        expect(hasSkeleton(list)).to.equal(true);
        await waitUntil(() => loads, 'the other feed');
        // Past the skeleton delay.
        await aTimeout(150);
        expect([loads, await hits(next)]).to.deep.equal([1, 1]);
        list.remove();
      });

      it('show a skeleton if parsing takes longer', async () => {
        const list = upgrade(unique('good.json'), new Promise(() => {}));
        await waitUntil(() => hasSkeleton(list), 'the skeleton');
        expect(list.matches(':state(loading)')).to.equal(true);
        list.remove();
      });
    });

    it('makes one request for several lists, and none for a list that moves', async () => {
      const src = unique('good.json');
      const page = await fixture<HTMLElement>(
        html`<div>${[5, 8].map((limit) => html`<news-recent-list loading="eager" limit=${limit} src=${src}></news-recent-list>`)}</div>`,
      );
      const [first, second] = [...page.children] as [NewsRecentList, NewsRecentList];
      await Promise.all([settled(first), settled(second)]);
      expect(headlines(second)).to.have.length(8);
      document.body.append(first);
      first.remove();
      document.body.append(first);
      await settled(first);
      expect(headlines(first)).to.have.length(5);
      expect(await hits(src)).to.equal(1);
      first.remove();
    });

    it('aborts the request in flight when the address changes', async () => {
      const list = await fixture<NewsRecentList>(
        html`<news-recent-list loading="eager" src="/test-feeds/slow.json?ms=400"></news-recent-list>`,
      );
      list.src = '/test-feeds/good.json';
      await oneEvent(list, 'news-load');
      await aTimeout(600);
      expect(headlines(list)).to.have.length(5);
    });

    it('reads JSON in its light DOM', async () => {
      const list = await mount(html`<news-recent-list>
        <script type="application/json">
          { "version": "https://jsonfeed.org/version/1.1", "title": "", "items": [{ "id": "1", "url": "https://news.example/inline", "title": "Inline" }] }
        </script>
      </news-recent-list>`);
      await waitUntil(() => headlines(list)[0] === 'Inline');
    });

    it('enhances links in its light DOM, also later ones', async () => {
      const list = await mount(
        html`<news-recent-list><ul><li><a href="https://news.example/one">One</a> <time datetime="2026-11-01">1 Nov</time></li></ul></news-recent-list>`,
      );
      await waitUntil(() => headlines(list)[0] === 'One');
      expect(list.shadowRoot!.querySelector('time')!.dateTime).to.equal('2026-11-01T00:00:00.000Z');
      list
        .querySelector('ul')!
        .append(
          Object.assign(document.createElement('li'), { innerHTML: '<a href="https://news.example/two">Two</a>' }),
        );
      await waitUntil(() => headlines(list)[1] === 'Two');
    });
  });

  describe('errors', () => {
    const FAILURES = {
      'error.json': 'server',
      'gone.json': 'not-found',
      'page.html': 'not-a-feed',
      'garbage.json': 'malformed',
    };

    for (const [path, code] of Object.entries(FAILURES)) {
      it(`${path} ends in a message, one event, and the fallback`, async () => {
        const errors: string[] = [];
        const page =
          await fixture<HTMLElement>(html`<div @news-error=${({ detail }: CustomEvent) => errors.push(detail.code)}>
          <news-recent-list loading="eager" src="/test-feeds/${path}"><a href="https://news.example/">All news</a></news-recent-list>
        </div>`);
        const list = page.firstElementChild as NewsRecentList;
        await settled(list);
        expect(list.matches(':state(error)')).to.equal(true);
        expect(errors).to.deep.equal([code]);
        const said = code === 'server' ? 'The news could not be loaded.' : 'The news is not available here.';
        expect(texts(list, '[part=notice]')).to.deep.equal([said]);
        expect(list.querySelector('a')!.getBoundingClientRect().height).to.be.above(0);
        await expect(list).to.be.accessible();
      });
    }

    it('names on the console the filters that leave no story', async () => {
      const { messages, restore } = catchConsole();
      await mount(
        html`<news-recent-list loading="eager" src="/test-feeds/good.json" category="Polcy" limit="3"></news-recent-list>`,
      );
      await waitUntil(() => messages.length > 0).finally(restore);
      expect(messages.at(-1)).to.equal(
        '<news-recent-list>: The source has no story for category="Polcy". </test-feeds/good.json>',
      );
    });

    it('shows a message for an empty feed', async () => {
      const list = await mount(
        html`<news-recent-list loading="eager" src="/test-feeds/empty.json"><a href="https://news.example/">All</a></news-recent-list>`,
      );
      expect(list.matches(':state(empty)')).to.equal(true);
      expect(list.querySelector('a')!.getBoundingClientRect().height).to.be.above(0);
      expect(texts(list, '[part=notice]')).to.deep.equal(['No news yet.']);
    });

    it('follows redirects and shows a long feed', async () => {
      const redirected = await mount(
        html`<news-recent-list loading="eager" src="/test-feeds/redirect.json"></news-recent-list>`,
      );
      expect(headlines(redirected)).to.have.length(5);
      const long = await mount(
        html`<news-recent-list loading="eager" limit="1000" src="/test-feeds/many.json"></news-recent-list>`,
      );
      expect(headlines(long)).to.have.length(1000);
    });

    it('retries', async () => {
      const src = unique('error.json');
      const list = await mount(html`<news-recent-list loading="eager" src=${src}></news-recent-list>`);
      const before = await hits(src);
      list.shadowRoot!.querySelector<HTMLElement>('[part=button]')!.click();
      await waitUntil(async () => (await hits(src)) > before);
    });

    it('announces the retry, and keeps the focus on the button or moves it to the stories', async () => {
      const { fetch } = window;
      let answer: (response: Response) => void;
      window.fetch = () => new Promise((resolve) => (answer = resolve));
      const list = await fixture<NewsRecentList>(
        html`<news-recent-list lang="en" loading="eager" src="https://news.example/${Math.random()}"></news-recent-list>`,
      );
      const notice = () => list.shadowRoot!.querySelector('[part=notice]');
      const answered = async (body: string, status: number) => {
        await waitUntil(() => answer);
        // A wait that no reader would like: it is not tried again by itself.
        answer(new Response(body, { status, headers: { 'retry-after': '60' } }));
        answer = undefined!;
      };
      await answered('', 503);
      await waitUntil(notice);
      expect(notice()!.getAttribute('role')).to.equal('status');
      const button = list.shadowRoot!.querySelector<HTMLElement>('[part=button]')!;
      button.focus();
      button.click();
      await waitUntil(() => notice()!.textContent!.includes('Trying again'));
      expect(list.shadowRoot!.activeElement).to.equal(button);
      await answered('', 503);
      await waitUntil(() => notice()!.textContent!.includes('could not'));
      expect(list.shadowRoot!.activeElement).to.equal(button);
      button.click();
      await answered(JSON.stringify({ version: '1', items: [{ title: 'Here', url: 'https://news.example/a' }] }), 200);
      await waitUntil(() => list.shadowRoot!.activeElement?.matches('[part=link]'));
      window.fetch = fetch;
    });

    it('moves the focus to the link between the tags when no further attempt would help', async () => {
      const { fetch } = window;
      let status = 503;
      window.fetch = () => Promise.resolve(new Response('', { status, headers: { 'retry-after': '60' } }));
      const list = await mount<NewsRecentList>(
        html`<news-recent-list loading="eager" src="https://news.example/${Math.random()}"><a href="/all">All news</a></news-recent-list>`,
      );
      const button = list.shadowRoot!.querySelector<HTMLElement>('[part=button]')!;
      button.focus();
      status = 404;
      button.click();
      await waitUntil(() => document.activeElement === list.querySelector('a'));
      window.fetch = fetch;
    });

    it('caps an excessive limit', async () => {
      for (const limit of [Infinity, 1e9, 100_000]) {
        const waiting = await fixture<NewsRecentList>(
          html`<news-recent-list .limit=${limit} loading="lazy" src="https://news.example/never" hidden></news-recent-list>`,
        );
        expect(waiting.shadowRoot!.querySelectorAll('.skeleton').length).to.equal(10);
      }
    });

    it('keeps the last stories when a refresh fails', async () => {
      const list = await mount<NewsRecentList>(
        html`<news-recent-list loading="eager" src=${unique('flaky.json')}></news-recent-list>`,
      );
      expect(headlines(list)).to.have.length(4);
      list.source.retry();
      await oneEvent(list, 'news-error');
      await list.updateComplete;
      expect(list.matches(':state(stale)')).to.equal(true);
      expect(headlines(list)).to.have.length(4);
    });

    it('shows that the reader is offline, and loads when back online', async () => {
      let online = false;
      const { fetch } = window;
      Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
      window.fetch = (...request) => (online ? fetch(...request) : Promise.reject(new TypeError('offline')));
      const list = await mount<NewsRecentList>(
        html`<news-recent-list loading="eager" src=${unique('good.json')}></news-recent-list>`,
      );
      expect(texts(list, '[part=notice]')[0]).to.include('You are offline.');
      online = true;
      dispatchEvent(new Event('online'));
      await oneEvent(list, 'news-load');
      await list.updateComplete;
      window.fetch = fetch;
      delete (navigator as { onLine?: boolean }).onLine;
      expect(headlines(list)).to.have.length(5);
    });

    it('refreshes after the interval, 30 seconds at least', async () => {
      const { setTimeout } = window;
      const waits: [() => void, number][] = [];
      window.setTimeout = ((run: () => void, time = 0) =>
        time >= 30_000 ? waits.push([run, time]) : setTimeout(run, time)) as typeof setTimeout;
      const src = unique('good.json');
      const list = await mount<NewsRecentList>(
        html`<news-recent-list loading="eager" refresh="5" src=${src}></news-recent-list>`,
      );
      list.refresh = 60;
      await list.updateComplete;
      window.setTimeout = setTimeout;
      expect(waits.map(([, time]) => time)).to.deep.equal([30_000, 60_000]);
      waits[0]![0]();
      await waitUntil(async () => (await hits(src)) === 2);
    });

    it('does not retry endlessly when a next page fails', async () => {
      const src = unique('flaky.json');
      const list = await mount<NewsRecentList>(
        html`<news-recent-list loading="eager" limit="1" offset="-7" src=${src}></news-recent-list>`,
      );
      list.source.retry();
      await oneEvent(list, 'news-error');
      list.limit = 20;
      await list.updateComplete;
      await aTimeout(100);
      expect(await hits(src)).to.equal(2);
      expect(headlines(list)).to.have.length(4);
    });

    it('drops unsafe addresses and invalid items of a script', async () => {
      const hostile = [
        null,
        7,
        {},
        { title: 'No link', url: 'javascript:alert(1)', image: { url: 'data:text/html,x' } },
        { title: { toString: () => 'Object' }, url: 'https://news.example/o' },
      ];
      const list = await mount(html`<news-recent-list .items=${hostile as never}></news-recent-list>`);
      expect(headlines(list)).to.deep.equal(['No link', 'Object']);
      expect(links(list).map(({ href }) => href)).to.deep.equal(['', 'https://news.example/o']);
      expect(list.shadowRoot!.querySelector('img')).to.equal(null);
    });
  });

  describe('events', () => {
    it('fires news-item-open, which is cancelable', async () => {
      const list = await mount(html`<news-recent-list .items=${stories(2)}></news-recent-list>`);
      const opened: unknown[] = [];
      list.addEventListener('news-item-open', (event) => {
        opened.push(event.detail.index, event.detail.item.title);
        event.preventDefault();
      });
      links(list)[1]!.click();
      expect(opened).to.deep.equal([1, 'Story 1']);
      for (const button of [1, 2])
        links(list)[0]!.dispatchEvent(
          new MouseEvent('auxclick', { button, bubbles: true, composed: true, cancelable: true }),
        );
      expect(opened).to.deep.equal([1, 'Story 1', 0, 'Story 0']);
    });

    it('fires news-item-view once, after one second in view', async () => {
      const list = await mount(html`<news-recent-list limit="1" .items=${stories(1)}></news-recent-list>`);
      list.scrollIntoView();
      const { detail } = await oneEvent(list, 'news-item-view');
      expect(detail.item.title).to.equal('Story 0');
    });

    it('reports a story that replaces another, and none twice when moved', async () => {
      const [first, second] = stories(2) as [NewsItemInit, NewsItemInit];
      const list = await mount<NewsRecentList>(html`<news-recent-list .items=${[first]}></news-recent-list>`);
      const seen: string[] = [];
      list.addEventListener('news-item-view', ({ detail }) => seen.push(detail.item.title));
      list.scrollIntoView();
      await waitUntil(() => seen.length === 1, 'the first');
      list.items = [second, first];
      await waitUntil(() => seen.length > 1, 'the second');
      list.items = [first];
      await list.updateComplete;
      await aTimeout(1500);
      expect(seen).to.deep.equal(['Story 0', 'Story 1']);
    });
  });

  describe('language', () => {
    it('uses the language of the page', async () => {
      const page = await fixture<HTMLElement>(
        html`<div lang="ar" dir="rtl"><news-recent-list .items=${[]}></news-recent-list></div>`,
      );
      const list = page.firstElementChild as NewsRecentList;
      await settled(list);
      expect(texts(list, '[part=notice]')).to.deep.equal(['لا توجد أخبار بعد.']);
      list.lang = 'zh-CN';
      await settled(list);
      expect(texts(list, '[part=notice]')).to.deep.equal(['暂无新闻。']);
    });

    it('falls back to English for unknown and invalid languages', async () => {
      for (const lang of ['tlh', '!!']) {
        const list = await mount(html`<news-recent-list lang=${lang} .items=${[]}></news-recent-list>`);
        expect(texts(list, '[part=notice]')).to.deep.equal(['No news yet.']);
      }
    });
  });
});

/** An address that no other test and no other browser asks for. */
const unique = (path: string): string => `/test-feeds/${path}?${Math.random()}`;

async function hits(address: string): Promise<number> {
  const response = await fetch(`/test-feeds/hits?of=${encodeURIComponent(address)}&at=${Math.random()}`);
  return ((await response.json()) as { count: number }).count;
}
