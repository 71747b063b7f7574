import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { autop } from '@wordpress/autop';
import { WIDGETS } from '../packages.ts';
import { pageWith, SNIPPETS } from './snippets.ts';
import { openWorld } from './world.ts';

let world: Awaited<ReturnType<typeof openWorld>>;
before(async () => (world = await openWorld()));
after(() => world.close());

const TAGS = WIDGETS.map((name) => `news-${name}`).join();

/** Returns what readers see of a page, in widgets and beside them: texts without white space, numbers of fields and links. */
async function seen(html: string) {
  const { page, context } = await world.open(html);
  await page.waitForFunction((tags) => {
    const found = [...document.querySelectorAll(tags)];
    return (
      found.length > 0 &&
      found.every((one) => one.matches(':state(ready), :state(idle), :state(empty), :state(none), :state(error)'))
    );
  }, TAGS);
  // The code that reads markup between the tags is loaded on demand.
  await page.waitForLoadState('networkidle');
  const result = await page.evaluate(() => {
    const count: Record<string, number> = {};
    const texts: string[] = [];
    const look = (root: ParentNode): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) look(element.shadowRoot);
        if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        if (/^(?:input|select|textarea|button|form|a|img|li)$/.test(element.localName))
          count[element.localName] = (count[element.localName] ?? 0) + 1;
        for (const { nodeType, nodeValue } of element.childNodes)
          if (nodeType === Node.TEXT_NODE && nodeValue!.trim() && element.localName !== 'style')
            texts.push(nodeValue!.replace(/\s+/g, ' ').trim());
      }
    };
    look(document.body);
    return { count, texts: texts.toSorted() };
  });
  await context.close();
  return result;
}

/** A post in which the snippet is between two paragraphs. */
const inPost = (snippet: string): string => `Before.\n\n${snippet}\n\nAfter.`;

describe('a snippet in the classic editor of WordPress', { concurrency: 2 }, () => {
  // A frame is a page of its own, and what waits for consent shows nothing.
  for (const block of SNIPPETS.filter(({ text }) => !/<iframe|text\/plain|<html/.test(text)))
    it(`${block.path}:${block.line} shows what it shows elsewhere`, async () => {
      const plain = await seen(pageWith(block, (snippet) => `<p>Before.</p>${snippet}<p>After.</p>`));
      const changed = await seen(pageWith(block, (snippet) => autop(inPost(snippet))));
      assert.deepEqual(changed, plain);
    });
});
