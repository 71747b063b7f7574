import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { waitUntil } from '@news-widgets/tooling/testing';
import { expect, oneEvent } from '@open-wc/testing';
import { askServer, fromServer } from './from-server.js';
import { FAILING, SLOTTED, STATES } from './states.mjs';

describe('content from a server', () => {
  const said: string[] = [];
  const originals = { warn: console.warn, error: console.error };
  let rendered: Record<string, string>;

  before(async () => {
    console.warn = (...args: unknown[]) => said.push(args.join(' '));
    console.error = (...args: unknown[]) => said.push(args.join(' '));
    rendered = await askServer();
    // Only now: hydration support comes before anything of Lit.
    const { NewsHighlightsBox } = await import('@news-widgets/highlights-box');
    const { NewsArticle } = await import('@news-widgets/article');
    await NewsArticle.load();
    await NewsHighlightsBox.load();
    await import('./define-widgets.js');
  });
  after(() => Object.assign(console, originals));

  for (const { name, properties = {} } of STATES)
    it(`${name}: is taken over without a change or a word`, async () => {
      const element = fromServer(rendered[name]!);
      const root = element.shadowRoot;
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

  it('card: what the page puts into a slot comes once the server’s content is taken over', async () => {
    const element = fromServer(rendered[SLOTTED.name]!);
    const footer = element.querySelector<HTMLElement>('[slot=footer]')!;
    Object.assign(element, SLOTTED.properties);
    element.removeAttribute('defer-hydration');
    await waitUntil(() => footer.assignedSlot);
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(said.splice(0)).to.deep.equal([]);
    element.parentElement!.remove();
  });

  // Errors and stale content come of asking a source, which only browsers do.
  for (const { name, tag, properties } of FAILING)
    it(`${name}: a server says nothing of it, the browser does when it has asked`, async () => {
      expect(rendered[name]).not.to.include('part="notice"');
      expect(rendered[name]!.includes('aria-busy="true"')).to.equal(!properties);
      const element = fromServer(rendered[name]!);
      const root = element.shadowRoot;
      const before = root.innerHTML;
      const failed = oneEvent(element, 'news-error');
      Object.assign(element, properties);
      element.removeAttribute('defer-hydration');
      await failed;
      await element.updateComplete;
      if (properties) expect(root.innerHTML).to.equal(before);
      else {
        expect(root.querySelectorAll('[part=notice]')).to.have.length(1);
        expect(root.querySelector('[aria-busy]')).to.equal(null);
      }
      expect(element.matches(':state(error)')).to.equal(!properties);
      expect(said.splice(0).every((text) => text.startsWith(`<${tag}>: `))).to.equal(true);
      element.parentElement!.remove();
    });
});
