import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startNewsroom } from 'newsroom';
import { policy } from 'partner-site/policy';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '@news-widgets/tooling/browsers';
import { root } from '../../tooling/run/workspace.mjs';
import { WIDGETS } from '../packages.ts';
import { saidBy } from '../support/said-by.ts';
import { type Block, blocksIn } from './documents.ts';

const CDN = 'https://cdn.example/news-widgets/1.2.3/';
const PAGE = 'https://partner.example/';
const { version } = JSON.parse(readFileSync(join(root, 'packages/embed/package.json'), 'utf8')) as { version: string };
const files = join(root, 'packages/embed/dist', version);

/** What the snippets call by names that stand for others; the rest of the publisher's addresses are those of the newsroom. */
const NEWS: [pattern: RegExp, path: string][] = [
  [/^\/(?:feed\.json|feed\/?|v1\/feed)?(?:\?|$)/, '/feed.json'],
  [/^\/(?:2026\/neodymium|story|wp-json\/wp\/v2\/users)/, '/feed.json'],
];

let browser: Browser;
let newsroom: Awaited<ReturnType<typeof startNewsroom>>;
before(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  newsroom = await startNewsroom({ port: 0 });
});
after(async () => {
  await browser.close();
  await newsroom.close();
});

/** A snippet as somebody pastes it: with the publisher's words in place of what is left out. */
const filledIn = (text: string): string =>
  text
    .replaceAll(/"https:\/\/…"/g, '"https://news.example/a"')
    .replaceAll(/(src|href)="…"/g, '$1="https://news.example/a"')
    .replaceAll(/ …>/g, '>')
    .replaceAll(/"…\/(\w+\.js)"/g, `"${CDN}$1"`)
    .replaceAll('<ul>…</ul>', '<ul><li>One</li><li>Two</li></ul>')
    .replaceAll(
      /<ul slot="related">…<\/ul>/g,
      '<ul slot="related"><li><a href="https://news.example/b">B</a></li></ul>',
    )
    // What an application bundles, a page without one has from the script-tag files.
    .replaceAll(
      /<script type="module">\s*import '@news-widgets\/([\w-]+)\/define';[^]*?<\/script>/g,
      `<script type="module" src="${CDN}$1.js"></script>`,
    );

/** The page that a block is pasted into; those that bring no script have the loader from the page. */
function pageWith({ text }: Block): string {
  const snippet = filledIn(text);
  const loader = snippet.includes(CDN) ? '' : `<script type="module" src="${CDN}loader.js"></script>`;
  return `<!doctype html><html lang="en"><head><title>Partner</title>${loader}</head><body><main>${snippet}</main></body></html>`;
}

/** A browser in which the addresses of the snippets are there. */
async function worldWith(html: string, csp: string | undefined): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 4000 } });
  const open = { 'access-control-allow-origin': '*' };
  await context.route('**/*', async (route) => {
    const { href, origin, pathname, search } = new URL(route.request().url());
    if (href === PAGE)
      return route.fulfill({
        contentType: 'text/html',
        body: html,
        headers: csp ? { 'content-security-policy': csp } : {},
      });
    if (href.startsWith(CDN)) {
      const body = await readFile(join(files, pathname.slice(new URL(CDN).pathname.length))).catch(() => undefined);
      const contentType = pathname.endsWith('.html') ? 'text/html' : 'text/javascript';
      return route.fulfill(body ? { body, contentType, headers: open } : { status: 404, headers: open });
    }
    if (!/^https:\/\/(?:news|relay|other)\.example$/.test(origin)) return route.fulfill({ status: 404, headers: open });
    const [, path = pathname] = NEWS.find(([pattern]) => pattern.test(pathname)) ?? [];
    const answer = await fetch(newsroom.url + path + search);
    const contentType = answer.headers.get('content-type') ?? '';
    const bytes = Buffer.from(await answer.arrayBuffer());
    const isText = /json|xml|html/.test(contentType);
    const body = isText ? bytes.toString().replaceAll(newsroom.url, 'https://news.example') : bytes;
    if (answer.ok) return route.fulfill({ body, contentType, headers: open });
    // Pictures, recordings and pages that a snippet names only as an example.
    return route.fulfill({ status: 200, contentType: 'text/html', body: '<title>A</title>', headers: open });
  });
  return context;
}

/** What the printed policy lets through, with what the README says that frames and relays need. */
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

const isPage = ({ text }: Block): boolean => /<news-|embed\.js|frame\.html/.test(text);

for (const [title, csp] of [
  ['a page', undefined],
  ['a page with the printed policy', CSP],
] as const)
  describe(`HTML of the documents in ${title}`, { concurrency: 2 }, () => {
    for (const block of blocksIn('html').filter(isPage))
      it(`${block.path}:${block.line}`, async () => {
        const html = pageWith(block);
        assert.deepEqual(unknownAttributes(html), []);
        const context = await worldWith(html, csp);
        const page = await context.newPage();
        const said = saidBy(page);
        await page.goto(PAGE);
        const inside = block.text.includes('<iframe') ? page.frames().at(-1)! : page;
        const isHeldBack = block.text.includes('text/plain');
        if (!isHeldBack)
          await inside.waitForFunction(
            (tags) => {
              const found = [...document.querySelectorAll(tags)];
              return (
                found.length > 0 &&
                found.every((one) => one.matches(':state(ready), :state(idle), :state(empty), :state(error)'))
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
  for (const { path, line, text } of blocksIn('html').filter((block) => !isPage(block)))
    it(`${path}:${line} is data, or for a server`, () => {
      const scripts = [...text.matchAll(/<script type="application\/(?:ld\+)?json"[^>]*>([^]*?)<\/script>/g)];
      assert.ok(scripts.length > 0 || text.includes('<esi:include'));
      for (const [, json] of scripts) assert.doesNotThrow(() => JSON.parse(json!) as unknown);
    });
});
