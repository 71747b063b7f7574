import { expect } from '@open-wc/testing';
import { NewsArticle } from '@news-widgets/article';
import { NewsHighlightsBox } from '@news-widgets/highlights-box';
import { askServer, fromServer, type FromServer } from './from-server.js';
import { STATES } from './states.mjs';

/** Elements and texts, without Lit's marks; pictures that do not come are hidden whenever that shows. */
const contentOf = ({ shadowRoot }: FromServer): string =>
  shadowRoot.innerHTML.replaceAll(/<!--[^]*?-->/g, '').replaceAll(/(<img[^>]*) hidden=""/g, '$1');

describe('content from a server, without hydration support', () => {
  let rendered: Record<string, string>;
  before(async () => {
    rendered = await askServer();
    await NewsHighlightsBox.load();
    await NewsArticle.load();
    await import('./define-widgets.js');
  });

  for (const { name, tag, attributes = {}, properties = {}, light = '' } of STATES)
    it(`${name}: is rendered anew and not doubled`, async () => {
      const fresh = document.createElement(tag) as FromServer;
      for (const [key, value] of Object.entries(attributes)) fresh.setAttribute(key, value);
      fresh.innerHTML = light;
      const element = fromServer(rendered[name]!);
      const container = element.parentElement!;
      // One after the other: two widgets without a name get distinct ones.
      const contents: string[] = [];
      for (const one of [element, fresh]) {
        container.replaceChildren(one);
        Object.assign(one, properties);
        await one.updateComplete;
        await one.updateComplete;
        contents.push(contentOf(one));
      }
      expect(contents[0]).to.equal(contents[1]);
      container.remove();
    });
});
