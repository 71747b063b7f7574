import '@news-widgets/article-card/define';
import { IMAGE_LOADINGS, IMAGE_PRIORITIES, LAYOUTS, type NewsArticleCard } from '@news-widgets/article-card';
import { LOADINGS, TARGETS, THEMES } from '@news-widgets/core/element';
import { NEWS_LABELS } from '@news-widgets/core/feed';
import { DATES } from '@news-widgets/core/internal/item';
import { mount, texts, waitUntil } from '@news-widgets/tooling/testing';
import { aTimeout, expect, fixture, oneEvent } from '@open-wc/testing';
import { card, part, PICTURE, story, tree } from './cards.js';

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
const published = `published="${hoursAgo(24.02)}"`;
const late = 'published="2026-10-20T23:30:00Z" dates="absolute"';
const year = /\d{4}/;

/** Reads a value of a part. */
const words = (found: Element) => found.textContent!.replace(/\s+/g, ' ').trim();
const style = (name: 'backgroundColor' | 'objectPosition') => (found: Element) => getComputedStyle(found)[name];
const ratio = (found: Element) => Math.round((found.clientWidth / found.clientHeight) * 10) / 10;
const of = (name: string) => (found: Element) => found.getAttribute(name);

type Row = [attributes: string, part: string, read: (found: HTMLElement) => unknown, expected: unknown];

/** Attributes of a card with headline, address and picture, and their effect on one part; `undefined` for none. */
const ROWS: Row[] = [
  ['kicker="Markets"', 'kicker', words, 'Markets'],
  ['kicker="Markets" context=" markets"', 'kicker', ({ hidden }) => hidden, true],
  ['kicker="Markets" context="Mining"', 'kicker', words, 'Markets'],
  ['kicker="Markets" kicker-href="/markets"', 'kicker-link', of('href'), `${location.origin}/markets`],
  ['kicker-href="/markets"', 'kicker-link', words, undefined],
  ['summary="Water."', 'summary', words, 'Water.'],
  ['byline="Ana Lima; Bo Chen;"', 'byline', words, 'Ana Lima and Bo Chen'],
  ['image-alt="Settling tanks"', 'image', of('alt'), 'Settling tanks'],
  ['image-alt="A story"', 'image', of('alt'), ''],
  ['image-caption="Tanks"', 'caption', words, 'Tanks'],
  ['image-credit="Photo: A. Person"', 'credit', words, 'Photo: A. Person'],
  ['image-focus="30% 20%"', 'image', style('objectPosition'), '30% 20%'],
  ['image-ratio="4/1"', 'media', ratio, 4],
  ['image-sizes="20em"', 'image', of('sizes'), '20em'],
  ['image-srcset="/2.webp 640w"', 'image', of('srcset'), `${location.origin}/2.webp 640w`],
  ['image="" image-fallback="/f.webp"', 'image', of('src'), `${location.origin}/f.webp`],
  ...IMAGE_LOADINGS.map((value): Row => [`image-loading="${value}"`, 'image', of('loading'), value]),
  ...IMAGE_PRIORITIES.map((value): Row => [`image-priority="${value}"`, 'image', of('fetchpriority'), value]),
  ...NEWS_LABELS.map((value): Row => [`label="${value}"`, 'label', of('data-label'), value]),
  ['label="Podcast"', 'label', words, 'PodcastPodcast:'],
  ['label="video" duration="185"', 'duration', words, '3:05'],
  ['label="video" duration="0"', 'duration', words, undefined],
  ['reading-minutes="4"', 'reading-time', words, '4 min read'],
  ['language="ar"', 'item', of('lang'), 'ar'],
  ['language="en"', 'item', of('lang'), null],
  ['disclosure="ai"', 'disclosure', words, 'Written by AI.'],
  ['disclosure="ai" reviewed-by="Bo"', 'disclosure', words, 'Written by AI, reviewed by Bo.'],
  ['reviewed-by="Bo"', 'disclosure', words, 'Reviewed by Bo.'],
  ['disclosure="Translated."', 'disclosure', words, 'Translated.'],
  ...DATES.map((value, at): Row => [
    ...([`${published} dates="${value}"`, 'date', words, ['yesterday', year, undefined][at]] as const),
  ]),
  [`${published} relative-hours="24"`, 'date', words, year],
  [`${published} relative-hours="48"`, 'date', words, 'yesterday'],
  [`${published} updated="${hoursAgo(2)}"`, 'updated', words, 'Updated 2 hours ago'],
  [`published="" updated="${hoursAgo(2)}"`, 'updated', words, 'Updated 2 hours ago'],
  [`${late} time-zone="Asia/Bangkok"`, 'date', words, 'Oct 21, 2026'],
  [`${late} time-zone="America/New_York"`, 'date', words, 'Oct 20, 2026'],
  ['heading-level="2"', 'headline', of('aria-level'), '2'],
  ['', 'headline', of('aria-level'), '3'],
  ...TARGETS.map((value, at): Row => [`target="${value}"`, 'link', of('target'), [null, '_blank'][at]]),
  ['utm-source="partner"', 'link', of('href'), 'https://news.example/story?utm_source=partner'],
  ['utm-medium="card" utm-campaign="x"', 'link', of('href'), /\?utm_medium=card&utm_campaign=x$/],
  [
    ...(['kicker="M" kicker-href="/m?utm_medium=own" utm-source="s" utm-medium="card"', 'kicker-link'] as const),
    ...([of('href'), `${location.origin}/m?utm_medium=own&utm_source=s`] as const),
  ],
  ['kicker="M" kicker-href="javascript:x" utm-source="s"', 'kicker-link', words, undefined],
];

