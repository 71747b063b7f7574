import '@news-widgets/recent-list/define';
import type { NewsRecentList } from '@news-widgets/recent-list';
import { settled, texts } from '@news-widgets/tooling/testing';
import { expect, fixture, html } from '@open-wc/testing';

interface Case {
  file: string;
  expected: { shown?: number; firstShown?: string; items?: { langAttr?: string; href?: string | null }[] };
}

const load = async (src: string): Promise<NewsRecentList> =>
  settled(
    await fixture<NewsRecentList>(
      html`<news-recent-list loading="eager" dates="absolute" limit="30" src=${src}></news-recent-list>`,
    ),
  );

/** Samples of content that was once read wrongly, kept beside the repository, with the expected list. */
describe('<news-recent-list> with content that was read wrongly', () => {
  const names = [
    ...['all-link-home', 'fragments-differ', 'same-title-columns', 'title-empty', 'oldest-first'],
    ...['rss-language', 'language-underscore', 'guid-false-no-link', 'atom-id-path'],
  ];
  for (const name of names)
    it(`shows ${name}`, async function () {
      const answer = await fetch(`/cases/content/${name}.case.json`);
      if (!answer.ok) return this.skip();
      const { file, expected } = (await answer.json()) as Case;
      const list = await load(`/cases/content/${file}`);
      const titles = texts(list, '[part=headline]');
      expect(titles).to.have.length(expected.shown ?? titles.length);
      expect(titles[0]).to.equal(expected.firstShown ?? titles[0]);
      const items = [...list.shadowRoot!.querySelectorAll('[part=item]')];
      expected.items?.forEach(({ langAttr, href }, index) => {
        if (langAttr) expect(items[index]!.getAttribute('lang')).to.match(new RegExp(langAttr.slice(1, -1)));
        if (href !== undefined) expect(items[index]!.querySelector('[part=link]')!.getAttribute('href')).to.equal(href);
      });
    });
});
