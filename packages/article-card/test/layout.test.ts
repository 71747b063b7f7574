import '@news-widgets/article-card/define';
import type { NewsArticleCard } from '@news-widgets/article-card';
import { LAYOUTS } from '@news-widgets/article-card';
import type { NewsItem } from '@news-widgets/core/feed';
import { layoutTrouble, waitUntil } from '@news-widgets/tooling/testing';
import { expect, fixture, html } from '@open-wc/testing';
import { card, part, PICTURE, story } from './cards.js';

const WORD = 'Neodymiumeisenborhochleistungsdauermagnetenrecyclinganlagengenehmigungsverfahren';
const ARABIC = 'تراخيص التصدير الجديدة تُطيل طريق المغناطيس من الفرن إلى المصنع';
const PORTRAIT = new URL('./portrait.svg', import.meta.url).href;

/** Content that breaks layouts. */
const TORTURE: Record<string, Partial<NewsItem>> = {
  'a 300-character headline': {
    title: 'A rule about swarf '.repeat(16).trim(),
    label: 'sponsored',
    disclosure: 'ai',
    reviewedBy: 'Ana Lima',
  },
  'one 80-letter word': {
    title: WORD,
    section: { name: WORD },
    summary: WORD,
    authors: [{ name: WORD }],
    disclosure: WORD,
  },
  'no picture': { image: undefined },
  'a broken picture': { image: { url: `${location.origin}/nothing.webp`, alt: '' } },
  'a 3:4 portrait': { image: { url: PORTRAIT, alt: '', width: 300, height: 400, caption: WORD, credit: 'Photo' } },
  emoji: { title: '👩🏽‍🔬🧲🌍 '.repeat(12), summary: '👩🏽‍🔬'.repeat(40), section: { name: '🧲' } },
  'Arabic in English': { title: ARABIC, summary: ARABIC, section: { name: 'سياسات' }, language: 'ar', label: 'live' },
  'all there is': {
    label: 'video',
    duration: 4000,
    readingMinutes: 12,
    dateModified: '2026-10-25T08:00:00Z',
    disclosure: 'ai',
    reviewedBy: 'Ana Lima',
    image: { url: PICTURE, alt: '', caption: 'Tanks', credit: 'Photo: A. Person' },
  },
};
const WIDTHS = [120, 200, 280, 340, 420, 520, 680, 760, 900, 1400];
const BOXES = [
  ...['media', 'caption', 'credit', 'kicker', 'label', 'kicker-link', 'headline', 'summary', 'meta'],
  ...['byline', 'date', 'updated', 'reading-time', 'disclosure', 'footer'],
];

const trouble = (element: Element) => layoutTrouble(element, BOXES);

