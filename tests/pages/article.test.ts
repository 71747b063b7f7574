import axe, { type AxeResults } from 'axe-core';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { WIDGETS } from '../packages.ts';
import { sample } from '../support/every-night.ts';
import { ANY_WIDGET } from './host-pages.ts';
import { openSite } from './site.ts';
import { noteShifts, watch } from './watch.ts';

let site: Awaited<ReturnType<typeof openSite>>;
before(async () => (site = await openSite({ newsroom: { comments: { moderation: 'after' } } })));
after(() => site.close());

const PAGES = ['article.html', 'article-rtl.html', 'article-prerendered.html'];
/** Widths of the window, each in light or dark. */
const SIZES = [
  [320, 'light'],
  [375, 'dark'],
  [768, 'light'],
  [1280, 'dark'],
  [1600, 'light'],
] as const;
/** The sizes at which the twins of `article.html` are tried for each change. */
const TRIED: Record<string, (typeof SIZES)[number][]> = {
  'article-rtl.html': [SIZES[0]],
  'article-prerendered.html': [SIZES[3]],
};
/** What is on each page, in this order. */
const THERE = [
  'search-box',
  'article',
  'highlights-box',
  'author-card',
  'subscribe-form',
  'comments',
  'recent-list',
  'article-card',
  'subscribe-form',
].filter((name) => WIDGETS.includes(name));

/** Reads down to the end, a part of the page at a time, once the widgets there show what they have. */
async function readAll(page: Page): Promise<void> {
  for (let top = 0; top < (await page.evaluate(() => document.body.scrollHeight)); top += 500) {
    await page.evaluate((y) => scrollTo(0, y), top);
    await page.waitForFunction(areThere, ANY_WIDGET);
  }
  await page.waitForLoadState('networkidle');
}

/** Runs in the page: the widgets that readers have come to have their content. */
function areThere(widgets: string): boolean {
  const reached = [...document.querySelectorAll(widgets)].filter(
    (element) => element.getBoundingClientRect().top < innerHeight,
  );
  return reached.every(
    (element) =>
      element.shadowRoot?.querySelector('[part=form]') || element.matches(':state(ready), :state(idle), :state(empty)'),
  );
}

/** Returns everything that a reader sees, in shadow roots and slots too. */
const visibleText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const textOf = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) || !node.checkVisibility?.()) return '';
      if (/^(?:script|style|template)$/.test(node.localName)) return '';
      const inner = node instanceof HTMLSlotElement ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
      return [...inner].map(textOf).join(' ');
    };
    return textOf(document.body);
  });

/** Returns axe's findings with the names of the elements. */
async function faults(page: Page): Promise<string[]> {
  // Evaluated as an expression, since the page's policy allows no script.
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
}

for (const path of PAGES)
  describe(path, () => {
    it('shows every widget under its policy, without console messages or shifts', async () => {
      const { page, console } = await watch(site, 'about:blank');
      const shifts = await noteShifts(page);
      const response = await page.goto(`${site.partner}/${path}`);
      assert.match(response!.headers()['content-security-policy']!, /^default-src 'none'; script-src/);
      const names = await page.locator(ANY_WIDGET).evaluateAll((all) => all.map(({ localName }) => localName.slice(5)));
      assert.deepEqual(names, THERE);
      await readAll(page);
      assert.deepEqual(console, []);
      const moved = (await shifts()).reduce((sum, shift) => sum + shift, 0);
      assert.ok(moved <= 0.02, `${moved}`);

      assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1);
      assert.ok((await page.locator('news-article [part=body]').innerText()).length > 1000);
      assert.equal(await page.locator('news-article [part=point]:visible').count(), 3);
      await page.close();
    });

    it('names every story once, and promises nothing before it is true', async () => {
      const { page } = await watch(site, path);
      await readAll(page);
      const links = await page
        .locator('news-recent-list [part=headline] a, news-article-card [part=headline] a')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      const story = await page.locator('link[rel=canonical]').getAttribute('href');
      assert.equal(links.length, 6);
      assert.deepEqual(links, [...new Set(links)]);
      assert.ok(!links.includes(story!));
      const text = await visibleText(page);
      assert.doesNotMatch(text, /thank you|check your inbox|almost done|شكرًا لك/i);
      // UTF-8 read as something else.
      assert.doesNotMatch(text, /Ã.|â€|Â |Ø§Ù|�/);
      await page.close();
    });

    it('fits from 320 to 1,600 pixels, light and dark, and has no fault that axe finds', async () => {
      for (const [width, colorScheme] of sample(TRIED[path] ?? [SIZES[0], SIZES[3]], SIZES)) {
        const { page } = await watch(site, path, { viewport: { width, height: 900 }, colorScheme });
        await readAll(page);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(over <= 0, `${width}: ${over} too wide`);
        const measure = (await page.locator('news-article [part=body]').boundingBox())!.width;
        assert.ok(measure <= 720 && (width < 1280 || measure >= 640), `${width}: ${measure}`);
        assert.deepEqual(await faults(page), [], `${width} ${colorScheme}`);
        await page.close();
      }
    });
  });

