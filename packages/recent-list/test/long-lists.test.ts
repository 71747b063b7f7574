import '@news-widgets/recent-list/define';
import type { NewsRecentList } from '@news-widgets/recent-list';
import { emulateMedia, mount, waitUntil } from '@news-widgets/tooling/testing';
import { expect, html, nextFrame } from '@open-wc/testing';
import { stories } from './stories.js';

const entries = (list: Element) => [...list.shadowRoot!.querySelectorAll<HTMLElement>('.entry')];
/** Without pictures, which come from nowhere here; titles of one line and of many. */
const items = (count: number) =>
  stories(count).map(({ image: _, ...story }, index) => ({
    ...story,
    title: `Story ${index} ${'of the day '.repeat(index % 7)}`,
  }));
const long = (count: number) =>
  mount<NewsRecentList>(html`<news-recent-list limit=${count} .items=${items(count)}></news-recent-list>`);
const isLaidOut = (list: Element) => () => entries(list).every((entry) => entry.matches('.laid'));

describe('a list of more than 20', () => {
  it('does not clip the focus ring', async () => {
    const list = await long(40);
    const [first] = entries(list);
    first!.querySelector('a')!.focus();
    expect(getComputedStyle(first!).contentVisibility || 'visible').to.equal('visible');
    expect(getComputedStyle(first!).overflow).to.equal('visible');
  });

  it('is laid out completely once the page is idle, with added stories too', async () => {
    const list = await long(100);
    await waitUntil(isLaidOut(list), 'never laid out');
    list.items = items(130);
    list.limit = 130;
    await list.updateComplete;
    await waitUntil(isLaidOut(list), 'never laid out again');
    expect(entries(list)).to.have.length(130);
  });

  it('keeps the targets of links to content below it, at any width', async () => {
    const list = await long(1000);
    const place = list.parentElement!;
    const target = document.createElement('h2');
    target.id = 'below';
    target.textContent = 'Below';
    const rest = document.createElement('div');
    rest.style.height = '200vh';
    place.append(target, rest);
    await waitUntil(isLaidOut(list), 'never laid out', { timeout: 20_000 });
    for (const width of ['600px', '240px', '420px']) {
      place.style.width = width;
      scrollTo(0, 0);
      await nextFrame();
      location.hash = '';
      location.hash = 'below';
      await nextFrame();
      await nextFrame();
      expect(Math.abs(target.getBoundingClientRect().top), width).to.be.lessThan(2);
    }
    location.hash = '';
    place.style.width = '';
    target.remove();
    rest.remove();
  });

  it('is printed without breaks in stories or after headings', async function () {
    const list = await long(30);
    if (!(await emulateMedia({ media: 'print' }))) return this.skip();
    try {
      const style = (selector: string) => getComputedStyle(list.shadowRoot!.querySelector(selector)!);
      expect(style('.item').breakInside).to.equal('avoid');
      expect(style('[part=headline]').breakAfter).to.equal('avoid');
      expect(style('.entry').contentVisibility).to.equal('visible');
    } finally {
      await emulateMedia();
    }
  });
});

describe('a list of ranks', () => {
  for (const lang of ['ar', 'ar-EG', 'ar-MA', 'fa', 'hi', 'en'])
    it(`has one kind of digits in ranks and dates: ${lang}`, async () => {
      const list = await mount<NewsRecentList>(
        html`<news-recent-list lang=${lang} layout="numbered" dates="absolute" limit="12" .items=${items(12)}></news-recent-list>`,
      );
      const ranks = entries(list).map((entry) => entry.dataset['rank']!);
      const dates = [...list.shadowRoot!.querySelectorAll('time')].map(({ textContent }) => textContent!);
      expect(ranks).to.have.length(12);
      const zeros = [...`${ranks.join('')}${dates.join('')}`.matchAll(/\p{Nd}/gu)].map(([digit]) => {
        let zero = digit.codePointAt(0)!;
        while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
        return zero;
      });
      expect([...new Set(zeros)]).to.have.length(1);
    });
});