describe('layouts of <news-article-card>', () => {
  const place = (element: Element) => {
    const media = part(element, 'media')!.getBoundingClientRect();
    const text = part(element, 'headline')!.getBoundingClientRect();
    return media.bottom <= text.top + 1
      ? 'above'
      : media.right <= text.left + 1
        ? 'before'
        : media.left >= text.right - 1
          ? 'after'
          : 'over';
  };

  const PLACES: Record<(typeof LAYOUTS)[number], Record<number, string>> = {
    auto: { 200: 'above', 340: 'above', 600: 'before', 1000: 'before' },
    stacked: { 200: 'above', 1000: 'above' },
    row: { 120: 'above', 600: 'before', 1000: 'before' },
    hero: { 300: 'above', 1000: 'after' },
    compact: { 120: 'above', 200: 'after', 300: 'after', 600: 'before' },
  };
  for (const layout of LAYOUTS) {
    it(`${layout} places the picture by the width of the card, not of the window`, async () => {
      const element = await card({}, { layout });
      for (const [width, where] of Object.entries(PLACES[layout])) {
        element.style.width = `${width}px`;
        expect(place(element), width).to.equal(where);
        await expect(element).to.be.accessible();
      }
    });
  }

  it('gives the hero the largest and compact the smallest headline', async () => {
    const size = async (layout: (typeof LAYOUTS)[number]) => {
      const element = await card({}, { layout });
      element.style.width = '700px';
      return parseFloat(getComputedStyle(part(element, 'headline')!).fontSize);
    };
    expect(await size('hero')).to.be.above(await size('row'));
    expect(await size('row')).to.be.above(await size('compact'));
  });

  it('has the picture in the ratio that the page wants, in every layout and width', async () => {
    for (const layout of LAYOUTS) {
      const element = await card({}, { layout });
      element.style.setProperty('--news-image-ratio', '2');
      for (const width of [200, 520, 900, 1100]) {
        element.style.width = `${width}px`;
        const { clientWidth, clientHeight } = part(element, 'media')!;
        expect(clientWidth / clientHeight, `${layout} at ${width} px`).to.be.closeTo(2, 0.1);
      }
    }
  });

  it('mirrors in right-to-left pages', async () => {
    const page = await fixture<HTMLElement>(
      html`<div dir="rtl" style="width: 600px"><news-article-card lang="en" .item=${story()}></news-article-card></div>`,
    );
    await waitUntil(() => part(page.firstElementChild!, 'item'));
    expect(place(page.firstElementChild!)).to.equal('after');
  });

  it('places separators by the direction of the page, in any script', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="ar" dir="rtl"><news-article-card .item=${story({ ...TORTURE['all there is'], language: 'en' })} captions></news-article-card></div>`,
    );
    const element = page.firstElementChild as NewsArticleCard;
    await waitUntil(() => part(element, 'byline'));
    for (const shown of part(element, 'meta')!.children) {
      const { left, right } = getComputedStyle(shown, '::before');
      expect(parseFloat(left), 'outside, before the part').to.be.above(0);
      expect(parseFloat(right)).to.be.below(0);
    }
    expect(getComputedStyle(part(element, 'caption')!).textAlign).to.match(/right|end/);
  });

  it('cuts the separators of parts that begin a line', async () => {
    const element = await card(TORTURE['all there is'], { layout: 'stacked' });
    element.style.width = '180px';
    const meta = part(element, 'meta')!;
    const { left } = meta.getBoundingClientRect();
    const first = [...meta.children].filter((shown) => shown.getBoundingClientRect().left - left < 1);
    expect(first.length).to.be.above(1);
    for (const shown of first) expect(parseFloat(getComputedStyle(shown, '::before').left)).to.be.below(0);
    expect(getComputedStyle(meta).clipPath).to.equal('inset(-6px 0px)');
  });

  it('has an intrinsic width in a flex row', async () => {
    const row = await fixture<HTMLElement>(
      html`<div style="display: flex; width: 900px"><news-article-card .item=${story()}></news-article-card><p>Beside</p></div>`,
    );
    await waitUntil(() => part(row.firstElementChild!, 'item'));
    expect(row.firstElementChild!.getBoundingClientRect().width).to.be.above(200);
    row.style.width = '120px';
    expect(row.scrollWidth).to.be.at.most(121);
  });

  for (const [name, item] of Object.entries(TORTURE)) {
    it(`${name}: nothing overflows, nothing overlaps, from 120 to 1,400 px`, async () => {
      const element = await card(item, { captions: true, kickerHref: 'https://news.example/topic' });
      for (const dir of ['ltr', 'rtl'])
        for (const layout of LAYOUTS) {
          Object.assign(element, { dir, layout });
          await element.updateComplete;
          for (const width of WIDTHS) {
            element.style.width = `${width}px`;
            expect(trouble(element), `${dir} ${layout} at ${width}`).to.deep.equal([]);
          }
        }
    });
  }

  it('English in an Arabic page, at 400 % zoom and with text four times as large', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="ar" dir="rtl"><news-article-card .item=${story({ ...TORTURE['all there is'], language: 'en' })}></news-article-card></div>`,
    );
    const element = page.firstElementChild as NewsArticleCard;
    await waitUntil(() => part(element, 'item'));
    for (const layout of LAYOUTS) {
      element.layout = layout;
      await element.updateComplete;
      for (const [zoom, size] of [
        ['4', '16px'],
        ['1', '64px'],
      ] as const)
        for (const width of [320, 700, 1280, 1400]) {
          page.style.zoom = zoom;
          Object.assign(element.style, { fontSize: size, width: `${width / Number(zoom)}px` });
          expect(trouble(element), `${layout} ${zoom} ${size} ${width}`).to.deep.equal([]);
        }
    }
  });

  for (const theme of ['light', 'dark'] as const)
    it(`theme ${theme} is legible`, async () => {
      const element = await card({ ...TORTURE['all there is'], label: 'live' }, { theme });
      expect(getComputedStyle(element).backgroundColor).to.equal(
        theme === 'dark' ? 'rgb(19, 21, 24)' : 'rgb(255, 255, 255)',
      );
      await expect(element).to.be.accessible();
    });

  it('has no background in the theme auto', async () => {
    expect(getComputedStyle(await card()).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });
});
