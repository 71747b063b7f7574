import '@news-widgets/recent-list/define';
import type { NewsRecentList } from '@news-widgets/recent-list';
import { settled, texts } from '@news-widgets/tooling/testing';
import { expect, fixture, html } from '@open-wc/testing';

/** Answers that were recorded from running systems, kept beside the repository. */
const RECORDED = {
  'WordPress REST posts': 'wordpress-6.5-recorded/posts-embed.json',
  'WordPress RSS': 'wordpress-6.5-recorded/feed-rss2.xml',
  'WordPress Atom': 'wordpress-6.5-recorded/feed-atom.xml',
  'Ghost Content API': 'ghost-6-recorded/content-posts.json',
  'Ghost RSS': 'ghost-6-recorded/rss.xml',
};

describe('<news-recent-list> with recorded sources', () => {
  for (const [name, path] of Object.entries(RECORDED)) {
    it(`shows ${name}`, async function () {
      const src = `/corpora/${path}`;
      if (!(await fetch(src)).ok) return this.skip();
      const list = await settled(
        await fixture<NewsRecentList>(
          html`<news-recent-list loading="eager" dates="absolute" src=${src}></news-recent-list>`,
        ),
      );
      expect(list.matches(':state(ready)')).to.equal(true);
      expect(texts(list, '[part=headline]')).to.have.length(5);
      for (const headline of texts(list, '[part=headline]'))
        expect(headline)
          .to.match(/\S/)
          .and.not.match(/&\w+;|<\w/);
      const links = [...list.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part=link]')];
      for (const { href } of links) expect(href).to.match(/^https?:/);
      expect(texts(list, 'time')).to.have.length(5);
      for (const date of texts(list, 'time')) expect(date).to.match(/\d{4}/);
      if (path.includes('posts')) expect(list.shadowRoot!.querySelector('img')!.src).to.match(/^https?:/);
    });
  }
});
