import '@news-widgets/highlights-box/define';
import { NewsHighlightsBox } from '@news-widgets/highlights-box';
import { catchConsole, layoutTrouble, mount, settled, testWidgetContract, texts } from '@news-widgets/tooling/testing';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';

const POINTS = [
  'Prices fell for a third week.',
  'Dysprosium held.',
  'Freight decides.',
  'Stocks shrink.',
  'Nobody knows why.',
];
const part = (element: Element, name: string) => element.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`);
const points = (element: Element) => texts(element, '[part=point]');
const visible = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('[part=point]')].filter((point) => point.checkVisibility());
const button = (element: Element, text: RegExp) =>
  [...element.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => text.test(textContent!))!;

async function box(properties: Partial<NewsHighlightsBox> = {}): Promise<NewsHighlightsBox> {
  const element = await mount<NewsHighlightsBox>(html`<news-highlights-box lang="en"></news-highlights-box>`);
  Object.assign(element, { items: POINTS, ...properties });
  await element.updateComplete;
  await settled(element);
  return element;
}

/** An answer in place of the network; one that is held comes when it is let go. */
async function withAnswer<T>(
  body: string,
  type: string,
  run: (src: string, letGo: () => void) => Promise<T>,
  held = false,
): Promise<T> {
  const { fetch } = window;
  let letGo = () => {};
  const until = held ? new Promise<void>((resolve) => (letGo = resolve)) : undefined;
  window.fetch = async () => {
    await until;
    return new Response(body, { headers: { 'content-type': type } });
  };
  try {
    return await run(`https://news.example/${Math.random()}`, letGo);
  } finally {
    window.fetch = fetch;
  }
}

testWidgetContract({ tag: 'news-highlights-box', type: NewsHighlightsBox, properties: { items: POINTS } });

