import '@news-widgets/highlights-box/define';
import { NewsHighlightsBox } from '@news-widgets/highlights-box';
import { mount, settled } from '@news-widgets/tooling/testing';
import { expect, fixture, html } from '@open-wc/testing';
import { ARABIC, box, feed, part, parts, POINTS, withAnswer } from './boxes.js';

const [FIRST, LATIN_FIRST] = ARABIC as [string, string];

/** A box in a page of another language, which may be its own. */
async function inPage(lang: 'en' | 'ar', properties: Partial<NewsHighlightsBox>): Promise<NewsHighlightsBox> {
  const page = await fixture<HTMLElement>(
    html`<div lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'} style="width: 400px"><news-highlights-box></news-highlights-box></div>`,
  );
  const element = Object.assign(page.firstElementChild as NewsHighlightsBox, properties);
  return settled(element);
}

/** On which side of the box a part stands. */
function sideOf(element: Element, found: Element): 'left' | 'right' {
  const outer = element.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(found.firstElementChild ?? found);
  const { left, right } = range.getBoundingClientRect();
  return left - outer.left < outer.right - right ? 'left' : 'right';
}

/** On which side the bullets have their room. */
const bulletsOf = (element: Element): string[] =>
  parts(element, 'point').map((point) => {
    const { paddingLeft, paddingRight } = getComputedStyle(point);
    return parseFloat(paddingLeft) > parseFloat(paddingRight) ? 'left' : 'right';
  });

describe('<news-highlights-box> in several languages', () => {
  before(() => NewsHighlightsBox.load());

  const CASES: Record<string, [items: NewsHighlightsBox['items'], side: string, directions: string[]]> = {
    English: [POINTS.slice(0, 2), 'left', ['ltr', 'ltr']],
    Arabic: [[FIRST, 'مخزون.'], 'right', ['rtl', 'rtl']],
    'Arabic that begins with a Latin name': [[LATIN_FIRST, FIRST], 'right', ['rtl', 'rtl']],
    'Arabic, its first point a number': [['5 %', FIRST], 'right', ['ltr', 'rtl']],
    'Arabic with a link': [[['يستهلكون ', { text: 'مخزون MP', url: 'https://news.example/' }]], 'right', ['rtl']],
    'mostly English': [[POINTS[0]!, 'مخزون.', POINTS[1]!], 'left', ['ltr', 'rtl', 'ltr']],
    'mostly Arabic': [[POINTS[1]!, ...ARABIC], 'right', ['ltr', 'rtl', 'rtl', 'rtl']],
    Hebrew: [['המחירים ירדו.'], 'right', ['rtl']],
    Chinese: [['镝和铽价格持平。'], 'left', ['ltr']],
    'no letters': [['🧲 5 %'], 'left', ['ltr']],
  };
  for (const lang of ['en', 'ar'] as const)
    for (const numbered of [false, true])
      for (const [name, [items, side, directions]] of Object.entries(CASES))
        it(`${lang} page, ${numbered ? 'numbers' : 'bullets'}, ${name}: all on one side, each point in its own direction`, async () => {
          const element = await inPage(lang, { items: items!, numbered, disclosure: 'ai', heading: 'أبرز Highlights' });
          expect(new Set(bulletsOf(element))).to.deep.equal(new Set([side]));
          const shown = [part(element, 'heading')!, part(element, 'disclosure')!, ...parts(element, 'point')];
          for (const found of shown) expect(sideOf(element, found), found.textContent!).to.equal(side);
          expect(
            parts(element, 'point').map((point) => getComputedStyle(point.firstElementChild!).direction),
          ).to.deep.equal(directions);
        });

  it('a note has its own direction, on the side of the points', async () => {
    const element = await box(
      { items: ARABIC },
      html`<news-highlights-box lang="en"><p slot="note">Source: price desk.</p></news-highlights-box>`,
    );
    const note = element.querySelector('p')!;
    expect([getComputedStyle(note).direction, sideOf(element, note)]).to.deep.equal(['ltr', 'right']);
  });

  const LANGUAGES: Record<string, [attributes: string, story: string | undefined, lang: string | null]> = {
    'that of the page': ['lang="en"', undefined, null],
    'its own': ['lang="en" language="ar"', undefined, 'ar'],
    'its own, which is that of the page': ['lang="ar" language="ar"', undefined, null],
    'that of its article': ['lang="en"', 'ar', 'ar'],
    'its own before that of its article': ['lang="en" language="fa"', 'ar', 'fa'],
  };
  for (const [name, [attributes, language, lang]] of Object.entries(LANGUAGES))
    it(`the points have a language: ${name}`, async () => {
      const story = { title: 'A', language, _news: { highlights: ARABIC } };
      const element = await withAnswer(feed(story), (src) =>
        mount<NewsHighlightsBox>(
          `<news-highlights-box ${attributes} loading="eager" src="${src}"></news-highlights-box>`,
        ),
      );
      expect(part(element, 'list')!.getAttribute('lang')).to.equal(lang);
    });
});
