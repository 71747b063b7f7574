import '@news-widgets/article/define';
import { NewsArticle } from '@news-widgets/article';
import { parseFeed } from '@news-widgets/core/feed';
import { expect } from '@open-wc/testing';
import { corpus } from '../../core/test/sanitize/corpora.js';
import { SETS, Trap, wrongIn, type Vector } from '../../core/test/sanitize/vectors.js';

/** All of them are tried in the tests of core; here a share in every engine. */
const EVERY = 8;

describe('attack vectors through a feed into <news-article>', () => {
  it('none runs, no address is unsafe', async function () {
    this.timeout(60_000);
    const sets = await Promise.all(SETS.map((set) => corpus<Vector[]>(`xss-${set}/vectors.json`)));
    const vectors = sets.flatMap((set) => set ?? []).filter((_, index) => index % EVERY === 0);
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
    if (vectors.length === 0) return console.log('skipped: no xss-* in the folder of corpora');
    console.log(`vectors into articles: ${vectors.length}, fired: ${trap.fired.length}, wrong trees: ${wrong.length}`);
    expect(trap.fired).to.deep.equal([]);
    expect(wrong).to.deep.equal([]);
  });
});
