import '../../../recent-list/src/define.js';
import '../../../article-card/src/define.js';
import '../../../highlights-box/src/define.js';
import '../../../article/src/define.js';
import '../../../author-card/src/define.js';
import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/index.js';
import type { NewsItem } from '../../src/feed/index.js';
import { sanitizeHtml } from '../../src/sanitize/index.js';
import { FORMATS, url } from './attacked-feeds.js';
import { attackVectors, expectHarmless, Trap, wrongIn, type Vector } from './vectors.js';

const BATCH = 40;
type Widget = HTMLElement & { items?: NewsItem[]; item?: NewsItem; updateComplete: Promise<boolean> };

/** Show a feed's items in each widget. Lists show many together, other widgets one each. */
const WIDGETS: Record<string, (items: NewsItem[]) => Widget[]> = {
  'news-recent-list': (items) => [
    Object.assign(document.createElement('news-recent-list') as unknown as Widget, {
      ...{ items, limit: BATCH, summaries: true, bylines: true },
    }),
  ],
  'news-article-card': (items) =>
    items.map((item) => Object.assign(document.createElement('news-article-card') as Widget, { item })),
  'news-highlights-box': (items) =>
    items.map((item) =>
      Object.assign(document.createElement('news-highlights-box') as Widget, { items: item.highlights }),
    ),
  'news-article': (items) =>
    items.map((item) =>
      Object.assign(document.createElement('news-article') as Widget, { item: { ...item, label: '' }, mode: 'full' }),
    ),
  'news-author-card': (items) =>
    items.map((item) =>
      Object.assign(document.createElement('news-author-card') as Widget, { author: item.authors, avatars: 'remote' }),
    ),
};

describe('attack vectors through a whole feed into the widgets', () => {
  let vectors: Vector[] = [];
  /** Bodies that have been sanitised: two formats often lead to the same one. */
  const bodies = new Set<string>();

  before(async () => {
    vectors = await attackVectors();
    // No picture is asked for: thousands of requests that lead nowhere would hold up the engine. Their errors come all the same.
    const policy = document.createElement('meta');
    Object.assign(policy, { httpEquiv: 'Content-Security-Policy', content: "img-src 'none'; media-src 'none'" });
    document.head.append(policy);
    await sanitizeHtml('<b>loads what sanitising needs</b>', document.createElement('div'));
    // The code that shows stories comes after the element's own.
    const types = Object.keys(WIDGETS).map((tag) => customElements.get(tag) as { load?(): Promise<void> });
    for (const type of types) await type.load?.();
  });

  for (const [format, feedOf] of Object.entries(FORMATS))
    it(`${format}: none runs, no address is unsafe`, async function () {
      this.timeout(180_000);
      const trap = new Trap();
      const wrong: string[] = [];
      let count = 0;
      let shownLinks = 0;
      const stage = document.createElement('div');
      document.body.append(stage);
      for (let from = 0; from < vectors.length; from += BATCH) {
        const batch = vectors.slice(from, from + BATCH);
        trap.current = batch.map(({ id }) => id).join(' ');
        const { items } = parseFeed(feedOf(batch.map(({ input }) => input)), { url });
        expect(items.length).to.be.at.least(1);
        count += batch.length;
        for (const widgets of Object.values(WIDGETS)) {
          const shown = widgets(items);
          stage.replaceChildren(...shown);
          await Promise.all(shown.map(({ updateComplete }) => updateComplete));
          for (const widget of shown) {
            const problem = wrongIn(widget.shadowRoot!, 'widget');
            if (problem) wrong.push(`${widget.localName}: ${problem}`);
          }
          trap.poke(
            shown.map(({ shadowRoot }) => shadowRoot!),
            'a, img',
          );
          for (const { shadowRoot } of shown) shownLinks += shadowRoot!.querySelectorAll('a').length;
        }
        const body = document.createElement('div');
        stage.replaceChildren(body);
        for (const { contentHtml = '' } of items) {
          if (bodies.has(contentHtml)) continue;
          bodies.add(contentHtml);
          await sanitizeHtml(contentHtml, body, { base: url });
          const problem = wrongIn(body);
          if (problem) wrong.push(`body: ${problem}`);
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
      stage.remove();
      trap.close();
      const into = Object.keys(WIDGETS).join(', ');
      await expectHarmless({ through: format, into, tried: count, shown: shownLinks, fired: trap.fired, wrong });
      expect(shownLinks).to.be.at.least(count);
    });
});
