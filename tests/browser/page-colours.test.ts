import '@news-widgets/recent-list/define';
import '@news-widgets/subscribe-form/define';
import { NewsArticle } from '@news-widgets/article';
import { NewsArticleCard } from '@news-widgets/article-card';
import { NewsAuthorCard } from '@news-widgets/author-card';
import { NewsComments } from '@news-widgets/comments';
import { NewsHighlightsBox } from '@news-widgets/highlights-box';
import { NewsRecentList } from '@news-widgets/recent-list';
import { NewsSearchBox } from '@news-widgets/search-box';
import { NewsSubscribeForm } from '@news-widgets/subscribe-form';
import { commentThread } from '@news-widgets/tooling/fixtures';
import { waitUntil } from '@news-widgets/tooling/testing';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { blend, contrast, parseColour, type Rgb } from '../../packages/core/src/element/contrast.js';

const STORY = {
  url: 'https://news.example/1',
  title: 'Story',
  datePublished: '2020-01-01T00:00:00Z',
  section: { name: 'Markets' },
};

/** Text and surface of pages, each pair of which passes by itself. */
const PAGES = [
  ['#000', '#fff'],
  ['#444', '#fff'],
  ['#666', '#fff'],
  ['#767676', '#fff'],
  ['#333', '#f4efe6'],
  ['#000', '#777'],
  ['#fff', '#767676'],
  ['#fff', '#1a5fb4'],
  ['#fff', '#c8102e'],
  ['#aaa', '#101418'],
  ['#ebebea', '#131518'],
] as const;

/** Colours of a page by a fixed series of numbers: text that passes on its surface, and links of any colour. */
function* pairs(count: number): Generator<[text: Rgb, surface: Rgb, link: Rgb]> {
  let seed = 18;
  const next = () => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31);
  const colour = (): Rgb => [0, 1, 2].map(() => Math.floor(next() / 2 ** 23)) as Rgb;
  while (count > 0) {
    const [text, surface, link] = [colour(), colour(), colour()];
    if (contrast(text, surface) < 4.5) continue;
    count--;
    yield [text, surface, link];
  }
}

const shown = (colour: string, surface: Rgb): Rgb => {
  const parsed = parseColour(colour)!;
  return blend(parsed, surface, parsed[3] ?? 1);
};
const part = (element: Element, name: string) => element.shadowRoot!.querySelector(`[part~=${name}]`)!;

const colourOf = (name: string, property: 'color' | 'backgroundColor') => (widget: Element) =>
  part(widget, name) ? getComputedStyle(part(widget, name))[property] : '';
const bullet = (widget: Element) =>
  part(widget, 'point') ? getComputedStyle(part(widget, 'point'), '::before').color : '';
/** Returns the colour of the focus ring. */
const ring = (selector: string) => (widget: Element) => {
  const element = widget.shadowRoot?.querySelector<HTMLElement>(selector);
  element?.focus();
  return element ? getComputedStyle(element).outlineColor : '';
};

/** The widgets that show an accent, with content that needs no loading. */
const ACCENTS: { Widget: new () => HTMLElement; content: object; accent: (widget: Element) => string }[] = [
  {
    Widget: NewsArticle,
    content: { item: { ...STORY, contentHtml: '<p>Text</p>' } },
    accent: colourOf('section', 'color'),
  },
  { Widget: NewsArticleCard, content: { item: STORY }, accent: colourOf('kicker', 'color') },
  { Widget: NewsAuthorCard, content: { author: { name: 'Ann', url: '/ann' } }, accent: ring('[part=link]') },
  { Widget: NewsComments, content: { thread: commentThread() }, accent: colourOf('badge', 'color') },
  { Widget: NewsHighlightsBox, content: { items: ['One', 'Two'] }, accent: bullet },
  { Widget: NewsRecentList, content: { items: [STORY] }, accent: colourOf('kicker', 'color') },
  { Widget: NewsSearchBox, content: { action: '/search' }, accent: colourOf('submit', 'backgroundColor') },
  { Widget: NewsSubscribeForm, content: { action: '/s' }, accent: colourOf('submit', 'backgroundColor') },
];

/** The colours are worked out in a frame after the code has come. */
const frames = async (count: number) => {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
};

const coloured = async (element: Element) => {
  await waitUntil(() =>
    // Only the sheet with the page's colours sets this property.
    element.shadowRoot!.adoptedStyleSheets.some(({ cssRules: [rule] }) => rule?.cssText.includes('--_on-accent:')),
  );
  await aTimeout(50);
};

