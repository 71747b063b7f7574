import '../../../recent-list/src/define.js';
import '../../../article-card/src/define.js';
import '../../../highlights-box/src/define.js';
import '../../../article/src/define.js';
import '../../../author-card/src/define.js';
import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/index.js';
import type { NewsItem } from '../../src/feed/index.js';
import { sanitizeHtml } from '../../src/sanitize/index.js';
import { corpus } from './corpora.js';
import { SETS, Trap, wrongIn, type Vector } from './vectors.js';

const BATCH = 40;
const url = 'https://news.example/feed';
const escape = (text: string) => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** Feeds that carry each attack in every field that holds text, HTML or an address. */
const FORMATS: Record<string, (attacks: string[]) => string> = {
  'JSON Feed': (attacks) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: attacks[0],
      home_page_url: attacks[0],
      items: attacks.map((attack, index) => ({
        id: `${index}${attack}`,
        url: attack,
        title: `Title ${index} ${attack}`,
        summary: attack,
        content_html: `${attack}<h2>Highlights</h2><ul><li>${attack}</ul>`,
        image: { url: attack, alt: attack, srcset: attack, caption: attack },
        date_published: attack,
        authors: [{ name: attack, url: attack, avatar: attack }],
        tags: [attack],
        language: attack,
        _news: { section: { name: attack, url: attack }, highlights: [attack], label: attack, commentsUrl: attack },
      })),
    }),
  RSS: (attacks) =>
    `<rss xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>T</title>${attacks
      .map((attack, index) => {
        const [text, attribute] = [cdata(attack), escape(attack)];
        return `<item><guid>${index}${attribute}</guid><link>${attribute}</link><title>Title ${index} ${text}</title><description>${text}</description><content:encoded>${text}</content:encoded><author>${attribute}</author><category>${text}</category><comments>${attribute}</comments><pubDate>${attribute}</pubDate><media:content medium="image" url="${attribute}"><media:title>${text}</media:title></media:content><enclosure type="image/png" url="${attribute}"/></item>`;
      })
      .join('')}</channel></rss>`,
  Atom: (attacks) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>${attacks
      .map((attack, index) => {
        const text = escape(attack);
        return `<entry xml:base="${text}" xml:lang="${text}"><id>${index}</id><link href="${text}"/><title type="html">Title ${index} ${text}</title><summary type="html">${text}</summary><content type="html">${text}</content><author><name>${text}</name><uri>${text}</uri></author><category term="${text}" label="${text}"/></entry>`;
      })
      .join('')}</feed>`,
  WordPress: (attacks) =>
    JSON.stringify(
      attacks.map((attack, id) => ({
        ...{ id, type: 'post', link: attack, slug: attack, date_gmt: attack, lang: attack },
        title: { rendered: `Title ${id} ${attack}` },
        excerpt: { rendered: attack },
        content: { rendered: `${attack}<h2>Highlights</h2><ul><li>${attack}</ul>` },
        _embedded: {
          author: [{ name: attack, link: attack, description: attack, avatar_urls: { 96: attack } }],
          'wp:featuredmedia': [{ source_url: attack, alt_text: attack, caption: { rendered: attack } }],
          'wp:term': [[{ taxonomy: 'category', name: attack, link: attack }]],
        },
      })),
    ),
  Ghost: (attacks) =>
    JSON.stringify({
      posts: attacks.map((attack, id) => ({
        ...{ id: `${id}`, url: attack, title: `Title ${id} ${attack}`, custom_excerpt: attack, html: attack },
        ...{ published_at: attack, feature_image: attack, feature_image_alt: attack, feature_image_caption: attack },
        authors: [{ name: attack, url: attack, profile_image: attack, bio: attack, website: attack }],
        primary_tag: { name: attack, url: attack },
      })),
    }),
  'JSON-LD': (attacks) =>
    JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': attacks.map((attack, id) => ({
        ...{ '@type': 'NewsArticle', '@id': `${url}#${id}`, url: attack, headline: `Title ${id} ${attack}` },
        ...{ description: attack, articleBody: attack, keywords: attack, articleSection: attack, inLanguage: attack },
        ...{ datePublished: attack, image: { '@type': 'ImageObject', url: attack, caption: attack } },
        author: { '@type': 'Person', name: attack, url: attack, image: attack, description: attack },
        publisher: { '@type': 'Organization', name: attack, url: attack },
      })),
    }),
};

type Widget = HTMLElement & { items?: NewsItem[]; item?: NewsItem; updateComplete: Promise<boolean> };

/** What a feed's items look like in each widget. Lists show many at once; the others one each. */
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
    const sets = await Promise.all(SETS.map((set) => corpus<Vector[]>(`xss-${set}/vectors.json`)));
    vectors = sets.flatMap((set) => set ?? []);
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
      if (!count) return console.log('skipped: no xss-* in the folder of corpora');
      console.log(
        `vectors through ${format} into widgets: ${count}, links shown: ${shownLinks}, fired: ${trap.fired.length}, wrong trees: ${wrong.length}`,
      );
      expect(shownLinks).to.be.above(count);
      expect(trap.fired).to.deep.equal([]);
      expect(wrong).to.deep.equal([]);
    });
});
