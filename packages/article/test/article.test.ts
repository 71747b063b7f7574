import '@news-widgets/article/define';
import { NewsArticle } from '@news-widgets/article';
import { wholeStory, wholeText } from '@news-widgets/tooling/fixtures';
import { mount, settled, testWidgetContract, texts, waitUntil } from '@news-widgets/tooling/testing';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { partsOf, shownText } from './stories.js';

/** The time that a busy machine may take for the rest of a text. */
const LATER = { timeout: 15_000 };

testWidgetContract({ tag: 'news-article', type: NewsArticle, properties: { item: wholeStory, mode: 'full' } });

const full = () =>
  mount<NewsArticle>(html`<news-article mode="full" dates="absolute" .item=${wholeStory}></news-article>`);

describe('<news-article>', () => {
  it('shows every part of a story', async () => {
    const article = await full();
    expect(partsOf(article)).to.include.members([
      ...['section', 'label', 'headline', 'standfirst', 'byline', 'author', 'dates', 'date', 'updated', 'reading-time'],
      ...['hero', 'image', 'caption', 'credit', 'highlights', 'point', 'body', 'corrections', 'source', 'licence'],
      ...['tags', 'comments'],
    ]);
    expect(texts(article, '[part=headline]')).to.deep.equal([wholeStory.title]);
    expect(texts(article, '[part=byline]')).to.deep.equal(['Ana Lim and Tomás Ferreira']);
    expect(texts(article, '[part=point]')).to.have.length(3);
    expect(texts(article, '[part=licence]')).to.deep.equal(['Licence: CC BY-ND 4.0']);
    expect(texts(article, '[part=comments]')).to.deep.equal(['12 comments']);
    expect(article.shadowRoot!.querySelector('[part=image]')).to.have.property('alt', wholeStory.image!.alt);
  });

  it('has one direction, that of its story, on a page of the other', async () => {
    const page = await fixture(
      html`<div lang="ar" dir="rtl"><news-article mode="full" .item=${wholeStory}></news-article></div>`,
    );
    const article = page.querySelector<NewsArticle>('news-article')!;
    await settled(article);
    const part = (name: string) => article.shadowRoot!.querySelector<HTMLElement>(`[part~=${name}]`)!;
    for (const name of ['article', 'headline', 'body'])
      expect(getComputedStyle(part(name)).direction, name).to.equal('ltr');
    const { left } = part('headline').getBoundingClientRect();
    expect(part('byline').querySelector('a, img')!.getBoundingClientRect().left).to.be.closeTo(left, 2);
  });

  it('links authors, section, licence and source', async () => {
    const article = await full();
    const links = [...article.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a')].map(({ href }) => href);
    expect(links).to.include.members([
      'https://newsroom.example/authors/ana-lim',
      'https://newsroom.example/markets',
      'https://creativecommons.org/licenses/by-nd/4.0/',
      'https://newsroom.example/waiting-buyers',
    ]);
  });

  it('shows the whole text, with headings one level below its own', async () => {
    const article = await full();
    expect(shownText(article)).to.include('six weeks to make up their mind');
    const headings = [...article.shadowRoot!.querySelectorAll('.body :is(h2, h3, h4, h5, h6)')];
    expect(headings.map(({ localName }) => localName)).to.deep.equal(['h3', 'h4', 'h3']);
  });

  it('may have the headline of the page', async () => {
    const article = await mount(html`<news-article mode="full" heading-level="1" .item=${wholeStory}></news-article>`);
    expect(article.shadowRoot!.querySelector('[part=headline]')!.getAttribute('aria-level')).to.equal('1');
    expect(!!article.shadowRoot!.querySelector('.body h2')).to.equal(true);
  });

  it('omits a headline, highlights and a picture that the text repeats', async () => {
    const { title, image, highlights } = wholeStory;
    const repeated = `<h1>${title}</h1><figure><img src="${image!.url}" alt=""></figure>
      <h2>Highlights</h2><ul>${highlights.map((point) => `<li>${point}</li>`).join('')}</ul>${wholeText}`;
    const article = await mount(
      html`<news-article mode="full" .item=${{ ...wholeStory, contentHtml: repeated }}></news-article>`,
    );
    const body = shownText(article);
    expect(body).not.to.include(title);
    expect(body).not.to.include(highlights[0]);
    expect(article.shadowRoot!.querySelectorAll(`img[src="${image!.url}"]`)).to.have.length(1);
  });

  it('omits a standfirst that repeats the start of the text', async () => {
    const item = {
      ...wholeStory,
      summary: 'The price of neodymium-praseodymium oxide has now fallen for three weeks…',
    };
    const article = await mount(html`<news-article mode="full" .item=${item}></news-article>`);
    expect(partsOf(article)).not.to.include('standfirst');
  });

  it('is the article between its tags, which stays without script', async () => {
    const article = await mount<NewsArticle>(
      html`<news-article
        ><article>
          <header><h1>Thorium stays behind</h1><p class="byline">By <a rel="author" href="/ana">Ana Lim</a></p></header>
          <p>What nobody wants leaves the plant last.</p>
          <h2>Drums</h2>
          <p>A hall holds eleven years of them.</p>
        </article></news-article
      >`,
    );
    expect(texts(article, '[part=headline]')).to.deep.equal(['Thorium stays behind']);
    expect(texts(article, '[part=byline]')).to.deep.equal(['Ana Lim']);
    expect(shownText(article)).to.equal(
      'What nobody wants leaves the plant last. Drums A hall holds eleven years of them.',
    );
    expect(article.querySelector('article')!.checkVisibility()).to.equal(false);
  });

  it('keeps all of a <header>: the sentence below the headline, or one without a headline', async () => {
    const article = await mount<NewsArticle>(
      html`<news-article
        ><article>
          <header><h1>Thorium stays behind</h1><p>Nobody has a use for it.</p><p class="byline">By <a rel="author" href="/ana">Ana Lim</a></p></header>
          <p>What nobody wants leaves the plant last.</p>
        </article></news-article
      >
      <news-article
        ><article>
          <header>Nobody has a use for it.</header>
          <p>What nobody wants leaves the plant last.</p>
        </article></news-article
      >`,
    );
    expect(texts(article, '[part=standfirst]')).to.deep.equal(['Nobody has a use for it.']);
    expect(shownText(article)).to.equal('What nobody wants leaves the plant last.');
    const other = article.nextElementSibling as NewsArticle;
    await settled(other);
    expect(shownText(other)).to.equal('Nobody has a use for it. What nobody wants leaves the plant last.');
  });

  it('reads a story from a script between its tags', async () => {
    const article = await fixture<NewsArticle>(
      `<news-article><script type="application/ld+json">${JSON.stringify({
        ...{
          '@context': 'https://schema.org',
          '@type': 'NewsArticle',
          headline: 'From a script',
          correction: 'A number.',
        },
        articleBody: 'One paragraph.\n\nAnother one.',
      })}</script></news-article>`,
    );
    await settled(article);
    expect(texts(article, '[part=headline]')).to.deep.equal(['From a script']);
    expect(texts(article, '[part=corrections] p')).to.deep.equal(['A number.']);
    expect(texts(article, '.body p')).to.deep.equal(['One paragraph.', 'Another one.']);
  });

  it('prefers slotted content to that of the source', async () => {
    const article = await mount(
      html`<news-article mode="full" .item=${wholeStory}><b slot="headline">Mine</b><p slot="footer">Below</p></news-article>`,
    );
    expect(!!article.querySelector('b')!.assignedSlot).to.equal(true);
    expect(article.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(article.shadowRoot!.textContent).not.to.include(wholeStory.title);
  });

  it('shows related stories and opens them by their place', async () => {
    const related = [
      { url: 'https://newsroom.example/a', title: 'One' },
      { url: 'https://newsroom.example/b', title: 'Two' },
    ];
    const article = await mount<NewsArticle>(
      html`<news-article .item=${wholeStory} .related=${related}></news-article>`,
    );
    const link = article.shadowRoot!.querySelectorAll<HTMLElement>('[part=related] a')[1]!;
    article.addEventListener('news-item-open', (event) => event.preventDefault());
    setTimeout(() => link.click());
    const event = await oneEvent(article, 'news-item-open');
    expect(event.detail.item.url).to.equal('https://newsroom.example/b');
    expect(event.detail.index).to.equal(1);
  });
});

describe('<news-article> and how much it shows', () => {
  const words = (article: Element) => shownText(article).split(/\s+/).filter(Boolean).length;

  it('shows the start of stories of other sites, with a link to the rest', async () => {
    const article = await mount<NewsArticle>(html`<news-article .item=${wholeStory}></news-article>`);
    expect(words(article)).to.be.within(40, 120);
    expect(shownText(article)).not.to.include('six weeks');
    expect(texts(article, '[part=read-on]')).to.deep.equal(['Read on at Critical Minerals Review']);
    expect(article.shadowRoot!.querySelector<HTMLAnchorElement>('[part=read-on] a')!.href).to.equal(wholeStory.url);
  });

  it('shows the whole of stories of its own site', async () => {
    const own = { ...wholeStory, url: new URL('/story', location.href).href };
    const article = await mount(html`<news-article .item=${own}></news-article>`);
    expect(shownText(article)).to.include('six weeks');
    expect(partsOf(article)).not.to.include('read-on');
  });

  it('cuts a first paragraph that is longer, in scripts without spaces, too', async () => {
    const long = `<p>${'word '.repeat(500)}</p>`;
    const item = { url: 'https://news.example/', title: 'T', contentHtml: long };
    const article = await mount<NewsArticle>(html`<news-article .item=${item}></news-article>`);
    expect(words(article)).to.equal(120);
    article.item = { ...item, contentHtml: `<p>${'磁性材料价格连续第三周下跌。'.repeat(80)}</p>` };
    await article.updateComplete;
    expect(shownText(article).length).to.be.within(100, 400);
  });

  it('shows headline and summary only in the mode summary', async () => {
    const article = await mount(html`<news-article mode="summary" .item=${wholeStory}></news-article>`);
    expect(shownText(article)).to.equal('');
    expect(texts(article, '[part=standfirst]')).to.deep.equal([wholeStory.summary]);
    expect(partsOf(article)).to.include('read-on');
  });

  it('shows only the start of stories for subscribers, in any mode', async () => {
    const article = await mount(
      html`<news-article mode="full" .item=${{ ...wholeStory, label: 'paid' }}></news-article>`,
    );
    expect(article.matches(':state(paid)')).to.equal(true);
    expect(words(article)).to.be.at.most(120);
    expect(texts(article, '[part=notice]')).to.deep.equal([
      'The whole story is for subscribers of Critical Minerals Review.',
    ]);
  });
});

describe('<news-article> and its source', () => {
  it('shows one story of a feed', async () => {
    const article = await mount<NewsArticle>(
      html`<news-article src="/test-feeds/good.json" item="1" loading="eager"></news-article>`,
    );
    expect(texts(article, '[part=headline]')[0]).to.be.a('string').and.not.equal('');
  });

  it('reports that the source no longer contains the story', async () => {
    const article = await mount(
      html`<news-article src="/test-feeds/good.json" item="https://news.example/gone" loading="eager"></news-article>`,
    );
    expect(article.matches(':state(missing)')).to.equal(true);
    expect(texts(article, '[part=notice]')).to.deep.equal(['This story is no longer available.']);
  });

  it('reports an address that is gone, and keeps the content between its tags', async () => {
    const article = await mount(
      html`<news-article src="/test-feeds/gone.json" loading="eager"><p><a href="/story">The story</a></p></news-article>`,
    );
    expect(article.matches(':state(missing)')).to.equal(true);
    expect(article.matches(':state(error)')).to.equal(true);
    expect(article.querySelector('a')!.checkVisibility()).to.equal(true);
  });

  it('reports a source that cannot be loaded, and retries', async () => {
    const article = await mount(html`<news-article src="/test-feeds/error.json" loading="eager"></news-article>`);
    expect(article.matches(':state(error)')).to.equal(true);
    expect(!!article.shadowRoot!.querySelector('[part=button]')).to.equal(true);
  });

  it('has shapes of a story while it loads', async () => {
    const article = await fixture<NewsArticle>(
      html`<news-article src="/test-feeds/never.json" loading="eager"></news-article>`,
    );
    await waitUntil(() => article.shadowRoot!.querySelector('[part=skeleton]'));
    expect(article.matches(':state(loading)')).to.equal(true);
  });
});

describe('<news-article> and its readers', () => {
  it('reports each quarter of the text once, then that it is read', async () => {
    const article = document.createElement('news-article');
    Object.assign(article, { item: wholeStory, mode: 'full' });
    const reached: number[] = [];
    article.addEventListener('news-article-progress', ({ detail }) => reached.push(detail.percent));
    const complete = oneEvent(article, 'news-article-complete');
    document.body.append(article);
    await settled(article);
    await waitUntil(() => article.shadowRoot!.querySelector('.body p'));
    article.scrollIntoView({ block: 'end' });
    const { detail } = await complete;
    expect(detail.item.title).to.equal(wholeStory.title);
    expect(reached).to.deep.equal([25, 50, 75, 100]);
    scrollTo(0, 0);
    article.remove();
  });

  it('reports the end to whoever jumps past it', async () => {
    const article = await mount<NewsArticle>(
      html`<news-article mode="full" style="margin-block: 200vh 300vh" .item=${wholeStory}></news-article>`,
    );
    await waitUntil(() => article.shadowRoot!.querySelector('.body p'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    const complete = oneEvent(article, 'news-article-complete');
    scrollTo(0, document.documentElement.scrollHeight);
    expect((await complete).detail.item.title).to.equal(wholeStory.title);
    scrollTo(0, 0);
  });

  it('reports a view of a text of many windows that comes in slowly', async () => {
    const item = { ...wholeStory, contentHtml: wholeText.repeat(30) };
    const article = await mount<NewsArticle>(
      html`<news-article mode="full" style="margin-top: 200vh" .item=${item}></news-article>`,
    );
    await waitUntil(() => article.offsetHeight > 16 * innerHeight);
    const top = article.getBoundingClientRect().top + scrollY - innerHeight;
    const seen = oneEvent(article, 'news-item-view');
    for (const visible of [10, 400]) {
      scrollTo(0, top + visible);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect((await seen).detail.item.title).to.equal(wholeStory.title);
    scrollTo(0, 0);
  });

  it('asks the page before a link of the text is followed', async () => {
    const article = await full();
    article.addEventListener('news-item-open', (event) => event.preventDefault());
    const link = article.shadowRoot!.querySelector<HTMLAnchorElement>('.body a.external')!;
    setTimeout(() => link.click());
    const { detail, defaultPrevented } = await oneEvent(article, 'news-item-open');
    expect(defaultPrevented).to.equal(true);
    expect(detail.item).to.deep.include({
      url: 'https://statistics.example/magnets',
      title: 'quarter’s magnet orders'.replace('’', "'"),
    });
  });

  it('shows a note over the text and closes it with Escape', async () => {
    const article = await full();
    const mark = article.shadowRoot!.querySelector<HTMLElement>('.note-mark')!;
    mark.focus();
    mark.click();
    await waitUntil(() => article.shadowRoot!.querySelector(':popover-open'));
    const note = article.shadowRoot!.querySelector<HTMLElement>('[popover]')!;
    expect(note.textContent).to.include('Two of them publish').and.not.to.include('↩');
    expect(article.shadowRoot!.activeElement).to.equal(note);
    note.hidePopover();
    expect(article.shadowRoot!.activeElement).to.equal(mark);
  });

  it('loads nothing of another service before a reader asks for it', async () => {
    const article = await full();
    const root = article.shadowRoot!;
    expect(root.querySelector('iframe, script')).to.equal(null);
    const button = root.querySelector<HTMLElement>('.embed button')!;
    expect(button.textContent).to.equal('Show content from YouTube');
    button.click();
    await waitUntil(() => root.querySelector('iframe'));
    const frame = root.querySelector('iframe')!;
    expect(frame.src).to.match(/^https:\/\/www\.youtube-nocookie\.com\/embed\/aaaaaaaaaaa/);
    expect(!!frame.getAttribute('sandbox')).to.equal(true);
    frame.src = 'about:blank';
  });

  it('lists the headings of the text, which lead there', async () => {
    const article = await mount(html`<news-article mode="full" contents .item=${wholeStory}></news-article>`);
    expect(texts(article, '[part=contents] a')).to.deep.equal([
      'Stock that nobody counts',
      'Four ways to hold less',
      'Why the heavy metals hold',
    ]);
    article.shadowRoot!.querySelectorAll<HTMLElement>('[part=contents] a')[2]!.click();
    expect(article.shadowRoot!.activeElement!.textContent).to.equal('Why the heavy metals hold');
  });

  describe('whose text is long', () => {
    const paragraph = `<p>${'What nobody wants leaves the plant last. '.repeat(12)}</p>`;
    const longText = `<p>It began in May<sup><a id="mark" href="#fn1">1</a></sup>. See <a href="#end">the end</a>.</p>
      ${paragraph.repeat(200)}<h2>In between</h2><h2 id="end">At the end</h2><ol><li id="fn1">By its own account. <a href="#mark">↩</a></li></ol>`;
    const begun = async () => {
      const item = { ...wholeStory, contentHtml: longText };
      const article = await fixture<NewsArticle>(
        html`<news-article mode="full" contents .item=${item}></news-article>`,
      );
      const root = article.shadowRoot!;
      await waitUntil(() => root.querySelector('.note-mark'), undefined, { interval: 0 });
      expect(root.querySelector('#fn1'), 'the end is not there yet').to.equal(null);
      return root;
    };
    const click = (element: HTMLElement): boolean => {
      const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
      return !element.dispatchEvent(event);
    };

    it('opens a note that comes later', async () => {
      const root = await begun();
      expect(click(root.querySelector<HTMLElement>('.note-mark')!)).to.equal(true);
      await waitUntil(() => root.querySelector(':popover-open'), 'the note', LATER);
      expect(root.querySelector(':popover-open')!.textContent).to.include('By its own account.');
    });

    it('leads to a place that comes later, by a link of the text and of the contents', async () => {
      for (const link of ['.body [data-to=end]', '[part=contents] [data-to=end]']) {
        const root = await begun();
        expect(click(root.querySelector<HTMLElement>(link)!), link).to.equal(true);
        await waitUntil(() => root.activeElement?.id === 'end', link, LATER);
      }
    });

    it('follows the last one of several links', async () => {
      const root = await begun();
      click(root.querySelector<HTMLElement>('.note-mark')!);
      click(root.querySelector<HTMLElement>('.body [data-to=end]')!);
      await waitUntil(() => root.activeElement?.id === 'end', 'the place', LATER);
      expect(root.querySelector(':popover-open')).to.equal(null);
    });

    it('goes to the place that the address of the page names', async () => {
      history.replaceState(null, '', '#end');
      const root = await begun();
      await waitUntil(() => root.activeElement?.id === 'end', 'the place', LATER);
      history.replaceState(null, '', location.pathname + location.search);
    });
  });

  it('keeps its place when it is updated', async () => {
    const article = await full();
    const paragraph = article.shadowRoot!.querySelector('.body p');
    article.theme = 'dark';
    article.lang = 'zh';
    await article.updateComplete;
    article.lang = '';
    article.theme = 'light';
    await article.updateComplete;
    expect(paragraph!.isConnected || !!article.shadowRoot!.querySelector('.body p')).to.equal(true);
  });

  it('fetches portraits from other hosts only if allowed', async () => {
    const authors = [
      { name: 'Ana Lim', image: 'https://avatars.example/a.png' },
      { name: 'Own', image: '/own.png' },
    ];
    const article = await mount<NewsArticle>(
      html`<news-article mode="summary" .item=${{ ...wholeStory, authors }}></news-article>`,
    );
    const portraits = () =>
      [...article.shadowRoot!.querySelectorAll<HTMLImageElement>('[part=portrait]')].map(({ src }) => src);
    expect(portraits()).to.deep.equal([new URL('/own.png', location.href).href]);
    article.avatars = 'remote';
    await article.updateComplete;
    expect(portraits()).to.include('https://avatars.example/a.png');
    article.avatars = 'none';
    await article.updateComplete;
    expect(portraits()).to.deep.equal([]);
  });
});
