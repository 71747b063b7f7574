import { expect } from '@open-wc/testing';
import { sanitizeHtml } from '../../src/sanitize/index.js';
import { parseWithPurifier } from '../../src/sanitize/dompurify.js';
import { finish } from '../../src/sanitize/finish.js';
import { corpus, corpusText } from './corpora.js';

interface Case {
  file: string;
  textLength: number;
  images: number;
  links: number;
}

const shown = (root: Node) => (root.textContent ?? '').replace(/\s+/g, ' ').trim();

const WAYS: Record<string, (html: string, into: Element) => Promise<void>> = {
  sanitizeHtml: (html, into) => sanitizeHtml(html, into),
  DOMPurify: async (html, into) => {
    const root = parseWithPurifier(html, document)!;
    finish(root, {});
    into.replaceChildren(...root.childNodes);
  },
};

describe('sanitizeHtml and real articles', () => {
  for (const [way, sanitize] of Object.entries(WAYS))
    it(`keeps the text of articles (${way})`, async function () {
      this.timeout(60_000);
      const cases = await corpus<Case[]>('readability-articles/expect.json');
      if (!cases) return console.log('skipped: no readability-articles in the folder of corpora');
      const lost: string[] = [];
      let [kept, all, images, allImages, links, allLinks] = [0, 0, 0, 0, 0, 0];
      for (const { file, images: pictures, links: anchors } of cases) {
        const html = await corpusText(`readability-articles/${file}`);
        const into = document.createElement('div');
        await sanitize(html, into);
        const source = new DOMParser().parseFromString(html, 'text/html');
        for (const hidden of source.querySelectorAll('script, style, noscript, template, iframe, title'))
          hidden.remove();
        for (const button of into.querySelectorAll('button')) button.remove();
        const [before, after] = [shown(source.body), shown(into)];
        all += before.length;
        kept += Math.min(after.length, before.length);
        if (Math.abs(after.length - before.length) > before.length / 100)
          lost.push(`${file}: ${after.length} of ${before.length} letters`);
        allImages += pictures;
        images += Math.min(pictures, into.querySelectorAll('img').length);
        allLinks += anchors;
        links += Math.min(anchors, into.querySelectorAll('a').length);
      }
      console.log(
        `${way}: text of articles ${((100 * kept) / all).toFixed(2)} %, pictures ${images}/${allImages}, links ${links}/${allLinks}; ${lost.join('; ')}`,
      );
      expect(kept / all).to.be.at.least(0.99);
      expect(lost.length).to.be.at.most(cases.length / 20);
    });
});