describe('article.html', () => {
  it('loads content further down once it comes near', async () => {
    const { page, requests } = await watch(site, 'article.html');
    await page.locator('news-article [part=body]').waitFor();
    await page.waitForLoadState('networkidle');
    const loaded = (name: string) => requests.some((url) => url.endsWith(`/${name}.js`));
    const below = ['subscribe-form', 'author-card', 'comments'];
    assert.deepEqual(below.filter(loaded), []);
    assert.ok(loaded('recent-list'));
    // Its one source is plain JSON Feed.
    assert.ok(!loaded('any-format'));
    assert.equal(requests.filter((url) => url.includes('feed.json')).length, 1);
    await readAll(page);
    assert.deepEqual(
      below.filter((name) => THERE.includes(name) && !loaded(name)),
      [],
    );
    await page.close();
  });

  it('requests the files of its first view in parallel', async () => {
    const { page } = await watch(site, 'about:blank');
    const asked = new Map<string, number>();
    const arrived = new Map<string, number>();
    page.on('request', (request) => asked.set(request.url(), performance.now()));
    await page.route(/\/widgets\/.*\/shared(?:\/|\.js)/, async (route) => {
      // Long enough that what is asked for at once has been asked for.
      await new Promise((resolve) => setTimeout(resolve, 500));
      arrived.set(route.request().url(), performance.now());
      await route.continue();
    });
    await page.goto(`${site.partner}/article.html`);
    await page.locator('news-article [part=body]').waitFor();
    await page.waitForLoadState('networkidle');
    const base = new URL('.', (await page.locator('script[src*=loader]').getAttribute('src'))!).href;
    const { files } = (await (await fetch(`${base}manifest.json`)).json()) as {
      files: { file: string; imports?: string[] }[];
    };
    const late = files.flatMap(({ file, imports = [] }) => {
      const end = arrived.get(base + file);
      return imports.filter((name) => end && !(asked.get(base + name)! < end)).map((name) => `${name} after ${file}`);
    });
    assert.ok(arrived.size > 5);
    assert.deepEqual(late, []);
    await page.close();
  });

  it('is read without script: links and forms in place of the widgets', async () => {
    const { page } = await watch(site, 'article.html', { javaScriptEnabled: false });
    assert.equal(await page.locator('form:visible').count(), 3);
    assert.ok(await page.locator('news-article > a').isVisible());
    await page.close();
  });
});

describe('article-rtl.html', () => {
  it('runs from right to left: the rail is on the left, the headline at the right', async () => {
    const { page } = await watch(site, 'article-rtl.html');
    await readAll(page);
    const left = async (selector: string) => (await page.locator(selector).first().boundingBox())!.x;
    assert.ok((await left('aside')) < (await left('main')));
    assert.equal(
      await page.locator('news-article [part=headline]').evaluate((headline) => getComputedStyle(headline).direction),
      'rtl',
    );
    await page.close();
  });
});

describe('article-prerendered.html', () => {
  it('shows the same story while hydrating, and requests only that', async () => {
    const { page, requests } = await watch(site, 'about:blank');
    await page.addInitScript(() => {
      const headlines = new Set<string>();
      Object.assign(window, { headlines });
      const note = (): void => {
        const root = document.querySelector('news-article')?.shadowRoot;
        const headline = root?.querySelector('[part=headline]')?.textContent;
        if (headline) headlines.add(headline.trim());
        requestAnimationFrame(note);
      };
      note();
    });
    await page.goto(`${site.partner}/article-prerendered.html`);
    await readAll(page);
    const seen = await page.evaluate(() => [...(window as unknown as { headlines: Set<string> }).headlines]);
    assert.equal(seen.length, 1, seen.join('; '));
    assert.match(seen[0]!, /^A separation plant/);
    const asked = requests.filter((url) => url.includes('/feed.json'));
    assert.deepEqual(asked, [...new Set(asked)]);
    await page.close();
  });

  it('has the story, its highlights, the list and the author in it without script', async () => {
    const { page } = await watch(site, 'article-prerendered.html', { javaScriptEnabled: false });
    assert.ok((await page.locator('news-article [part=body]').innerText()).length > 1000);
    assert.equal(await page.locator('news-article [part=point]:visible').count(), 3);
    assert.equal(await page.locator('news-recent-list [part=headline]').count(), 5);
    assert.ok(await page.locator('news-author-card [part=name]').isVisible());
    await page.close();
  });
});
