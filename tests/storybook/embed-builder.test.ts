import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { parseTemplate } from '@angular/compiler';
import type { Page } from 'playwright-core';
import { saidBy } from '../support/said-by.ts';
import { sample } from '../support/every-night.ts';
import { copiedBy, openStorybook, shown } from './designer.ts';
import { scriptFor } from './frameworks.ts';
import { ready, treeOf } from './tree.ts';

/** The members of an element in Angular's syntax tree that are needed. */
interface AngularElement {
  attributes: { name: string; value: string }[];
  inputs: { name: string; value: { ast: { value: unknown } } }[];
}

const ACCENT = { '--news-accent': '#8f1d14', '--news-accent.dark': '#f0a08f' };
/** Characters that mean something in some language of the snippets. */
const TRICKY = 'Ore & <more> "daily" {{now}} `${here}` it’s @noon \\ {1}';

const SET_UPS: Record<string, Record<string, string>> = {
  'recent-list': {
    'attr.heading': TRICKY,
    'attr.limit': '3',
    'attr.layout': 'grid',
    'attr.summaries': 'true',
    'attr.dates': 'absolute',
    'attr.time-zone': 'UTC',
    hashes: 'true',
    ...ACCENT,
  },
  'subscribe-form': { 'attr.lang': 'ar', 'attr.dir': 'rtl', 'attr.theme': 'dark', 'attr.text': TRICKY, ...ACCENT },
};

let site: Awaited<ReturnType<typeof openStorybook>>;
before(async () => (site = await openStorybook()));
after(() => site.close());

