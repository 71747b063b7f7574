import '@news-widgets/article/define';
import { NewsArticle } from '@news-widgets/article';
import { parseFeed } from '@news-widgets/core/feed';
import { attackVectors, expectHarmless, Trap, wrongIn } from '../../core/test/sanitize/vectors.js';

describe('attack vectors through a feed into <news-article>', () => {
  it('none runs, no address is unsafe', async function () {
    this.timeout(60_000);
    const vectors = await attackVectors();
    await NewsArticle.load();
    const trap = new Trap();
    const wrong: string[] = [];
    for (const { id, input } of vectors) {
      trap.current = id;
      const items = [{ id, url: input, title: `Title ${input}`, summary: input, content_html: `${input}<p>End</p>` }];
      const json = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'T', items });
      const [item] = parseFeed(json, { url: 'https://news.example/feed' }).items;
      const article = Object.assign(document.createElement('news-article'), { item, mode: 'full' });
      document.body.append(article);
      await article.updateComplete;
      const root = article.shadowRoot!;
      const problem = wrongIn(root, 'widget');
      if (problem) wrong.push(`${id}: ${problem}`);
      trap.poke([root]);
      article.remove();
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    trap.close();
    const shown = vectors.length;
    const { fired } = trap;
    await expectHarmless({ through: 'a story of a feed', into: 'news-article', tried: shown, shown, fired, wrong });
  });
});
