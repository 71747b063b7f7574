import '@news-widgets/article-card/define';
import type { NewsArticleCard } from '@news-widgets/article-card';
import { catchConsole, emulateMedia, waitUntil } from '@news-widgets/tooling/testing';
import { expect, fixture, html } from '@open-wc/testing';
import { card, part, PICTURE, story } from './cards.js';

const PARTS = ['image', 'caption', 'credit', 'label', 'kicker-link', 'link', 'summary'];
const META = ['byline', 'date', 'updated', 'reading-time', 'disclosure', 'footer'];

/** A card with every part, on a page of this colour scheme. */
async function complete(properties: Partial<NewsArticleCard>): Promise<NewsArticleCard> {
  const item = story({
    image: { url: PICTURE, alt: '', caption: 'Settling tanks.', credit: 'Photo: A. Person' },
    ...{ dateModified: '2026-10-25T08:00:00Z', label: 'live', readingMinutes: 4, disclosure: 'ai' },
  });
  const element = await card(item, { captions: true, kickerHref: 'https://news.example/topic', ...properties });
  element.innerHTML = '<p slot="footer"><a href="https://news.example/more">More</a></p>';
  await waitUntil(() => part(element, 'footer'));
  return element;
}

/** The part as it is drawn on white paper: its red, green and blue. */
function ink(element: Element): number[] {
  const paper = new OffscreenCanvas(1, 1).getContext('2d')!;
  for (const colour of ['#fff', getComputedStyle(element).color]) {
    paper.fillStyle = colour;
    paper.fillRect(0, 0, 1, 1);
  }
  return [...paper.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

function luminance(rgb: number[]): number {
  const [red, green, blue] = rgb.map((value) => ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

describe('media of <news-article-card>', () => {
  afterEach(() => emulateMedia());

  for (const theme of ['auto', 'light', 'dark'] as const)
    it(`print, theme="${theme}": everything is there, dark on white, with the address`, async function () {
      const element = await complete({ theme });
      if (!(await emulateMedia({ media: 'print' }))) this.skip();
      expect(getComputedStyle(element).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      for (const name of [...PARTS, ...META]) {
        const shown = part(element, name)!;
        expect(shown.checkVisibility({ opacityProperty: true, visibilityProperty: true }), name).to.equal(true);
        expect(1.05 / (luminance(ink(shown)) + 0.05), name).to.be.above(4.5);
      }
      const address = (name: string) => getComputedStyle(part(element, name)!, '::after').content;
      expect(address('link')).to.match(/href|news\.example\/story/);
      expect(address('media')).to.equal('none');
    });

  it('print: neither skeletons nor buttons', async function () {
    const { restore } = catchConsole();
    const page = await fixture(
      html`<div><news-article-card src="/test-feeds/slow.json?ms=9000" loading="eager"></news-article-card><news-article-card src="/test-feeds/error.json" loading="eager"></news-article-card></div>`,
    );
    const [loading, failed] = [...page.children] as [NewsArticleCard, NewsArticleCard];
    await waitUntil(() => part(loading, 'skeleton') && part(failed, 'button'), 'both');
    restore();
    for (const shown of [part(loading, 'skeleton'), part(failed, 'button')])
      expect(shown!.checkVisibility()).to.equal(true);
    if (!(await emulateMedia({ media: 'print' }))) this.skip();
    for (const shown of [part(loading, 'skeleton'), part(failed, 'button')])
      expect(shown!.checkVisibility()).to.equal(false);
    expect(part(failed, 'notice')!.checkVisibility()).to.equal(true);
  });

  for (const scheme of ['light', 'dark'] as const)
    it(`forced colours, ${scheme}: text and links have those of the system`, async function () {
      const element = await complete({ theme: scheme });
      if (!(await emulateMedia({ 'forced-colors': 'active', 'prefers-color-scheme': scheme }))) this.skip();
      const system = async (keyword: string) =>
        getComputedStyle(await fixture<HTMLElement>(html`<p style="color: ${keyword}"></p>`)).color;
      const [text, link] = [await system('CanvasText'), await system('LinkText')];
      for (const name of [...PARTS.filter((one) => one !== 'image'), ...META]) {
        const expected = name === 'link' || name === 'kicker-link' ? link : text;
        expect(getComputedStyle(part(element, name)!).color, name).to.equal(expected);
      }
      expect(getComputedStyle(part(element, 'disclosure')!).borderInlineStartColor).to.equal(text);
      part(element, 'link')!.focus();
      expect(getComputedStyle(part(element, 'link')!).outlineStyle).to.equal('solid');
    });

  it('forced colours: skeletons hide their letters', async function () {
    const loading = await fixture<NewsArticleCard>(
      html`<news-article-card src="/test-feeds/slow.json?ms=9000" loading="eager"></news-article-card>`,
    );
    await waitUntil(() => part(loading, 'skeleton'));
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) this.skip();
    const { backgroundImage, webkitTextFillColor } = getComputedStyle(
      part(loading, 'skeleton')!.querySelector('.headline')!,
      '::after',
    );
    expect(backgroundImage).to.include('gradient');
    expect(webkitTextFillColor).to.equal('rgba(0, 0, 0, 0)');
  });

  for (const motion of ['reduce', 'no-preference'] as const)
    it(`motion ${motion}: skeletons ${motion === 'reduce' ? 'are still' : 'pulse'}, cards come to rest`, async function () {
      const loading = await fixture<NewsArticleCard>(
        html`<news-article-card src="/test-feeds/slow.json?ms=9000" loading="eager"></news-article-card>`,
      );
      await waitUntil(() => part(loading, 'skeleton'));
      const element = await complete({});
      if (!(await emulateMedia({ 'prefers-reduced-motion': motion }))) this.skip();
      const moving = (root: Element) => root.shadowRoot!.getAnimations().length;
      expect(moving(loading) > 0).to.equal(motion === 'no-preference');
      for (const type of ['pointerenter', 'mouseover']) element.dispatchEvent(new Event(type));
      const lasting = element
        .shadowRoot!.getAnimations()
        .map(({ effect }) => effect!.getComputedTiming().endTime as number);
      // Only the dot of live coverage, for less than the five seconds after which readers must be able to stop it.
      expect(lasting.every((time) => time < 5000)).to.equal(true);
      if (motion === 'reduce') expect(lasting).to.deep.equal([]);
    });
});