describe('colours of a widget', () => {
  for (const [text, surface] of PAGES)
    it(`muted text and edges pass for ${text} on ${surface}`, async () => {
      const page = await fixture<HTMLElement>(html`<div>
        <news-recent-list heading="News" more limit="1" .items=${[STORY, { ...STORY, url: 'https://news.example/2', title: 'Other' }]}></news-recent-list>
        <news-subscribe-form action="https://news.example/s" privacy="We keep it"></news-subscribe-form>
      </div>`);
      Object.assign(page.style, { color: text, backgroundColor: surface });
      const [list, form] = page.children as unknown as [NewsRecentList, HTMLElement];
      document.body.classList.toggle('changed');
      await Promise.all([coloured(list), coloured(form)]);
      await frames(3);
      // As they are in the end.
      for (const animation of document.getAnimations()) animation.finish();
      const behind = parseColour(surface)!;
      const ratio = (element: Element, property: 'color' | 'borderTopColor') =>
        contrast(shown(getComputedStyle(element)[property], behind), behind);
      expect(ratio(part(list, 'date'), 'color'), 'date').to.be.at.least(4.5);
      expect(ratio(part(list, 'kicker'), 'color'), 'kicker').to.be.at.least(4.5);
      expect(ratio(part(form, 'privacy'), 'color'), 'privacy').to.be.at.least(4.5);
      expect(ratio(part(form, 'input'), 'borderTopColor'), 'field').to.be.at.least(3);
      expect(ratio(part(list, 'button'), 'borderTopColor'), 'button').to.be.at.least(3);
      const submit = part(form, 'submit');
      const accent = shown(getComputedStyle(submit).backgroundColor, behind);
      const label = shown(getComputedStyle(submit.firstElementChild!).color, accent);
      expect(contrast(label, accent), 'label').to.be.at.least(4.5);
    });

  it('pass for every pair of colours that passes by itself', async () => {
    const page = await fixture<HTMLElement>(html`<div>
      <news-recent-list heading="News" more limit="1" .items=${[STORY, { ...STORY, url: 'https://news.example/2', title: 'Other' }]}><a href="/">News</a></news-recent-list>
      <news-subscribe-form action="https://news.example/s" privacy="We keep it"><a href="/">Mail</a></news-subscribe-form>
    </div>`);
    const [list, form] = page.children as unknown as [NewsRecentList, HTMLElement];
    const links = page.querySelectorAll('a');
    await Promise.all([coloured(list), coloured(form)]);
    for (const [text, surface, link] of pairs(120)) {
      const css = (colour: Rgb) => `rgb(${colour.slice(0, 3).join(' ')})`;
      Object.assign(page.style, { color: css(text), backgroundColor: css(surface) });
      for (const one of links) one.style.color = css(link);
      document.body.classList.toggle('changed');
      // Colours are worked out in the next frame.
      await frames(3);
      const at = `${css(text)} on ${css(surface)}, links ${css(link)}`;
      const ratio = (element: Element, property: 'color' | 'borderTopColor') =>
        contrast(shown(getComputedStyle(element)[property], surface), surface);
      for (const name of ['date', 'kicker'])
        expect(ratio(part(list, name), 'color'), `${name}: ${at}`).to.be.at.least(4.5);
      expect(ratio(part(form, 'privacy'), 'color'), `privacy: ${at}`).to.be.at.least(4.5);
      expect(ratio(part(form, 'input'), 'borderTopColor'), `field: ${at}`).to.be.at.least(3);
      expect(ratio(part(list, 'button'), 'borderTopColor'), `button: ${at}`).to.be.at.least(3);
      const submit = part(form, 'submit');
      const accent = shown(getComputedStyle(submit).backgroundColor, surface);
      const label = shown(getComputedStyle(submit.firstElementChild!).color, accent);
      expect(contrast(label, accent), `label: ${at}`).to.be.at.least(4.5);
    }
  }).timeout(30_000);

  const accentOf = async (page: HTMLElement) => {
    const list = page.querySelector('news-recent-list')!;
    await coloured(list);
    return getComputedStyle(part(list, 'kicker')).color;
  };

  it('accents are those of the links of the page', async () => {
    const page = await fixture<HTMLElement>(html`<div style="background: #fff; color: #111">
      <news-recent-list .items=${[STORY]}><a href="/" style="color: rgb(11, 87, 208)">All news</a></news-recent-list>
    </div>`);
    expect(await accentOf(page)).to.equal('rgb(11, 87, 208)');
  });

  it('accents use the text colour if links would be unreadable', async () => {
    const page = await fixture<HTMLElement>(html`<div style="background: #fff; color: rgb(17, 17, 17)">
      <news-recent-list .items=${[STORY]}><a href="/" style="color: rgb(250, 200, 0)">All news</a></news-recent-list>
    </div>`);
    expect(await accentOf(page)).to.equal('rgb(17, 17, 17)');
  });

  it('--news-accent comes before both', async () => {
    const page =
      await fixture<HTMLElement>(html`<div style="background: #fff; color: #111; --news-accent: rgb(140, 0, 80)">
      <news-recent-list .items=${[STORY]}><a href="/" style="color: rgb(11, 87, 208)">All news</a></news-recent-list>
    </div>`);
    expect(await accentOf(page)).to.equal('rgb(140, 0, 80)');
  });

  for (const { Widget, content, accent } of ACCENTS) {
    const tag = `accents-of-${Widget.name.toLowerCase()}`;
    /** The widget on a page with blue links, from two steps with some time between. */
    const inSteps = async (first: (widget: Element) => void, second: (widget: Element) => void) => {
      const place = await fixture<HTMLElement>(html`<div style="background: #fff; color: #111"></div>`);
      const widget = document.createElement(tag);
      first(widget);
      place.append(widget);
      await aTimeout(100);
      second(widget);
      await waitUntil(() => accent(widget) === 'rgb(11, 87, 208)', accent(widget));
    };
    const addContent = (widget: Element) => Object.assign(widget, content);
    const addLink = (widget: Element) => {
      const link = Object.assign(document.createElement('a'), { href: '/', textContent: 'News' });
      link.style.color = 'rgb(11, 87, 208)';
      widget.append(link);
    };
    const define = () => customElements.define(tag, class extends Widget {});

    describe(`accents of ${Widget.name} are those of the links of the page`, () => {
      it('if the code comes last', () =>
        inSteps(
          (widget) => (addContent(widget), addLink(widget)),
          (widget) => (define(), customElements.upgrade(widget), addContent(widget)),
        ));
      it('if the content is there immediately', () =>
        inSteps(
          (widget) => (addLink(widget), addContent(widget)),
          () => {},
        ));
      it('if the content comes last', () => inSteps(addLink, addContent));
      it('if the link comes last', () => inSteps(addContent, addLink));
    });
  }
});