for (const [widget, settings] of Object.entries(SET_UPS))
  describe(`the embed builder with ${widget}`, () => {
    /** The list is tried with all that is written, the form with one of each kind. */
    const some = <T>(all: readonly T[]) => (widget === 'recent-list' ? all : sample(all.slice(0, 1), all));
    let builder: Page;
    let preview: string;
    let feed: string;
    let problems: string[];
    before(async () => {
      builder = await site.open('tools-embed-builder', { widget, files: site.files, ...settings });
      const shownWidget = shown(builder).locator(`widget-stage news-${widget}`);
      await ready(shownWidget);
      preview = await treeOf(shownWidget);
      feed = await shownWidget.evaluate(async () => (await fetch('https://news.example/feed.json')).text());
    });

    const copied = async (label: string): Promise<string> => {
      await shown(builder).getByRole('tab', { name: label, exact: true }).click();
      return copiedBy(builder, shown(builder).locator('code-card button'));
    };

    /** A page of a host with this code in it. */
    async function host(code: string, script = true): Promise<Page> {
      const context = script ? site.context : await site.context.browser()!.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      problems = saidBy(page);
      await page.route('https://news.example/**', (route) =>
        route.fulfill({
          contentType: 'application/feed+json',
          headers: { 'access-control-allow-origin': '*' },
          body: feed,
        }),
      );
      await page.route(`${site.files}host.html`, (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html><html lang="en"><title>Host</title><body style="color: #1b1c1e"><main>${code}</main>`,
        }),
      );
      await page.goto(`${site.files}host.html`);
      return page;
    }

    async function showsThePreview(page: Page, inFrame = false): Promise<void> {
      const place = inFrame ? page.frameLocator('iframe') : page;
      await ready(place.locator(`news-${widget}`));
      // Until a form between the tags is adopted, it can be used as it is.
      if (preview.includes('part=form')) await place.locator(`news-${widget} [part=form]`).waitFor();
      const tree = await treeOf(place.locator(`news-${widget}`));
      await page.close();
      // A frame has no colours of a page to take over.
      if (inFrame) assert.equal(withoutColours(tree), withoutColours(preview));
      else assert.equal(tree, preview);
      assert.deepEqual(problems, []);
    }

    for (const label of some(['Script tag', 'Single script', 'Script only', 'Frame', 'WordPress']))
      it(`writes for “${label}” what was previewed`, async () => {
        const code = await copied(label);
        assert.doesNotMatch(code, /newsletter/i);
        const hashed = settings.hashes ? code.match(/<script\s[^>]*src=/g)?.length : undefined;
        assert.equal(code.match(/integrity="sha384-/g)?.length, hashed);
        await showsThePreview(await host(code), label === 'Frame');
      });

    for (const label of some(['Script tag', 'Single script', 'WordPress']))
      it(`reserves for “${label}” the room that it has measured`, async () => {
        await shown(builder).locator('code-card', { hasText: ':not(:defined)' }).waitFor();
        const code = await copied(label);
        assert.match(
          code,
          new RegExp(`news-${widget}:not\\(:defined\\) \\{\\s+display: block;\\s+padding-bottom: (calc\\()?[1-9]`),
        );
      });

    it('writes code for npm that shows the preview', async () => {
      const code = await copied('npm');
      const [, script = ''] = /<script type="module">([^]*?)<\/script>/.exec(code) ?? [];
      const page = await host(code.replace(/<script[^]*?<\/script>/, ''));
      await page.addScriptTag({ type: 'module', content: await scriptFor('npm', script) });
      await showsThePreview(page);
    });

    for (const [label, id] of some(Object.entries({ React: 'react', Vue: 'vue', Svelte: 'svelte' })))
      it(`writes for ${label} what was previewed`, async () => {
        const script = await scriptFor(id, await copied(label));
        const page = await host('');
        await page.addScriptTag({ type: 'module', content: script });
        await showsThePreview(page);
      });

    it('writes a command that prints the preview, for readers without scripts', async () => {
      const html = await printed(await copied('Prerendered'), feed);
      const page = await host(html, false);
      const tree = await treeOf(page.locator(`news-${widget}`));
      await page.context().close();
      assert.equal(tree, preview);
    });

    it('writes code for Angular whose compiler reads the same attributes', async () => {
      const code = await copied('Angular');
      const [, literal = ''] = /template: (`(?:\\.|[^`\\])*`)/s.exec(code) ?? [];
      const { nodes, errors } = parseTemplate(unquoted(literal), 'made.html');
      assert.equal(errors, null);
      const element = nodes.find((node) => 'attributes' in node) as unknown as AngularElement;
      const bound = element.inputs.map(({ name, value }) => [name, value.ast.value]);
      const { style, ...given } = Object.fromEntries([
        ...element.attributes.map(({ name, value }) => [name, value]),
        ...bound,
      ]) as Record<string, string>;
      const { style: _, ...expected } = await shown(builder)
        .locator(`widget-stage news-${widget}`)
        .evaluate((one) => Object.fromEntries([...one.attributes].map(({ name, value }) => [name, value])));
      assert.deepEqual(given, expected);
      assert.match(style!, /--news-accent: light-dark\(#8f1d14, #f0a08f\)/);
    });
  });

describe('the preview of the embed builder', () => {
  it('has its own widths, by buttons, keys and drag, and is scaled down if it is too wide', async () => {
    const builder = await site.open('tools-embed-builder', { widget: 'recent-list' });
    const stage = shown(builder).locator('widget-stage');
    await ready(stage.locator('news-recent-list'));
    const listWidth = () => stage.locator('news-recent-list').evaluate((list: HTMLElement) => list.offsetWidth);
    await shown(builder).getByRole('radio', { name: '1,100' }).check();
    await stage.getByText('1100 px wide, drawn at').waitFor();
    assert.equal(await listWidth(), 1100);
    assert.ok(await stage.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth));
    await shown(builder).getByRole('radio', { name: '320' }).check();
    const handle = stage.getByRole('slider', { name: 'Width of the preview' });
    await handle.press('ArrowRight');
    assert.equal(await listWidth(), 340);
    const { x, y, width } = (await handle.boundingBox())!;
    await builder.mouse.move(x + width / 2, y + 20);
    await builder.mouse.down();
    await builder.mouse.move(x + width / 2 - 30, y + 20, { steps: 3 });
    await builder.mouse.up();
    assert.equal(await listWidth(), 280);
    await builder.close();
  });

  it('names options shortly, and describes them', async () => {
    const builder = await site.open('tools-embed-builder', { widget: 'recent-list' });
    const limit = shown(builder).getByRole('spinbutton', { name: 'Limit', exact: true });
    await limit.waitFor();
    const described = await limit.evaluate((one) => {
      const root = one.getRootNode() as ShadowRoot;
      return root.getElementById(one.getAttribute('aria-describedby')!)?.textContent;
    });
    assert.match(described!, /stories/);
    await builder.close();
  });
});

describe('the embed builder, right after a change', () => {
  it('copies the room of the widget as it is now', async () => {
    const builder = await site.open('tools-embed-builder', { widget: 'recent-list', files: site.files });
    const card = shown(builder).locator('code-card');
    await card.filter({ hasText: ':not(:defined)' }).waitFor();
    const before = await copiedBy(builder, card.locator('button'));
    await shown(builder)
      .getByRole('spinbutton', { name: /^Limit/ })
      .fill('2');
    await card.filter({ hasText: 'limit="2"' }).filter({ hasNotText: ':not(:defined)' }).waitFor();
    const after = await copiedBy(builder, card.locator('button'));
    const roomOf = (code: string) => /padding-bottom: (.+);/.exec(code)?.[1];
    assert.match(after, /limit="2"/);
    assert.ok(roomOf(after));
    assert.notEqual(roomOf(after), roomOf(before));
    await builder.close();
  });
});

const exec = promisify(execFile);
const CLI = join(import.meta.dirname, '../../packages/embed/dist/prerender/cli.js');
/** In place of the network: every address answers with the feed. */
const ANSWERS =
  'data:text/javascript,globalThis.fetch = async () => new Response(process.env.FEED, { headers: { "content-type": "application/feed%2Bjson" } })';

/** Returns the output of the command when pasted into a shell. */
async function printed(command: string, feed: string): Promise<string> {
  const node = command.replace('npx @news-widgets/embed', '"$NODE" --import "$ANSWERS" "$CLI"');
  // With private addresses allowed, it reads by the global `fetch`, which is the one above.
  const local = node.replace(' recent-list', ' recent-list --allow-private');
  const env = { ...process.env, NODE: process.execPath, ANSWERS, CLI, FEED: feed };
  return (await exec('sh', ['-c', local], { env })).stdout;
}

/** The text of a template literal without expressions. */
const unquoted = (literal: string): string => literal.slice(1, -1).replace(/\\([\\`$])/g, '$1');

const withoutColours = (tree: string): string => tree.replace(/ rgb.* on rgb.*,/, '');
