import '@news-widgets/article-card/define';
import { LAYOUTS, type NewsArticleCard } from '@news-widgets/article-card';
import { catchConsole, mount, settled, texts, waitUntil } from '@news-widgets/tooling/testing';
import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { part, PICTURE, story, tree } from './cards.js';

const STORY = story({ image: { url: PICTURE, alt: '', srcset: `${PICTURE} 300w` } });
/** With members that other formats lack. */
const VIDEO = story({
  image: { url: PICTURE, alt: '', focus: '30% 20%', caption: 'Tanks.', credit: 'Photo: A. Person' },
  ...{ label: 'video', duration: 185, readingMinutes: 4, disclosure: 'ai', reviewedBy: 'Ana Lima' },
});
const headline = (element: Element) => texts(element, '[part=headline]')[0];
const shown = async (element: NewsArticleCard) => {
  await settled(element);
  await waitUntil(() => part(element, 'item'), 'a card');
  return element;
};

/** A feed in place of the network. */
async function withFeed<T>(items: object[], run: (src: string) => Promise<T>): Promise<T> {
  const { fetch } = window;
  const body = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items });
  window.fetch = async () => {
    await aTimeout(200);
    return new Response(body, { headers: { 'content-type': 'application/feed+json' } });
  };
  try {
    return await run(`https://news.example/feed.json?${Math.random()}`);
  } finally {
    window.fetch = fetch;
  }
}

const ATTRIBUTES = `headline="${STORY.title}" href="${STORY.url}" kicker="Processing" summary="${STORY.summary}" byline="Ana Lima; Bo Chen"
  published="2026-10-20T08:00:00Z" image="${PICTURE}" image-srcset="${PICTURE} 300w"`;

const TEASER = `<article class="post type-post">
  <figure class="wp-block-post-featured-image"><a href="${STORY.url}"><img src="${PICTURE}" srcset="${PICTURE} 300w" alt=""></a></figure>
  <div class="cat-links"><a href="https://news.example/category/processing" rel="category tag">Processing</a></div>
  <h2 class="entry-title"><a href="${STORY.url}" rel="bookmark">${STORY.title}</a></h2>
  <div class="byline">By <a class="author-name" href="/ana">Ana Lima</a> and <a class="author-name" href="/bo">Bo Chen</a></div>
  <time class="entry-date published" datetime="2026-10-20T10:00:00+02:00">20 October</time>
  <p>${STORY.summary} <a class="more-link" href="${STORY.url}">Continue reading</a></p>
</article>`;

