import assert from 'node:assert/strict';
import { prerender } from '@news-widgets/embed/prerender';
import { policy } from 'partner-site/policy';
import { after, before, describe, it } from 'node:test';
import { serve } from '../support/serve.ts';
import { openSite } from './site.ts';
import { headlines, settled, watch } from './watch.ts';

let site: Awaited<ReturnType<typeof openSite>>;
before(async () => (site = await openSite()));
after(() => site.close());

const LIST = '<news-recent-list src="{{feed}}" heading="News" limit="3"><a href="/">All news</a></news-recent-list>';

/** The markup for each way that the README of the embed package names beside the loader. */
const WAYS = {
  'one widget': `<script type="module" src="{{files}}recent-list.js"></script>${LIST}`,
  'all widgets': `<script type="module" src="{{files}}all.js"></script>${LIST}`,
  'only a script tag':
    '<script src="{{files}}embed.js" data-widget="recent-list" data-src="{{feed}}" data-limit="3" data-news-accent="#0a58ca" async></script>',
};

/** The body of one way at a time, with the strict policy. */
let served = { policy: '', body: '' };
let server: Awaited<ReturnType<typeof serve>>;
before(async () => {
  server = await serve((request, response) => {
    if (request.url !== '/') return response.writeHead(204).end();
    response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': served.policy });
    return response.end(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Strict</title>${served.body}`);
  });
});
after(() => server.close());

/** `style` is what the policy allows for styles besides. */
async function openStrict(body: string, { style = '', javaScriptEnabled = true } = {}) {
  const files = `${site.newsroom}/widgets/latest/`;
  const lines = policy(files, site.newsroom).map((line) => (line.startsWith('style-src') ? `${line}${style}` : line));
  served = {
    policy: lines.join('; '),
    body: body.replaceAll('{{files}}', files).replaceAll('{{feed}}', `${site.newsroom}/feed.json`),
  };
  return watch(site, `${server.url}/`, { javaScriptEnabled });
}

describe('the strict policy', () => {
  for (const [way, body] of Object.entries(WAYS))
    it(`allows ${way}`, async () => {
      const { page, console } = await openStrict(body);
      await page.locator('[part=headline]').nth(2).waitFor();
      assert.deepEqual(console, []);
      await page.close();
    });

  for (const javaScriptEnabled of [true, false])
    it(`allows markup from the server by its hash, ${javaScriptEnabled ? 'and the loader with it' : 'without script'}`, async () => {
      const attributes = { src: `${site.newsroom}/feed.json`, limit: '3' };
      const { html, styleHash } = await prerender({ widget: 'recent-list', attributes, allowPrivate: true });
      const script = '<script type="module" src="{{files}}loader.js"></script>';
      const { page, console } = await openStrict(script + html, { style: ` ${styleHash}`, javaScriptEnabled });
      if (javaScriptEnabled) await settled(page);
      assert.equal(await headlines(page), 3);
      // The look is there: without its style sheet the list would have marks and space of the browser's own.
      const list = page.locator('[part=list]');
      assert.equal(await list.evaluate((element) => getComputedStyle(element).listStyleType), 'none');
      assert.deepEqual(console, []);
      await page.close();
    });
});