describe('<news-highlights-box>', () => {
  before(() => NewsHighlightsBox.load());

  describe('content', () => {
    it('is a region named by its heading, with a list', async () => {
      const element = await box();
      expect(points(element)).to.deep.equal(POINTS);
      expect(texts(element, '[part=heading]')).to.deep.equal(['Highlights']);
      expect(part(element, 'heading')!.ariaLevel).to.equal('2');
      expect(element.shadowRoot!.querySelector('section')!.getAttribute('aria-labelledby')).to.equal('heading');
      expect(part(element, 'list')!.getAttribute('role')).to.equal('list');
      await expect(element).to.be.accessible();
    });

    it('has the heading and level that the page asks for', async () => {
      const element = await box({ heading: 'At a glance', headingLevel: 4 });
      expect(texts(element, '[part=heading]')).to.deep.equal(['At a glance']);
      expect(part(element, 'heading')!.ariaLevel).to.equal('4');
    });

    it('has numbers on request', async () => {
      expect(part(await box(), 'list')!.localName).to.equal('ul');
      const element = await box({ numbered: true });
      expect(part(element, 'list')!.localName).to.equal('ol');
      await expect(element).to.be.accessible();
    });

    it('is made from the list between its tags, links included', async () => {
      const element = await fixture<NewsHighlightsBox>(html`<news-highlights-box lang="en"><ul>
        <li>Prices <b>fell</b> in <a href="https://news.example/markets">all markets</a>.</li><li> </li><li>See <a href="#below">below</a></li>
        <li><a href="javascript:alert(1)">Click</a></li></ul></news-highlights-box>`);
      await waitUntil(() => points(element).length === 3);
      expect(points(element)).to.deep.equal(['Prices fell in all markets.', 'See below', 'Click']);
      const links = [...element.shadowRoot!.querySelectorAll('a')];
      expect(links.map(({ href }) => href)).to.deep.equal([
        'https://news.example/markets',
        `${location.href.split('#')[0]}#below`,
      ]);
      expect(getComputedStyle(links[0]!).textDecorationLine).to.equal('underline');
      expect(element.querySelector('ul')!.checkVisibility()).to.equal(false);
      element.querySelector('ul')!.insertAdjacentHTML('beforeend', '<li>Later</li>');
      await waitUntil(() => points(element).length === 4);
    });

    it('marks links that open a new tab, not jumps within the page', async () => {
      const element = await box({
        target: '_blank',
        items: [
          { text: 'Away', url: 'https://news.example/' },
          { text: 'Here', url: '#here' },
        ],
      });
      const [away, here] = [...element.shadowRoot!.querySelectorAll('a')];
      expect([away!.target, away!.rel, here!.target]).to.deep.equal(['_blank', 'noopener', '']);
      expect(away!.textContent).to.include('opens in a new tab');
    });

    it('adds campaign parameters to links that leave the page, not to jumps', async () => {
      const element = await box({
        utmSource: 'partner',
        items: [
          { text: 'Away', url: 'https://news.example/' },
          { text: 'Here', url: '#here' },
        ],
      });
      const [away, here] = [...element.shadowRoot!.querySelectorAll('a')];
      expect(away!.href).to.equal('https://news.example/?utm_source=partner');
      expect(here!.href).to.equal(`${location.href.split('#')[0]}#here`);
    });

    it('shows a note and how the text came about', async () => {
      const element = await mount<NewsHighlightsBox>(
        html`<news-highlights-box lang="en" disclosure="ai" reviewed-by="Ana Lima" .items=${POINTS}><p slot="note">Source: News Example</p></news-highlights-box>`,
      );
      expect(texts(element, '[part=disclosure]')).to.deep.equal(['Written by AI, reviewed by Ana Lima.']);
      expect(element.querySelector('p')!.getBoundingClientRect().height).to.be.above(5);
    });

    it('speaks the language of the page', async () => {
      const element = await box({ lang: 'ar', collapseAfter: 3, copy: true });
      await settled(element);
      expect(texts(element, '[part=heading]')).to.deep.equal(['أبرز النقاط']);
      expect(texts(element, 'button')).to.deep.equal(['نسخ', 'عرض نقطتين أخريين']);
    });
  });

  describe('source', () => {
    it('takes the highlights of the article', async () => {
      const feed = {
        version: 'https://jsonfeed.org/version/1.1',
        items: [
          { id: 'a', url: 'https://news.example/a', title: 'A' },
          { id: 'b', url: 'https://news.example/b', title: 'B', _news: { highlights: POINTS } },
        ],
      };
      const element = await withAnswer(JSON.stringify(feed), 'application/feed+json', (src) =>
        mount<NewsHighlightsBox>(html`<news-highlights-box loading="eager" src=${src} item="b"></news-highlights-box>`),
      );
      expect(points(element)).to.deep.equal(POINTS);
    });

    it('finds them in its body', async () => {
      const content_html = `<p>First.</p><h2>Highlights</h2><ul>${POINTS.map((point) => `<li>${point}</li>`).join('')}</ul><p>Then.</p>`;
      const feed = {
        version: 'https://jsonfeed.org/version/1.1',
        items: [{ id: 'a', url: 'https://news.example/a', title: 'A', content_html }],
      };
      const element = await withAnswer(JSON.stringify(feed), 'application/feed+json', (src) =>
        mount<NewsHighlightsBox>(html`<news-highlights-box loading="eager" src=${src}></news-highlights-box>`),
      );
      expect(points(element)).to.deep.equal(POINTS);
    });
  });

  it('shows the same tree from items, a list, a source and an article’s page', async () => {
    const tree = (element: Element) => element.shadowRoot!.innerHTML.replace(/<!--.*?-->|\s*\n\s*/gs, '');
    const list = `<ul>${POINTS.map((point) => `<li>${point}</li>`).join('')}</ul>`;
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ title: 'A', _news: { highlights: POINTS } }],
    };
    const page = `<!doctype html><html><head><meta property="og:type" content="article"><meta property="og:title" content="A"></head>
      <body><article><h1>A</h1><p>Text.</p><h2>Highlights</h2>${list}<p>Text.</p></article></body></html>`;
    const fromSource = (src: string) =>
      mount<NewsHighlightsBox>(html`<news-highlights-box lang="en" loading="eager" src=${src}></news-highlights-box>`);
    const expected = tree(await box());
    expect(expected).to.include(POINTS[0]);
    const others = {
      list: await mount<NewsHighlightsBox>(`<news-highlights-box lang="en">${list}</news-highlights-box>`),
      source: await withAnswer(JSON.stringify(feed), 'application/feed+json', fromSource),
      page: await withAnswer(page, 'text/html', fromSource),
    };
    for (const [name, element] of Object.entries(others)) expect(tree(element), name).to.equal(expected);
  });

  describe('states', () => {
    const EMPTY = {
      nothing: html`<news-highlights-box></news-highlights-box>`,
      'no items': html`<news-highlights-box heading="Highlights" copy share .items=${[]}></news-highlights-box>`,
      'blank items': html`<news-highlights-box .items=${['', ' ', { text: '' }, null as never]}></news-highlights-box>`,
      'an empty list': html`<news-highlights-box><ul><li> </li></ul></news-highlights-box>`,
      'an article without highlights': html`<news-highlights-box loading="eager" src="/test-feeds/good.json"><p slot="note">Note</p></news-highlights-box>`,
      'an empty feed': html`<news-highlights-box loading="eager" src="/test-feeds/empty.json"></news-highlights-box>`,
    };
    for (const [name, markup] of Object.entries(EMPTY))
      it(`empty with ${name}: shows nothing and takes no space`, async () => {
        const element = await mount<NewsHighlightsBox>(markup);
        expect(element.matches(':state(empty)')).to.equal(true);
        expect(element.getBoundingClientRect().height).to.equal(0);
        expect(element.shadowRoot!.textContent!.trim()).to.equal('');
      });

    it('loading has the shape of a list and about its height', async () => {
      const highlights = POINTS.slice(1).map((point) => `${point} And somebody explains it in one more sentence.`);
      const feed = {
        version: 'https://jsonfeed.org/version/1.1',
        items: [{ id: 'a', title: 'A', _news: { highlights } }],
      };
      await withAnswer(
        JSON.stringify(feed),
        'application/feed+json',
        async (src, letGo) => {
          const page = await fixture(
            html`<div>${[240, 400, 680].map(
              (width) =>
                html`<news-highlights-box style="width: ${width}px" loading="eager" src=${src}></news-highlights-box>`,
            )}</div>`,
          );
          const boxes = [...page.children] as NewsHighlightsBox[];
          expect(boxes.every((element) => element.matches(':state(loading)'))).to.equal(true);
          const heights = boxes.map((element) => element.getBoundingClientRect().height);
          letGo();
          for (const [at, element] of boxes.entries()) {
            await settled(element);
            expect(element.getBoundingClientRect().height, element.style.width).to.be.closeTo(heights[at]!, 32);
          }
        },
        true,
      );
    });

    it('error keeps the list between the tags and offers a retry', async () => {
      const { restore } = catchConsole();
      const element = await mount<NewsHighlightsBox>(
        html`<news-highlights-box loading="eager" src="/test-feeds/gone.json"><ul><li>Readable</li></ul></news-highlights-box>`,
      );
      restore();
      expect(element.matches(':state(error)')).to.equal(true);
      expect(element.querySelector('li')!.checkVisibility()).to.equal(true);
      expect(button(element, /again/)).to.be.instanceOf(HTMLElement);
      await expect(element).to.be.accessible();
    });
  });

  describe('collapse-after', () => {
    it('shows that many and the rest on request, and takes it back', async () => {
      const element = await box({ collapseAfter: 2 });
      const more = button(element, /Show 3 more/);
      expect(visible(element)).to.have.length(2);
      expect([more.ariaExpanded, more.getAttribute('aria-controls')]).to.deep.equal(['false', 'list']);
      await expect(element).to.be.accessible();
      more.focus();
      more.click();
      await element.updateComplete;
      expect(visible(element)).to.have.length(5);
      expect(element.shadowRoot!.activeElement).to.equal(more);
      expect([more.ariaExpanded, more.textContent]).to.deep.equal(['true', 'Show fewer']);
      more.click();
      await element.updateComplete;
      expect(visible(element)).to.have.length(2);
    });

    for (const collapseAfter of [0, 5, 9, -1, NaN])
      it(`${collapseAfter} leaves ${POINTS.length} as they are`, async () => {
        const element = await box({ collapseAfter });
        expect(visible(element)).to.have.length(5);
        expect(element.shadowRoot!.querySelector('button')).to.equal(null);
      });
  });

  describe('copy and share', () => {
    const { clipboard, share } = navigator;
    const set = (name: string, value: unknown) => Object.defineProperty(navigator, name, { configurable: true, value });
    afterEach(() => {
      set('clipboard', clipboard);
      set('share', share);
    });

    it('copies the text with the address, and says so', async () => {
      let copied = '';
      set('clipboard', { writeText: async (text: string) => void (copied = text) });
      const element = await box({ copy: true, items: POINTS.slice(0, 2), utmSource: 'copy' });
      const status = part(element, 'status')!;
      expect([status.getAttribute('role'), status.textContent]).to.deep.equal(['status', '']);
      button(element, /Copy/).click();
      await waitUntil(() => status.textContent === 'Copied.');
      expect(copied).to.match(
        /^Highlights\n• Prices fell for a third week\.\n• Dysprosium held\.\n\nhttp.*utm_source=copy/,
      );
      await expect(element).to.be.accessible();
    });

    it('says when copying did not work', async () => {
      set('clipboard', { writeText: () => Promise.reject(new Error('no')) });
      const element = await box({ copy: true });
      button(element, /Copy/).click();
      await waitUntil(() => part(element, 'status')!.textContent!.startsWith('Copying did not work'));
    });

    it('shares where the browser can', async () => {
      set('share', undefined);
      expect(part(await box({ share: true }), 'button')).to.equal(null);
      let shared: ShareData = {};
      set('share', async (data: ShareData) => void (shared = data));
      const element = await box({ share: true, numbered: true, heading: 'At a glance' });
      button(element, /Share/).click();
      await waitUntil(() => part(element, 'status')!.textContent === 'Shared.');
      expect(shared.title).to.equal('At a glance');
      expect(shared.text).to.include('\n2. Dysprosium held.');
    });

    it('says nothing when the reader closes the sheet', async () => {
      set('share', () => Promise.reject(new DOMException('closed', 'AbortError')));
      const element = await box({ share: true });
      button(element, /Share/).click();
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(part(element, 'status')!.textContent).to.equal('');
    });
  });

  it('reports links and views', async () => {
    const element = await box({ items: [{ text: 'Link', url: 'https://news.example/x' }] });
    element.scrollIntoView();
    const { detail } = await oneEvent(element, 'news-item-view');
    expect(detail.item.highlights).to.deep.equal(['Link']);
    element.addEventListener('news-item-open', (event) => event.preventDefault());
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    expect(element.shadowRoot!.querySelector('a')!.dispatchEvent(click)).to.equal(false);
  });

  const WORD = 'Neodymiumeisenborhochleistungsdauermagnetenrecyclinganlagengenehmigungsverfahren';
  const ARABIC = 'تراخيص التصدير الجديدة تُطيل طريق المغناطيس من الفرن إلى المصنع';
  const TORTURE: Record<string, string> = {
    'one 80-letter word': WORD,
    '300 characters': 'A rule about swarf '.repeat(16).trim(),
    emoji: '👩🏽‍🔬🧲🌍'.repeat(30),
    Arabic: ARABIC,
    'an English sentence': 'Magnet makers are eating into stock.',
  };
  const PARTS = ['heading', 'status', 'button', 'point', 'disclosure'];
  for (const [name, text] of Object.entries(TORTURE))
    it(`${name}: nothing overflows or overlaps, from 120 to 1,400 px, at 400 % zoom and with large text`, async () => {
      const items = [text, { text, url: 'https://news.example/' }, 'Ore'];
      const element = await box({
        ...{ items, heading: text, disclosure: text, reviewedBy: text },
        ...{ copy: true, collapseAfter: 2, target: '_blank' },
      });
      for (const numbered of [false, true])
        for (const dir of ['ltr', 'rtl'])
          for (const [zoom, fontSize, widths] of [
            ['1', '16px', [120, 200, 320, 520, 680, 1000, 1400]],
            ['4', '16px', [120, 320]],
            ['1', '64px', [320, 1280]],
          ] as const)
            for (const width of widths) {
              Object.assign(element, { dir, numbered });
              await element.updateComplete;
              Object.assign(element.style, { zoom, fontSize, width: `${width}px` });
              expect(layoutTrouble(element, PARTS), `${dir} ${zoom} ${fontSize} ${width}`).to.deep.equal([]);
            }
    });
});
