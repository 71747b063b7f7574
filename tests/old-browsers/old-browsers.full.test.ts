import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromiumPath } from '@news-widgets/tooling/browsers';
import { freePort } from '@news-widgets/tooling/ports';
import { root } from '../../tooling/run/workspace.mjs';
import { WIDGETS } from '../packages.ts';
import { ANY_WIDGET, countParts, HOSTS } from '../pages/host-pages.ts';
import { openSite } from '../pages/site.ts';
import { serve, type Served } from '../support/serve.ts';
import { chromiumBuild } from './builds.ts';
import { Chromium } from './chromium.ts';
import * as reader from './reader.ts';
import { writeTable } from './table.ts';

/** The oldest build that is promised to be good, and builds where the browser changed. */
const GOOD = ['106.0.2', '110.0.1', '111.0.0', '119.0.2', '123.0.1', '126.0.0', '130.0.0'];
/** The first complete one, and the newest, which is installed. */
const COMPLETE = ['131.0.1', majorOf(chromiumPath())];
/** Too old: what is between the tags stays. */
const BELOW = ['92.0.0', '103.0.0'];

function majorOf(executable: string): string {
  return /\d+/.exec(execFileSync(executable, ['--version'], { encoding: 'utf8' }))![0];
}

/** Sources of widgets that do not read a feed. */
const SOURCES: Partial<Record<string, (newsroom: string) => string>> = {
  comments: (newsroom) => `src="${newsroom}/api/comments?story=separation-plant-small-decisions"`,
  'subscribe-form': (newsroom) => `action="${newsroom}/subscriptions"`,
};

const size = { width: 1280, height: 900 };
const pictures = join(root, 'test-results/old-browsers');

let site: Awaited<ReturnType<typeof openSite>>;
/** A page with every widget. */
let every: Served;
before(async () => {
  const port = await freePort();
  const subscriptions = { allowedOrigins: [`http://127.0.0.1:${port}`], quietSeconds: 0 };
  site = await openSite({ newsroom: { subscriptions }, partner: { port } });
  await mkdir(pictures, { recursive: true });
  const tags = WIDGETS.map((name) => {
    const source = SOURCES[name]?.(site.newsroom) ?? `src="${site.newsroom}/feed.json"`;
    return `<news-${name} ${source} heading="Heading"><a href="${site.newsroom}/">All news</a></news-${name}>`;
  });
  const loader = `<script type="module" src="${site.newsroom}/widgets/latest/loader.js"></script>`;
  every = await serve((_, response) => {
    const head =
      '<!doctype html><html lang="en"><meta charset="utf-8"><title>All</title><link rel="icon" href="data:,">';
    response.writeHead(200, { 'content-type': 'text/html' }).end(head + loader + tags.join(''));
  });
});
after(async () => {
  await every.close();
  await site.close();
});

const results = new Map<string, Map<string, string>>();
after(() => writeTable(results));

for (const version of [...BELOW, ...GOOD, ...COMPLETE]) {
  const major = version.split('.')[0]!;
  const isComplete = COMPLETE.includes(version);

  describe(`Chromium ${major}`, () => {
    let browser: Chromium;
    before(
      async () =>
        (browser = await Chromium.start(version.includes('.') ? await chromiumBuild(version) : chromiumPath())),
    );
    after(() => browser.close());

    const open = (path: string) => browser.open(`${site.partner}/${path}`, size);
    const note = (widget: string, result: string) => {
      const column = results.get(widget) ?? new Map<string, string>();
      results.set(widget, column.set(major, result));
    };

    if (BELOW.includes(version)) {
      it('leaves the content between the tags', async () => {
        const page = await browser.open(every.url, size);
        await page.settle();
        for (const name of WIDGETS) {
          assert.ok(await page.evaluate(reader.showsFallback(name)), name);
          note(name, 'fallback');
        }
        assert.deepEqual(page.said, []);
        await page.close();
      });
      return;
    }

    for (const [path, expected] of Object.entries(HOSTS))
      it(`${path}: shows its widgets and says nothing`, async () => {
        const page = await open(path);
        await page.waitFor(`String((${String(countParts)})(${JSON.stringify(ANY_WIDGET)})) === "${String(expected)}"`);
        assert.deepEqual(page.said, []);
        await page.close();
      });

    for (const name of WIDGETS)
      it(`${name}: has its state, readable text and a focus ring`, async () => {
        const page = await browser.open(every.url, size);
        // Content that loads above pushes it away again; it loads when it is near.
        await page.waitFor(`document.querySelector('news-${name}').scrollIntoView(), ${reader.isReady(name)}`);
        await page.settle();
        assert.deepEqual(await page.evaluate(reader.faintTexts(name)), []);
        const stops = await reader.tabThrough(page, name);
        assert.ok(stops.length > 0 || /highlights-box|author-card/.test(name), 'nothing can be focused');
        assert.deepEqual(
          stops.filter(({ ring }) => !ring),
          [],
        );
        await writeFile(join(pictures, `${major}-${name}.png`), await page.screenshot());
        assert.deepEqual(page.said, []);
        note(name, isComplete ? 'complete' : 'good');
        await page.close();
      });

    it('signs a reader up', async () => {
      const page = await open('letter.html');
      await page.waitFor(reader.hasAddress);
      await page.evaluate(reader.focusAddress);
      await page.type(`reader-${major}@reader.example`);
      await page.evaluate(reader.tickAll);
      // Faster than a person could is taken for a robot.
      await new Promise((resolve) => setTimeout(resolve, 2500));
      await page.press('Enter');
      await page.waitFor(reader.says('Check your inbox'));
      assert.deepEqual(page.said, []);
      await page.close();
    });

    it(`has ${isComplete ? '' : 'no '}colours that are computed from the page's`, async () => {
      const page = await open('four.html');
      await page.waitFor(reader.isReady('subscribe-form'));
      assert.equal(await page.evaluate(reader.hasFilledButton), isComplete);
      await page.close();
    });
  });
}