describe('sources of <news-article-card>', () => {
  it('renders alike from attributes, item, source, light DOM and JSON', async () => {
    const trees: Record<string, string> = {};
    const add = async (name: string, element: NewsArticleCard) => (trees[name] = tree(await shown(element)));
    await add('item', await fixture(html`<news-article-card .item=${STORY}></news-article-card>`));
    await add('attributes', await fixture(`<news-article-card ${ATTRIBUTES}></news-article-card>`));
    const plain = {
      ...STORY,
      date_published: STORY.datePublished,
      _news: { image: STORY.image, section: STORY.section },
    };
    await withFeed([plain], async (src) =>
      add('source', await fixture(html`<news-article-card loading="eager" src=${src} item="0"></news-article-card>`)),
    );
    await add('teaser', await fixture(`<news-article-card>${TEASER}</news-article-card>`));
    const json = `<script type="application/json">${JSON.stringify(STORY)}</script>`;
    await add('JSON', await fixture(`<news-article-card>${json}</news-article-card>`));
    expect(trees['item']).to.include(STORY.title).and.include('Ana Lima and Bo Chen').and.include('<img');
    for (const [name, markup] of Object.entries(trees)) expect(markup, name).to.equal(trees['item']);
  });

  it('renders every part alike from attributes, item, source and JSON', async () => {
    const { tags: _, highlights: __, ...own } = VIDEO;
    const json = `<script type="application/json">${JSON.stringify(VIDEO)}</script>`;
    const said = `headline="${VIDEO.title}" href="${VIDEO.url}" kicker="Processing" summary="${VIDEO.summary}" byline="Ana Lima; Bo Chen"
      published="${VIDEO.datePublished}" image="${PICTURE}" image-focus="30% 20%" image-caption="Tanks." image-credit="Photo: A. Person"
      label="video" duration="185" reading-minutes="4" disclosure="ai" reviewed-by="Ana Lima"`;
    const cards = {
      item: await fixture<NewsArticleCard>(html`<news-article-card captions .item=${VIDEO}></news-article-card>`),
      attributes: await fixture<NewsArticleCard>(`<news-article-card ${said}></news-article-card>`),
      JSON: await fixture<NewsArticleCard>(`<news-article-card captions>${json}</news-article-card>`),
      source: await withFeed([{ id: own.id, url: own.url, title: own.title, _news: own }], async (src) =>
        shown(await fixture(html`<news-article-card captions loading="eager" src=${src}></news-article-card>`)),
      ),
    };
    const expected = tree(await shown(cards.item));
    for (const text of ['3:05', '4 min read', 'reviewed by <bdi>Ana Lima</bdi>', '30% 20%', 'Tanks.'])
      expect(expected).to.include(text);
    for (const [name, element] of Object.entries(cards)) expect(tree(await shown(element)), name).to.equal(expected);
  });

  it('renders a plain link', async () => {
    const element = await shown(
      await fixture(html`<news-article-card><a href="https://news.example/story">A story</a></news-article-card>`),
    );
    expect(headline(element)).to.equal('A story');
    expect(part<HTMLAnchorElement>(element, 'link')!.href).to.equal('https://news.example/story');
    element.querySelector('a')!.textContent = 'Another story';
    await waitUntil(() => headline(element) === 'Another story');
  });

  it('renders JSON Feed in the light DOM', async () => {
    const feed = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: [
        { id: 1, url: 'https://news.example/1', title: 'One' },
        { id: 2, title: 'Two' },
      ],
    });
    const element = await fixture<NewsArticleCard>(
      `<news-article-card item="1"><script type="application/feed+json">${feed}</script></news-article-card>`,
    );
    expect(headline(await shown(element))).to.equal('Two');
  });

  it('attributes take precedence over the source', async () => {
    const element = await shown(
      await fixture(html`<news-article-card headline="House style" label="live" .item=${STORY}></news-article-card>`),
    );
    expect(headline(element)).to.equal('House style');
    expect(texts(element, '[part=summary]')).to.deep.equal([STORY.summary]);
    element.headline = undefined;
    await element.updateComplete;
    expect(headline(element)).to.equal(STORY.title);
  });

  describe('item', () => {
    const CHOICES = {
      '': 0,
      '0': 0,
      '7': 7,
      'item-3': 3,
      'https://news.example/stories/5': 5,
      'http://www.news.example/stories/5/?utm_source=x#top': 5,
    };
    for (const [item, index] of Object.entries(CHOICES))
      it(`"${item}" is the story at ${index}`, async () => {
        const element = await mount<NewsArticleCard>(
          item
            ? html`<news-article-card loading="eager" src="/test-feeds/good.json" item=${item}></news-article-card>`
            : html`<news-article-card loading="eager" src="/test-feeds/good.json"></news-article-card>`,
        );
        expect(headline(await shown(element))).to.equal(`Story number ${index}`);
        element.addEventListener('news-item-open', (event) => event.preventDefault());
        const opened = oneEvent(element, 'news-item-open');
        part(element, 'link')!.click();
        expect((await opened).detail.index).to.equal(index);
      });

    it('is found by its address without campaign parameters', async () => {
      const items = [1, 2].map((id) => ({
        id: `${id}`,
        url: `https://news.example/?p=${id}&utm_source=rss`,
        title: `Story ${id}`,
      }));
      const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items });
      const element = await fixture<NewsArticleCard>(
        `<news-article-card item="https://news.example/?p=2"><script type="application/feed+json">${feed}</script></news-article-card>`,
      );
      expect(headline(await shown(element))).to.equal('Story 2');
    });

    it('set to undefined, as frameworks do, is the first of the source', async () => {
      const element = document.createElement('news-article-card');
      Object.assign(element, { item: null, loading: 'eager', src: '/test-feeds/good.json' });
      const page = await fixture(html`<div></div>`);
      page.append(element);
      expect(headline(await shown(element))).to.equal('Story number 0');
    });

    it('missing in the source leaves a message and the link', async () => {
      for (const item of ['99', 'gone', 'https://news.example/gone', '-1']) {
        const element = await mount(
          html`<news-article-card loading="eager" src="/test-feeds/good.json" item=${item}><a href="https://news.example/">All</a></news-article-card>`,
        );
        expect(element.matches(':state(empty)'), item).to.equal(true);
        expect(texts(element, '[part=notice]')).to.deep.equal(['This story is no longer available.']);
        expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
        await expect(element).to.be.accessible();
      }
    });
  });

  it('renders no object that looks like a template', async () => {
    // Simulates copying untrusted JSON with a member `__proto__`.
    const strings = Object.setPrototypeOf({ raw: 1, length: 1, 0: '<b onclick="">' }, []) as unknown;
    const summary = { _$litType$: 1, strings, values: [] } as unknown as string;
    const quiet = catchConsole();
    const card = await mount<NewsArticleCard>(
      html`<news-article-card .item=${{ ...story, summary }}></news-article-card>`,
    );
    quiet.restore();
    expect(card.shadowRoot!.querySelector('[onclick]')).to.equal(null);
  });

  describe('states', () => {
    it('empty shows nothing and takes no space', async () => {
      const element = await mount(html`<news-article-card></news-article-card>`);
      expect(element.matches(':state(empty)')).to.equal(true);
      expect(element.getBoundingClientRect().height).to.equal(0);
    });

    it('loading has a skeleton of about the height of the card', async () => {
      const usual = {
        ...STORY,
        title: 'A separation plant is a row of several hundred decisions',
        summary: 'Most of them are about water: how much, how warm, how acid, and where it goes in the end.',
      };
      await withFeed([usual], async (src) => {
        const page = await fixture<HTMLElement>(
          html`<div>${LAYOUTS.map((layout) => html`<news-article-card style="width: 300px" layout=${layout} loading="eager" src=${src}></news-article-card>`)}</div>`,
        );
        const cards = [...page.children] as NewsArticleCard[];
        const heights = cards.map((element) => element.getBoundingClientRect().height);
        for (const element of cards) {
          expect(element.matches(':state(loading)')).to.equal(true);
          for (const name of ['kicker', 'headline', 'date']) {
            const line = getComputedStyle(part(element, 'skeleton')!.querySelector(`.${name}`)!, '::after');
            expect(line.content, `${element.layout} ${name}`).to.include('ssss');
          }
        }
        for (const [at, element] of cards.entries()) {
          await shown(element);
          expect(element.getBoundingClientRect().height, element.layout).to.be.closeTo(heights[at]!, 32);
        }
      });
    });

    it('waiting makes no request until the card is near the viewport', async () => {
      const src = `/test-feeds/good.json?${Math.random()}`;
      const page = await fixture<HTMLElement>(
        html`<div><div style="height: 5000px"></div><news-article-card src=${src}></news-article-card></div>`,
      );
      await aTimeout(100);
      const hits = async () =>
        (
          (await (await fetch(`/test-feeds/hits?of=${encodeURIComponent(src)}&${Math.random()}`)).json()) as {
            count: number;
          }
        ).count;
      expect(await hits()).to.equal(0);
      page.lastElementChild!.scrollIntoView();
      await oneEvent(page, 'news-load');
      expect(await hits()).to.equal(1);
    });

    it('error keeps the link and offers a retry', async () => {
      const { restore } = catchConsole();
      const element = await mount<NewsArticleCard>(
        html`<news-article-card loading="eager" src="/test-feeds/error.json"><a href="https://news.example/">All news</a></news-article-card>`,
      );
      expect(element.matches(':state(error)')).to.equal(true);
      expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(texts(element, '[part=notice]')[0]).to.include('The news could not be loaded.');
      const failed = oneEvent(element, 'news-error');
      part(element, 'button')!.click();
      await failed;
      restore();
      await expect(element).to.be.accessible();
    });

    it('stale keeps the story', async () => {
      const { restore } = catchConsole();
      const element = await mount<NewsArticleCard>(
        html`<news-article-card loading="eager" src="/test-feeds/flaky.json?${Math.random()}"></news-article-card>`,
      );
      await shown(element);
      element.source.retry();
      await oneEvent(element, 'news-error');
      await element.updateComplete;
      restore();
      expect(element.matches(':state(stale)')).to.equal(true);
      expect(headline(element)).to.equal('Story number 0');
    });

    it('survives hostile items', async () => {
      for (const item of [
        null,
        {},
        { title: 7 },
        { title: 'x', authors: null, section: null, image: {}, url: {} },
        'x',
        NaN,
      ]) {
        const element = await mount(html`<news-article-card .item=${item as never}></news-article-card>`);
        expect(element.isConnected).to.equal(true);
      }
    });
  });
});
