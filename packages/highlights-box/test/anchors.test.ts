import '@news-widgets/highlights-box/define';
import { NewsHighlightsBox } from '@news-widgets/highlights-box';
import { catchConsole, waitUntil } from '@news-widgets/tooling/testing';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { box, button, feed, parts, POINTS, visible, withAnswer } from './boxes.js';

const goTo = async (hash: string): Promise<void> => {
  const changed = oneEvent(window, 'hashchange');
  location.hash = hash;
  await changed;
};
const current = (element: Element) => parts(element, 'current').map(({ id }) => id);
const isInView = (found: Element): boolean => {
  const { top, bottom } = found.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

describe('<news-highlights-box anchors>', () => {
  before(() => NewsHighlightsBox.load());
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('sets ids of its points', async () => {
    expect(parts(await box({ copy: true }), 'point').map(({ id }) => id)).to.deep.equal(['', '', '', '', '']);
    const element = await box({ anchors: 'point' });
    expect(parts(element, 'point').map(({ id }) => id)).to.deep.equal([1, 2, 3, 4, 5].map((at) => `point-${at}`));
    await expect(element).to.be.accessible();
  });

  const far = html`<div><div style="height: 3000px"></div><news-highlights-box lang="en"></news-highlights-box><div style="height: 3000px"></div></div>`;
  const WHEN: Record<string, (show: () => Promise<NewsHighlightsBox>, hash: string) => Promise<NewsHighlightsBox>> = {
    'that the page is opened with': async (show, hash) => {
      history.replaceState(null, '', hash);
      return show();
    },
    'that a link leads to later': async (show, hash) => {
      const element = await show();
      expect(current(element)).to.deep.equal([]);
      await goTo(hash);
      return element;
    },
  };
  for (const [when, come] of Object.entries(WHEN))
    for (const [anchors, hash] of [
      ['point', '#point-4'],
      ['نقطة', `#${encodeURIComponent('نقطة-4')}`],
    ] as const)
      it(`shows, marks and scrolls to the point ${when}, ${anchors}`, async () => {
        const show = async (): Promise<NewsHighlightsBox> => {
          const page = await fixture<HTMLElement>(far);
          const element = page.querySelector('news-highlights-box')!;
          Object.assign(element, { anchors, items: POINTS, collapseAfter: 2 });
          await element.updateComplete;
          return element;
        };
        const element = await come(show, hash);
        await waitUntil(() => current(element)[0] === `${anchors}-4`);
        await waitUntil(() => visible(element).length === 5);
        const point = parts(element, 'point')[3]!;
        await waitUntil(() => isInView(point));
        expect(point.getAttribute('aria-current')).to.equal('location');
        expect(element.shadowRoot!.activeElement).to.equal(point);
        expect(getComputedStyle(point).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
        await expect(element).to.be.accessible();

        // The reader may close the opened part, and go elsewhere.
        button(element, /fewer/).click();
        await element.updateComplete;
        expect(visible(element)).to.have.length(2);
        await goTo(`#${anchors}-1`);
        await element.updateComplete;
        expect(current(element)).to.deep.equal([`${anchors}-1`]);
      });

  it('loads a source far down when the page is opened with one of its points', async () => {
    history.replaceState(null, '', '#point-2');
    await withAnswer(feed({ title: 'A', _news: { highlights: POINTS } }), async (src) => {
      const page = await fixture<HTMLElement>(far);
      const element = page.querySelector('news-highlights-box')!;
      Object.assign(element, { anchors: 'point', src });
      await waitUntil(() => current(element)[0] === 'point-2');
      expect(isInView(parts(element, 'current')[0]!)).to.equal(true);
    });
  });

  for (const hash of ['#point-9', '#point-', '#other-1', '#', '#%E0%A4%A'])
    it(`stays where it is for ${hash}`, async () => {
      const { messages, restore } = catchConsole();
      const element = await box({ anchors: 'point', collapseAfter: 2 });
      history.replaceState(null, '', hash);
      dispatchEvent(new HashChangeEvent('hashchange'));
      await element.updateComplete;
      expect([current(element), visible(element).length, element.shadowRoot!.activeElement]).to.deep.equal([
        [],
        2,
        null,
      ]);
      restore();
      expect(messages).to.deep.equal([]);
    });

  it('listens only while connected', async () => {
    const element = await box({ anchors: 'point' });
    const parent = element.parentElement!;
    element.remove();
    await goTo('#point-2');
    expect(current(element)).to.deep.equal([]);
    parent.append(element);
    await goTo('#point-3');
    await waitUntil(() => current(element)[0] === 'point-3');
  });
});
