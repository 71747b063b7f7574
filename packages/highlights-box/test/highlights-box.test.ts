import '@news-widgets/highlights-box/define';
import { NewsHighlightsBox } from '@news-widgets/highlights-box';
import { THEMES } from '@news-widgets/core/element';
import {
  catchConsole,
  layoutTrouble,
  mount,
  settled,
  testWidgetContract,
  texts,
  waitUntil,
} from '@news-widgets/tooling/testing';
import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { ARABIC, box, button, feed, links, part, POINTS, points, visible, withAnswer } from './boxes.js';

const HERE = `${location.href.split('#')[0]}#`;

/** The clipboard after pressing the button. */
async function copied(element: NewsHighlightsBox): Promise<string> {
  const { clipboard } = navigator;
  let text = '';
  const writeText = async (written: string) => void (text = written);
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  element.copy = true;
  await element.updateComplete;
  button(element, /Copy/).click();
  await waitUntil(() => text);
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  return text;
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

    for (const [headingLevel, level] of [
      ...[2, 3, 4, 5, 6].map((same) => [same, same] as const),
      ...([
        [1, 2],
        [7, 6],
        [NaN, 2],
      ] as const),
    ])
      it(`has its heading at level ${level} with heading-level ${headingLevel}`, async () => {
        const element = await box({ heading: 'At a glance', headingLevel });
        expect(texts(element, '[part=heading]')).to.deep.equal(['At a glance']);
        expect([part(element, 'heading')!.role, part(element, 'heading')!.ariaLevel]).to.deep.equal([
          'heading',
          String(level),
        ]);
      });

    const LISTS: Record<string, [markup: string, tag: string, numbers: string[]]> = {
      'bullets from <ul>': [
        '<news-highlights-box><ul><li>A</li><li>B</li></ul></news-highlights-box>',
        'ul',
        ['•', '•'],
      ],
      'numbers on request': [
        '<news-highlights-box numbered><ul><li>A</li><li>B</li></ul></news-highlights-box>',
        'ol',
        ['1.', '2.'],
      ],
      'numbers from <ol>': [
        '<news-highlights-box><ol><li>A</li><li>B</li></ol></news-highlights-box>',
        'ol',
        ['1.', '2.'],
      ],
      'numbers from where <ol> starts': [
        '<news-highlights-box><ol start="0"><li>A</li><li>B</li></ol></news-highlights-box>',
        'ol',
        ['0.', '1.'],
      ],
    };
    for (const [name, [markup, tag, numbers]] of Object.entries(LISTS))
      it(`has ${name}, also when it is copied`, async () => {
        const element = await mount<NewsHighlightsBox>(markup);
        const list = part(element, 'list') as HTMLOListElement;
        expect([list.localName, list.role]).to.deep.equal([tag, 'list']);
        if (tag === 'ol') expect(`${list.start}.`).to.equal(numbers[0]);
        expect(await copied(element)).to.include(`\n${numbers[0]} A\n${numbers[1]} B\n`);
        await expect(element).to.be.accessible();
      });

    it('follows changes of the list', async () => {
      const element = await mount<NewsHighlightsBox>('<news-highlights-box><ol><li>A</li></ol></news-highlights-box>');
      element.innerHTML = '<ul><li>B</li></ul>';
      await waitUntil(() => part(element, 'list')!.localName === 'ul');
      expect(points(element)).to.deep.equal(['B']);
    });

    it('renders the list in its light DOM with links', async () => {
      const element = await fixture<NewsHighlightsBox>(html`<news-highlights-box lang="en"><ul>
        <li>Prices <b>fell</b> in <a href="https://news.example/markets">all markets</a>.</li><li> </li><li>See <a href="#below">below</a></li>
        <li><a href="javascript:alert(1)">Click</a></li></ul></news-highlights-box>`);
      await waitUntil(() => points(element).length === 3);
      expect(points(element)).to.deep.equal(['Prices fell in all markets.', 'See below', 'Click']);
      expect(links(element).map(({ href }) => href)).to.deep.equal(['https://news.example/markets', HERE + 'below']);
      expect(getComputedStyle(links(element)[0]!).textDecorationLine).to.equal('underline');
      expect(element.querySelector('ul')!.checkVisibility()).to.equal(false);
      element.querySelector('ul')!.insertAdjacentHTML('beforeend', '<li>Later</li>');
      await waitUntil(() => points(element).length === 4);
    });

    const AWAY = { text: '5 %', url: 'https://news.example/' };
    const ITEMS: Record<string, [items: unknown[], texts: string[], hrefs?: string[]]> = {
      texts: [
        ['A', 'B'],
        ['A', 'B'],
      ],
      'a link': [[AWAY], ['5 %'], [AWAY.url]],
      'a text with a link in it': [[['Prices rose ', AWAY, ' in May']], ['Prices rose 5 % in May'], [AWAY.url]],
      'two links in one point': [
        [[AWAY, ' and ', { text: 'more', url: '#more' }]],
        ['5 % and more'],
        [AWAY.url, HERE + 'more'],
      ],
      'links among texts': [['A', [AWAY], 'B'], ['A', '5 %', 'B'], [AWAY.url]],
      'an address that is none': [[{ text: 'Click', url: 'javascript:alert(1)' }], ['Click']],
      'what is blank, left out': [['', ' ', [' ', ''], [], null, undefined, {}, 'A'], ['A']],
      'what is no text': [
        [7, [1, ' of ', 2]],
        ['7', '1 of 2'],
      ],
    };
    for (const [name, [items, expected, hrefs = []]] of Object.entries(ITEMS))
      it(`shows items: ${name}`, async () => {
        const element = await box({ items: items as NewsHighlightsBox['items'] });
        expect(points(element)).to.deep.equal(expected);
        expect(links(element).map(({ href }) => href)).to.deep.equal(hrefs);
        expect(await copied(element)).to.equal(
          `Highlights\n${expected.map((text) => `• ${text}`).join('\n')}\n\n${location.href.split('#')[0]}`,
        );
        await expect(element).to.be.accessible();
      });

    it('marks links that open a new tab, but not links within the page', async () => {
      const items = [
        { text: 'Away', url: 'https://news.example/' },
        { text: 'Here', url: '#here' },
        { text: 'Own', url: 'https://news.example/own', target: '_blank' },
      ];
      for (const [target, marked] of [
        ['_self', [false, false, true]],
        ['_blank', [true, false, true]],
      ] as const) {
        const element = await box({ target, items });
        for (const [index, link] of links(element).entries())
          expect(
            [link.target, link.rel, link.textContent!.includes('opens in a new tab')],
            `${target} ${index}`,
          ).to.deep.equal(marked[index] ? ['_blank', 'noopener', true] : ['', '', false]);
      }
    });

    const UTM: Record<string, [Partial<NewsHighlightsBox>, url: string, href: string]> = {
      source: [{ utmSource: 'partner' }, 'https://news.example/', 'https://news.example/?utm_source=partner'],
      medium: [{ utmMedium: 'box' }, 'https://news.example/', 'https://news.example/?utm_medium=box'],
      campaign: [{ utmCampaign: 'launch' }, 'https://news.example/', 'https://news.example/?utm_campaign=launch'],
      'none over that of the link': [
        { utmSource: 'partner', utmMedium: 'box' },
        'https://news.example/?utm_source=own',
        'https://news.example/?utm_source=own&utm_medium=box',
      ],
      'none for a jump': [{ utmSource: 'partner' }, '#here', HERE + 'here'],
    };
    for (const [name, [properties, url, href]] of Object.entries(UTM))
      it(`campaign parameters: ${name}`, async () => {
        expect(links(await box({ ...properties, items: [{ text: 'Link', url }] }))[0]!.href).to.equal(href);
      });

    for (const theme of THEMES)
      it(`theme ${theme} is legible`, async () => {
        const element = await box({ theme, copy: true, numbered: true, collapseAfter: 2, disclosure: 'ai' });
        const painted = { auto: 'rgba(0, 0, 0, 0)', light: 'rgb(255, 255, 255)', dark: 'rgb(19, 21, 24)' };
        expect(getComputedStyle(element).backgroundColor).to.equal(painted[theme]);
        await expect(element).to.be.accessible();
      });

    const DISCLOSURES: [disclosure: string | undefined, reviewedBy: string | undefined, text: string[]][] = [
      [undefined, undefined, []],
      ['ai', undefined, ['Written by AI.']],
      ['ai', 'Ana Lima', ['Written by AI, reviewed by Ana Lima.']],
      [undefined, 'Ana Lima', ['Reviewed by Ana Lima.']],
      ['By a machine.', undefined, ['By a machine.']],
      ['By a machine.', 'Ana Lima', ['By a machine. Reviewed by Ana Lima.']],
    ];
    for (const [disclosure, reviewedBy, text] of DISCLOSURES)
      it(`shows the disclosure: ${disclosure}, ${reviewedBy}`, async () => {
        expect(texts(await box({ disclosure, reviewedBy }), '[part=disclosure]')).to.deep.equal(text);
      });

    it('replaces words by the property `strings`', async () => {
      const strings = { title: 'What to know', copy: 'Take it', showAll: 'All {count}', ai: 'By a machine.' };
      const element = await box({ strings, copy: true, collapseAfter: 3, disclosure: 'ai' });
      expect(texts(element, '[part=heading], button, [part=disclosure]')).to.deep.equal([
        'What to know',
        'Take it',
        'All 2',
        'By a machine.',
      ]);
    });

    it('shows a note', async () => {
      const element = await box(
        {},
        html`<news-highlights-box lang="en"><p slot="note">Source: News Example</p></news-highlights-box>`,
      );
      expect(element.querySelector('p')!.getBoundingClientRect().height).to.be.above(5);
    });

    it('uses the language of the page', async () => {
      const element = await box({ lang: 'ar', collapseAfter: 3, copy: true });
      await settled(element);
      expect(texts(element, '[part=heading]')).to.deep.equal(['أبرز النقاط']);
      expect(texts(element, 'button')).to.deep.equal(['نسخ', 'عرض نقطتين أخريين']);
    });
  });

  const LIST = `<ul>${POINTS.map((point) => `<li>${point}</li>`).join('')}</ul>`;
  const SOURCES: Record<string, object> = {
    'takes the highlights of the article': { id: 'b', title: 'B', _news: { highlights: POINTS } },
    'finds them in its body': {
      id: 'b',
      title: 'B',
      content_html: `<p>First.</p><h2>Highlights</h2>${LIST}<p>Then.</p>`,
    },
  };
  for (const [name, story] of Object.entries(SOURCES))
    it(name, async () => {
      const element = await withAnswer(feed({ id: 'a', title: 'A' }, story), (src) =>
        mount<NewsHighlightsBox>(html`<news-highlights-box loading="eager" src=${src} item="b"></news-highlights-box>`),
      );
      expect(points(element)).to.deep.equal(POINTS);
    });

  it('renders alike from items, a list, a source and an article page', async () => {
    const tree = (element: Element) => element.shadowRoot!.innerHTML.replace(/<!--.*?-->|\s*\n\s*/gs, '');
    const page = `<!doctype html><html><head><meta property="og:type" content="article"><meta property="og:title" content="A"></head>
      <body><article><h1>A</h1><p>Text.</p><h2>Highlights</h2>${LIST}<p>Text.</p></article></body></html>`;
    const fromSource = (src: string) =>
      mount<NewsHighlightsBox>(html`<news-highlights-box lang="en" loading="eager" src=${src}></news-highlights-box>`);
    const expected = tree(await box());
    expect(expected).to.include(POINTS[0]);
    const others = {
      list: await mount<NewsHighlightsBox>(`<news-highlights-box lang="en">${LIST}</news-highlights-box>`),
      source: await withAnswer(feed({ title: 'A', _news: { highlights: POINTS } }), fromSource),
      page: await withAnswer(page, fromSource, { type: 'text/html' }),
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

    it('loading has a skeleton of about the height of the list', async () => {
      const highlights = POINTS.slice(1).map((point) => `${point} And somebody explains it in one more sentence.`);
      await withAnswer(
        feed({ title: 'A', _news: { highlights } }),
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
        { held: true },
      );
    });

    it('waiting makes no request until the box is near the viewport', async () => {
      const src = `/test-feeds/good.json?${Math.random()}`;
      const hits = async () =>
        (await (await fetch(`/test-feeds/hits?of=${encodeURIComponent(src)}&${Math.random()}`)).json()) as object;
      const page = await fixture<HTMLElement>(
        html`<div><div style="height: 5000px"></div><news-highlights-box src=${src}></news-highlights-box></div>`,
      );
      await aTimeout(100);
      expect(page.lastElementChild!.matches(':state(loading)')).to.equal(true);
      expect(await hits()).to.deep.equal({ count: 0 });
      page.lastElementChild!.scrollIntoView();
      await oneEvent(page, 'news-load');
      expect(await hits()).to.deep.equal({ count: 1 });
    });

    it('stale keeps the points, and a refresh updates them', async () => {
      const { fetch } = window;
      const answer = (highlights: string[]) => async () =>
        new Response(feed({ title: 'A', _news: { highlights } }), { headers: { 'content-type': 'application/json' } });
      const { restore } = catchConsole();
      window.fetch = answer(['First']);
      const element = await mount<NewsHighlightsBox>(
        html`<news-highlights-box lang="en" loading="eager" src="https://news.example/stale"></news-highlights-box>`,
      );
      window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
      await element.source.refresh();
      await element.updateComplete;
      expect([element.matches(':state(stale)'), points(element)]).to.deep.equal([true, ['First']]);
      expect(texts(element, '[part=notice]')[0]).to.include('Could not refresh.');
      window.fetch = answer(['Second']);
      button(element, /again/).click();
      await waitUntil(() => points(element)[0] === 'Second');
      expect([element.matches(':state(stale)'), part(element, 'notice')]).to.deep.equal([false, null]);
      window.fetch = fetch;
      restore();
    });

    it('refreshes after the interval', async () => {
      const { setTimeout } = window;
      const waits: number[] = [];
      window.setTimeout = ((run: () => void, time = 0) =>
        time >= 30_000 ? waits.push(time) : setTimeout(run, time)) as typeof setTimeout;
      await withAnswer(feed({ title: 'A', _news: { highlights: POINTS } }), (src) =>
        mount(html`<news-highlights-box loading="eager" refresh="90" src=${src}></news-highlights-box>`),
      );
      window.setTimeout = setTimeout;
      expect(waits).to.deep.equal([90_000]);
    });

    it('offline shows a message', async () => {
      const { fetch } = window;
      Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
      window.fetch = () => Promise.reject(new TypeError('offline'));
      const element = await mount<NewsHighlightsBox>(
        html`<news-highlights-box lang="en" loading="eager" src="https://news.example/offline"></news-highlights-box>`,
      );
      window.fetch = fetch;
      delete (navigator as { onLine?: boolean }).onLine;
      expect(element.matches(':state(error)')).to.equal(true);
      expect(texts(element, '[part=notice]')[0]).to.include('You are offline.');
    });

    it('error keeps the list in the light DOM and offers a retry', async () => {
      const { restore } = catchConsole();
      const element = await mount<NewsHighlightsBox>(
        html`<news-highlights-box loading="eager" src="/test-feeds/error.json"><ul><li>Readable</li></ul></news-highlights-box>`,
      );
      restore();
      expect(element.matches(':state(error)')).to.equal(true);
      expect(element.querySelector('li')!.checkVisibility()).to.equal(true);
      expect(button(element, /again/)).to.be.instanceOf(HTMLElement);
      await expect(element).to.be.accessible();
    });
  });

  describe('collapse-after', () => {
    it('shows that many, expands and collapses', async () => {
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

    for (const collapseAfter of [0, 3])
      it(`gives the last of an odd number its whole row in a wide place, with ${collapseAfter}`, async () => {
        const element = await box({ collapseAfter });
        element.style.width = '1100px';
        const shown = visible(element);
        expect(shown.length % 2).to.equal(1);
        const widths = shown.map((point) => (point as HTMLElement).offsetWidth > 1000);
        expect(widths).to.deep.equal(shown.map((_, index) => index === shown.length - 1));
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

    it('copies the text with the address, and announces it', async () => {
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

    it('announces when copying fails', async () => {
      set('clipboard', { writeText: () => Promise.reject(new Error('no')) });
      const element = await box({ copy: true });
      button(element, /Copy/).click();
      await waitUntil(() => part(element, 'status')!.textContent!.startsWith('Copying did not work'));
    });

    it('shares if the browser can', async () => {
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

    it('announces nothing when the reader closes the share sheet', async () => {
      set('share', () => Promise.reject(new DOMException('closed', 'AbortError')));
      const element = await box({ share: true });
      button(element, /Share/).click();
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(part(element, 'status')!.textContent).to.equal('');
    });
  });

  it('fires news-item-view', async () => {
    const element = await box();
    element.scrollIntoView();
    const { detail } = await oneEvent(element, 'news-item-view');
    expect([detail.index, detail.item.highlights]).to.deep.equal([0, POINTS]);
  });

  const PRESSES: Record<string, [type: string, init: MouseEventInit, heard: boolean]> = {
    'a click': ['click', {}, true],
    'the middle button': ['auxclick', { button: 1 }, true],
    'the right button': ['auxclick', { button: 2 }, false],
  };
  for (const [name, [type, init, heard]] of Object.entries(PRESSES))
    it(`reports ${name} on a link with the index of its point, and may keep the reader: ${heard}`, async () => {
      const link = { text: 'Link', url: 'https://news.example/x' };
      const element = await box({ items: ['Text', link, ['One ', link, ' and ', link]] });
      const opened: number[] = [];
      element.addEventListener('news-item-open', (event) => {
        event.preventDefault();
        expect(event.detail.item.highlights).to.deep.equal(['Text', 'Link', 'One Link and Link']);
        opened.push(event.detail.index);
      });
      for (const target of links(element)) {
        const press = new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, ...init });
        expect(target.dispatchEvent(press)).to.equal(!heard);
      }
      expect(opened).to.deep.equal(heard ? [1, 2, 2] : []);
    });

  it('does not report links in the note', async () => {
    const element = await box(
      {},
      html`<news-highlights-box><p slot="note"><a href="#here">Source</a></p></news-highlights-box>`,
    );
    let opened = 0;
    element.addEventListener('news-item-open', () => opened++);
    element.querySelector('a')!.addEventListener('click', (event) => event.preventDefault());
    element.querySelector('a')!.click();
    expect(opened).to.equal(0);
  });

  const WORD = 'Neodymiumeisenborhochleistungsdauermagnetenrecyclinganlagengenehmigungsverfahren';
  const TORTURE: Record<string, string> = {
    'one 80-letter word': WORD,
    '300 characters': 'A rule about swarf '.repeat(16).trim(),
    emoji: '👩🏽‍🔬🧲🌍'.repeat(30),
    Arabic: ARABIC[0]!,
    'Arabic that begins with a Latin name': ARABIC[1]!,
    'an English sentence': 'Magnet makers are eating into stock.',
  };
  const PARTS = ['heading', 'status', 'button', 'point', 'disclosure'];
  for (const [name, text] of Object.entries(TORTURE))
    it(`${name}: nothing overflows or overlaps, from 120 to 1,400 px, at 400 % zoom and with large text`, async () => {
      const items = [text, [text, { text, url: 'https://news.example/' }, text], 'Ore'];
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
