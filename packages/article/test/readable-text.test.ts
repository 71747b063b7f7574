import '@news-widgets/article/define';
import type { NewsArticle } from '@news-widgets/article';
import { settled } from '@news-widgets/tooling/testing';
import { aTimeout, expect } from '@open-wc/testing';
import { useFetch } from './use-fetch.js';

interface Case {
  file: string;
  metadata: { title: string };
}

const CORPUS = '/corpora/readability-articles/';

/** An article page as on real sites: its text among unrelated content. */
const pageOf = (title: string, text: string) => `<!doctype html><html lang="en"><head><title>${title}</title></head>
  <body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/markets">Markets</a></li></ul></nav></header>
  <main>${/<article[\s>]/.test(text) ? text : `<article>${text}</article>`}</main>
  <aside class="sidebar"><h2>Most read</h2><ul><li><a href="/a">Another story</a></li></ul></aside>
  <footer><p>All rights reserved.</p></footer></body></html>`;

type Fill = (article: NewsArticle, title: string, text: string) => void;
let page = '';
const WAYS: Record<string, Fill> = {
  'a story by property': (article, title, contentHtml) => {
    article.item = { url: 'https://publisher.example/story', title: title || 'Untitled', contentHtml };
  },
  'an article page': (article, title, text) => {
    page = pageOf(title, text);
    article.loading = 'eager';
    article.src = `https://publisher.example/${encodeURIComponent(title || 'story')}.html`;
  },
  'an <article> between its tags': (article, _, text) => {
    const inside = document.createElement('article');
    const { body } = new DOMParser().parseFromString(text, 'text/html');
    inside.append(...body.childNodes);
    article.append(inside);
  },
};

/** Letters without spaces, since visible spaces depend on the layout, not on the text. */
const letters = (root: Node): string => {
  const copy = root.cloneNode(true) as ParentNode;
  for (const hidden of copy.querySelectorAll('script, style, noscript, template, iframe, title, .embed-actions'))
    hidden.remove();
  return (copy as unknown as Node).textContent!.replace(/\s+/g, '');
};

/** Waits until all of the text is there, as it loads in parts; its first lines may be in the head. */
async function shownOf(article: NewsArticle, whole: string): Promise<string> {
  await settled(article);
  const root = article.shadowRoot!;
  const body = () => letters(root.querySelector('.body') ?? document.createElement('p'));
  for (let before = ' '; before !== body(); await aTimeout(30)) before = body();
  const head = Array.from(
    root.querySelectorAll('[part=headline], [part=standfirst], [part=author], figcaption'),
    letters,
  );
  return body() + head.filter((text) => whole.includes(text) && !body().includes(text)).join('');
}

describe('<news-article> and real articles', () => {
  useFetch('https://publisher.example', () => page);

  for (const [way, fill] of Object.entries(WAYS))
    it(`keeps their text: ${way}`, async function () {
      this.timeout(120_000);
      const answer = await fetch(`${CORPUS}expect.json`);
      if (!answer.ok) return console.log('skipped: no readability-articles in the folder of corpora');
      const cases = (await answer.json()) as Case[];
      const lost: string[] = [];
      for (const { file, metadata } of cases) {
        const text = await (await fetch(CORPUS + file)).text();
        const article = document.createElement('news-article');
        article.mode = 'full';
        fill(article, metadata.title, text);
        document.body.append(article);
        const whole = letters(new DOMParser().parseFromString(text, 'text/html').body);
        const shown = await shownOf(article, whole);
        article.remove();
        if (Math.abs(whole.length - shown.length) > whole.length / 100)
          lost.push(`${file}: ${shown.length} of ${whole.length}`);
      }
      console.log(`${way}: the text of ${cases.length - lost.length} of ${cases.length} articles. ${lost.join('; ')}`);
      expect(lost.length).to.be.at.most(cases.length / 20);
    });
});