describe('attributes of <news-article-card>', () => {
  for (const [attributes, name, read, expected] of ROWS)
    it(`${attributes || 'none'}: ${name} ${String(expected)}`, async () => {
      const element = await mount<NewsArticleCard>(
        `<news-article-card ${attributes} lang="en" headline="A story" href="https://news.example/story" image="${PICTURE}"></news-article-card>`,
      );
      const found = part(element, name);
      const value = found ? read(found) : undefined;
      if (expected instanceof RegExp) expect(value).to.match(expected);
      else expect(value).to.equal(expected);
      await expect(element).to.be.accessible();
    });

  for (const [at, theme] of THEMES.entries())
    it(`theme="${theme}"`, async () => {
      const element = await mount(`<news-article-card headline="A story" theme="${theme}"></news-article-card>`);
      const paper = ['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)', 'rgb(19, 21, 24)'][at];
      expect(style('backgroundColor')(element)).to.equal(paper);
      await expect(element).to.be.accessible();
    });

  for (const layout of LAYOUTS)
    it(`layout="${layout}"`, async () => {
      const element = await mount<NewsArticleCard>(
        `<news-article-card headline="A story" layout="${layout}"></news-article-card>`,
      );
      expect(element.layout).to.equal(layout);
      await expect(element).to.be.accessible();
    });

  const hits = async (src: string): Promise<number> => {
    const answer = await fetch(`/test-feeds/hits?of=${encodeURIComponent(src)}&${Math.random()}`);
    return ((await answer.json()) as { count: number }).count;
  };

  for (const [at, loading] of LOADINGS.entries())
    it(`loading="${loading}" asks ${at ? 'at once' : 'once it is near'}`, async () => {
      const src = `/test-feeds/good.json?${Math.random()}`;
      const page = await fixture(
        `<div><div style="height: 5000px"></div><news-article-card loading="${loading}" src="${src}"></news-article-card></div>`,
      );
      if (at) await oneEvent(page, 'news-load');
      else await aTimeout(100);
      expect(await hits(src)).to.equal(at);
    });

  it('refresh="30" refreshes', async () => {
    const src = `/test-feeds/good.json?${Math.random()}`;
    const { setTimeout: wait } = window;
    window.setTimeout = ((run: TimerHandler, time?: number) =>
      wait(run, time === 30_000 ? 50 : time)) as typeof setTimeout;
    try {
      await mount(`<news-article-card loading="eager" refresh="30" src="${src}"></news-article-card>`);
      await waitUntil(async () => (await hits(src)) > 1);
    } finally {
      window.setTimeout = wait;
    }
  });

  it('replaces words by the property `strings`', async () => {
    const element = await card({ label: 'live', readingMinutes: 2 }, { strings: { live: 'Now', reading: '{count}′' } });
    expect(texts(element, '[part=label] > [aria-hidden], [part=reading-time]')).to.deep.equal(['Now', '2′']);
  });

  describe('an empty one hides the value of the item, and nothing else', () => {
    const dates = { datePublished: '2026-10-20T08:00:00.000Z', dateModified: '2026-10-25T08:00:00.000Z' };
    const image = { url: PICTURE, alt: 'Tanks from above', srcset: `${PICTURE} 300w`, focus: '30% 20%' };
    const item = story({
      ...{ ...dates, image: { ...image, caption: 'Settling tanks.', credit: 'Photo: A. Person' } },
      ...{ label: 'video', duration: 185, readingMinutes: 4, language: 'de' },
      ...{ disclosure: 'Translated.', reviewedBy: 'Cy' },
    });
    /** The trace of each value in the tree. */
    const MARKS: Record<string, string> = {
      href: `href="${item.url}"`,
      kicker: 'Processing',
      summary: item.summary!,
      byline: 'Ana Lima and Bo Chen',
      published: dates.datePublished,
      updated: dates.dateModified,
      image: 'part="image"',
      'image-alt': image.alt,
      'image-srcset': 'srcset=',
      'image-focus': image.focus,
      'image-caption': 'Settling tanks.',
      'image-credit': 'Photo: A. Person',
      label: 'Video',
      duration: '3:05',
      'reading-minutes': '4 min read',
      language: 'hreflang="de"',
      disclosure: 'Translated.',
      'reviewed-by': 'Reviewed by <bdi>Cy</bdi>.',
    };
    const left = (element: Element) => Object.keys(MARKS).filter((name) => tree(element).includes(MARKS[name]!));

    for (const name of Object.keys(MARKS))
      it(name, async () => {
        const element = await card(item, { captions: true });
        expect(left(element)).to.deep.equal(Object.keys(MARKS));
        element.setAttribute(name, '');
        await element.updateComplete;
        const rests = (other: string) => other === name || (name === 'image' && other.startsWith('image-'));
        const gone = Object.keys(MARKS).filter((other) => rests(other) || (name === 'label' && other === 'duration'));
        expect(Object.keys(MARKS).filter((other) => !left(element).includes(other))).to.deep.equal(gone);
        await expect(element).to.be.accessible();
        element.removeAttribute(name);
        await element.updateComplete;
        expect(left(element)).to.deep.equal(Object.keys(MARKS));
      });

    it('but not the headline', async () => {
      expect(texts(await card(item, { headline: '' }), '[part=headline]')).to.deep.equal([item.title]);
    });
  });
});
