import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { expect } from '@open-wc/testing';
import { STATES } from './states.mjs';

/** What a server rendered, as the parser of a page would make it. */
function fromServer(html: string): HTMLElement {
  const holder = document.createElement('div');
  holder.setHTMLUnsafe(html);
  document.body.append(holder);
  return holder.querySelector<HTMLElement>('[defer-hydration], *')!;
}

describe('content from a server', () => {
  const said: string[] = [];
  const originals = { warn: console.warn, error: console.error };
  let rendered: Record<string, string>;

  before(async () => {
    console.warn = (...args: unknown[]) => said.push(args.join(' '));
    console.error = (...args: unknown[]) => said.push(args.join(' '));
    rendered = (await (await fetch('/server-rendered')).json()) as Record<string, string>;
    // Only now: hydration support comes before anything of Lit.
    const { NewsHighlightsBox } = await import('@news-widgets/highlights-box');
    await NewsHighlightsBox.load();
    await Promise.all([
      import('@news-widgets/article-card/define'),
      import('@news-widgets/highlights-box/define'),
      import('@news-widgets/recent-list/define'),
      import('@news-widgets/subscribe-form/define'),
    ]);
  });
  after(() => Object.assign(console, originals));

  for (const { name, properties = {} } of STATES)
    it(`${name}: is taken over without a change or a word`, async () => {
      const element = fromServer(rendered[name]!) as HTMLElement & { updateComplete: Promise<boolean> };
      const root = element.shadowRoot!;
      const before = root.innerHTML;
      const changes: string[] = [];
      const note = (records: MutationRecord[]): void => {
        for (const { type, target, attributeName, oldValue } of records)
          // Pictures set their style again, which a strict policy forbids to the markup: the same one is no change.
          if (type !== 'attributes' || (target as Element).getAttribute(attributeName!) !== oldValue)
            changes.push(`${type} ${attributeName ?? ''} ${target.nodeName}`);
      };
      const observer = new MutationObserver(note);
      observer.observe(root, { childList: true, subtree: true, characterData: true, attributeOldValue: true });
      Object.assign(element, properties);
      element.removeAttribute('defer-hydration');
      await element.updateComplete;
      note(observer.takeRecords());
      expect(changes).to.deep.equal([]);
      expect(root.innerHTML).to.equal(before);
      expect(said.splice(0)).to.deep.equal([]);
      observer.disconnect();
      element.parentElement!.remove();
    });
});
