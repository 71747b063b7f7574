import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { policy } from 'partner-site/policy';
import { root } from '../../tooling/run/workspace.mjs';
import { WIDGETS } from '../packages.ts';
import { OTHERS, pageWith, SNIPPETS } from './snippets.ts';
import { CDN, openWorld } from './world.ts';

let world: Awaited<ReturnType<typeof openWorld>>;
before(async () => (world = await openWorld()));
after(() => world.close());

/** The sources that the printed policy allows, and those that frames and relays need according to the README. */
const CSP = [
  ...policy(CDN, 'https://news.example').map((line) =>
    line.replace('connect-src', 'connect-src https://relay.example'),
  ),
  'frame-src https://cdn.example',
  'media-src https://news.example',
].join('; ');

/** Attributes that no widget has. */
const unknownAttributes = (html: string): string[] => {
  const tags = [...html.matchAll(/<news-([\w-]+)((?:\s+[\w:@.-]+(?:="[^"]*")?)*)\s*>/g)];
  return tags.flatMap(([, widget, written]) => {
    const manifest = readFileSync(join(root, `packages/${widget}/custom-elements.json`), 'utf8');
    const known = [...manifest.matchAll(/"attribute": "([\w-]+)"/g)].map(([, name]) => name!);
    return [...written!.matchAll(/\s([\w:@.-]+)/g)]
      .map(([, name]) => name!)
      .filter((name) => !/^(?:id|class|lang|dir|slot)$|[:@]|^data-/.test(name))
      .filter(
        (name) =>
          !known.includes(name) && new RegExp(`\\s${name}(?=[\\s=>]|$)`).test(written!.replaceAll(/"[^"]*"/g, '')),
      );
  });
};

for (const [title, csp] of [
  ['a page', undefined],
  ['a page with the printed policy', CSP],
] as const)
  describe(`HTML of the documents in ${title}`, { concurrency: 2 }, () => {
    for (const block of SNIPPETS)
      it(`${block.path}:${block.line}`, async () => {
        const whole = pageWith(block);
        // Such pages have the rules in their own style sheet, as the README of the embed package says.
        const html = csp ? whole.replaceAll(/<style>[^]*?<\/style>/g, '') : whole;
        assert.deepEqual(unknownAttributes(html), []);
        const { page, context, said } = await world.open(html, { csp });
        const inside = block.text.includes('<iframe') ? page.frames().at(-1)! : page;
        const isHeldBack = block.text.includes('text/plain');
        if (!isHeldBack)
          await inside.waitForFunction(
            (tags) => {
              const found = [...document.querySelectorAll(tags)];
              return (
                found.length > 0 &&
                found.every((one) =>
                  one.matches(':state(ready), :state(idle), :state(empty), :state(none), :state(error)'),
                )
              );
            },
            WIDGETS.map((name) => `news-${name}`).join(),
          );
        // The bodies that stand for articles hold nothing; whatever else is said is a fault of the snippet.
        const faults = said.filter((line) => !/no highlights in|404|neither a feed nor an article/.test(line));
        assert.deepEqual(faults, []);
        await context.close();
      });
  });

describe('HTML of the documents that is no widget', () => {
  for (const { path, line, text } of OTHERS)
    it(`${path}:${line} is data, or for a server`, () => {
      const scripts = [...text.matchAll(/<script type="application\/(?:ld\+)?json"[^>]*>([^]*?)<\/script>/g)];
      assert.ok(scripts.length > 0 || text.includes('<esi:include'));
      for (const [, json] of scripts) assert.doesNotThrow(() => JSON.parse(json!) as unknown);
    });
});
