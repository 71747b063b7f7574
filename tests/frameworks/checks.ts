import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { EVENTS, STATE, STORIES, type State } from './apps/state.ts';
import type { How } from './pages.ts';

/** What readers see of a widget. */
interface Seen {
  headlines: number;
  /** Level of the headlines' headings. */
  level: string;
  heading: string;
  layout: string;
  hasMore: boolean;
}

/** An open application. */
export interface App {
  page: Page;
  /** An empty text for a boolean is true, as in all HTML: in markup from servers, and in Vue. */
  isEmptyTrue: boolean;
  /** Addresses of the feed that were asked for. */
  feeds: string[];
  set(changes: Partial<State>): Promise<void>;
  sees(id: string): Promise<Partial<Seen>>;
  heard(name: string): Promise<number>;
}

export interface Check {
  how: How;
  run(app: App): Promise<void>;
}

const PATIENCE_MS = 4000;

/** Waits until it holds: what a framework shows may come a moment later. */
async function becomes<T>(look: () => Promise<T>, wanted: T): Promise<void> {
  let last = await look();
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end && !isSame(last, wanted); last = await look())
    await sleep(25);
  assert.deepEqual(last, wanted);
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Waits until readers see this much of a widget. */
const shows = (app: App, id: string, wanted: Partial<Seen>): Promise<void> =>
  becomes(async () => {
    const seen = await app.sees(id);
    return Object.fromEntries(Object.keys(wanted).map((key) => [key, seen[key as keyof Seen]]));
  }, wanted);

const AT_FIRST: Partial<Seen> = { headlines: 2, heading: 'Latest', layout: 'grid', hasMore: true };

/** Values of one name, each with what readers see of it. */
const passes = (values: [changes: Partial<State>, seen: Partial<Seen>][], id = 'data'): Check => ({
  how: 'early',
  async run(app) {
    if (id === 'data') await shows(app, id, AT_FIRST);
    for (const [changes, seen] of values) {
      await app.set(changes);
      await shows(app, id, seen);
    }
  },
});

interface Meaning {
  /** Values with another meaning than the default, as the property or as the attribute. */
  without?: (keyof State)[];
  /** The heading that an attribute makes of it. */
  asText?: string;
}

/** Sets what nobody means to every name at once: each has its default, and real values count again afterwards. */
const meansDefault = (value: unknown, { without = [], asText = '' }: Meaning = {}): Check => ({
  how: 'early',
  async run(app) {
    await shows(app, 'data', AT_FIRST);
    const names = (['more', 'limit', 'heading', 'layout', 'level'] as const).filter((name) => !without.includes(name));
    const left = app.isEmptyTrue && value === '' ? names.filter((name) => name !== 'more') : names;
    await app.set(Object.fromEntries(left.map((name) => [name, value])));
    await app.set({ more: left.includes('more') ? value : false });
    await shows(app, 'children', { headlines: 5 });
    const { level } = await app.sees('children');
    await shows(app, 'data', { headlines: 5, layout: 'list', hasMore: false });
    if (!without.includes('heading')) {
      const { heading } = await app.sees('data');
      assert(heading === '' || heading === asText, heading);
      if (heading === '') await shows(app, 'data', { level: level! });
    }
    await app.set({ items: value, item: value });
    await shows(app, 'data', { headlines: 0 });
    await shows(app, 'object', { headlines: 0 });
    await app.set(STATE);
    await shows(app, 'data', AT_FIRST);
    await shows(app, 'object', { headlines: 1 });
  },
});

const hears = (name: string): Check => ({
  how: 'early',
  async run(app) {
    await shows(app, 'data', AT_FIRST);
    const before = await app.heard(name);
    await app.page.evaluate(
      (type) =>
        document.getElementById('data')!.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true })),
      name,
    );
    await becomes(() => app.heard(name), before + 1);
  },
});

const isThere = ({ page }: App, id: string): Promise<boolean> =>
  page.evaluate((one) => !!document.getElementById(one), id);

/** The checks of custom-elements-everywhere, with widgets as the elements, and what else went wrong in applications. */
export const CHECKS: Record<string, Check> = {
  'an element without children': {
    how: 'early',
    run: (app) => becomes(() => app.page.evaluate(() => !!document.getElementById('empty')!.shadowRoot), true),
  },
  'content in the shadow root': { how: 'early', run: (app) => shows(app, 'children', { headlines: 5 }) },
  'children between the tags, changed later': {
    how: 'early',
    async run(app) {
      const text = () => app.page.evaluate(() => document.querySelector('#children > a')!.textContent);
      await shows(app, 'children', { headlines: 5 });
      await becomes(text, STATE.text);
      await app.set({ text: 'More of it' });
      await becomes(text, 'More of it');
      await shows(app, 'children', { headlines: 5 });
    },
  },
  'hidden and shown again': {
    how: 'early',
    async run(app) {
      for (const shown of [false, true, false, true]) {
        await app.set({ shown });
        await becomes(() => isThere(app, 'shown'), shown);
      }
      await shows(app, 'shown', { headlines: 5 });
    },
  },
  boolean: passes([
    [{ more: false }, { hasMore: false }],
    [{ more: true }, { hasMore: true }],
  ]),
  number: passes([
    [{ limit: 4 }, { headlines: 4 }],
    [{ limit: 1 }, { headlines: 1 }],
  ]),
  string: passes([
    [{ heading: 'Now' }, { heading: 'Now' }],
    [{ layout: 'list' }, { layout: 'list' }],
  ]),
  array: passes([
    [{ items: STORIES.slice(0, 1) }, { headlines: 1 }],
    [{ items: [] }, { headlines: 0 }],
    [{ items: STORIES }, { headlines: 2 }],
  ]),
  object: passes(
    [
      [{ item: STORIES[1] }, { headlines: 1 }],
      [{ item: null }, { headlines: 0 }],
      [{ item: STORIES[2] }, { headlines: 1 }],
    ],
    'object',
  ),
  'a name in camel case': passes(
    [
      [{ level: 4 }, { level: '4' }],
      [{ level: 2 }, { level: '2' }],
    ],
    'object',
  ),
  undefined: meansDefault(undefined),
  null: meansDefault(null),
  'an empty string': meansDefault(''),
  'the number 0': meansDefault(0, { asText: '0' }),
  'unknown values': meansDefault('sideways', { without: ['more', 'heading'] }),
  ...Object.fromEntries(EVENTS.map((name): [string, Check] => [`event ${name}`, hears(name)])),
  'the first event of a widget': {
    how: 'early',
    run: (app) => becomes(async () => (await app.heard('first')) > 0, true),
  },
  'a listener added by hand': {
    how: 'early',
    run: (app) =>
      becomes(
        () =>
          app.page.evaluate(
            () =>
              new Promise<string>((resolve) => {
                const list = document.getElementById('data')!;
                list.addEventListener('by-hand', ({ type }) => resolve(type), { once: true });
                list.dispatchEvent(new Event('by-hand'));
              }),
          ),
        'by-hand',
      ),
  },
  'keyed elements that move': {
    how: 'early',
    async run(app) {
      for (const key of STATE.keys) await shows(app, key, { headlines: 5 });
      const { length } = app.feeds;
      await app.page.evaluate(() => Object.assign(document.getElementById('three')!, { isTheSame: true }));
      const order = () =>
        app.page.evaluate(() => [...document.getElementById('keyed')!.children].map(({ id }) => id).filter(Boolean));
      await app.set({ keys: ['three', 'one', 'two'] });
      await becomes(order, ['three', 'one', 'two']);
      for (const key of STATE.keys) await shows(app, key, { headlines: 5 });
      assert.equal(app.feeds.length, length);
      assert(await app.page.evaluate(() => 'isTheSame' in document.getElementById('three')!));
    },
  },
  'gone with the application': {
    how: 'early',
    async run(app) {
      await shows(app, 'children', { headlines: 5 });
      await app.page.evaluate('app.end()');
      await becomes(() => isThere(app, 'children'), false);
    },
  },
  'registered late: objects set before are kept': {
    how: 'late',
    async run(app) {
      assert(await app.page.evaluate(() => !document.getElementById('data')!.shadowRoot));
      assert(await app.page.locator('#children > a').isVisible());
      await app.page.evaluate('app.define()');
      await shows(app, 'data', AT_FIRST);
      await shows(app, 'object', { headlines: 1 });
    },
  },
  'registered late: the first event is heard': {
    how: 'late',
    async run(app) {
      await app.page.evaluate('app.define()');
      await becomes(async () => (await app.heard('first')) > 0, true);
    },
  },
  'registered late: changes are followed': {
    how: 'late',
    async run(app) {
      await app.set({ limit: 4, heading: 'Before' });
      await app.page.evaluate('app.define()');
      await shows(app, 'data', { headlines: 4, heading: 'Before' });
      await app.set({ limit: 3, items: STORIES.slice(0, 5), heading: 'After' });
      await shows(app, 'data', { headlines: 3, heading: 'After' });
    },
  },
  'listened to late: settled tells': {
    how: 'late',
    async run(app) {
      await app.page.evaluate('app.define()');
      await shows(app, 'children', { headlines: 5 });
      const settled = app.page.evaluate(() =>
        (document.getElementById('children') as HTMLElement & { settled: Promise<unknown> }).settled.then(() => true),
      );
      assert(await settled);
    },
  },
  'rendered on a server': {
    how: 'server',
    async run(app) {
      await shows(app, 'children', { headlines: 5 });
      await shows(app, 'data', AT_FIRST);
      await shows(app, 'object', { headlines: 1 });
      assert.equal(await app.page.locator('#children > a').textContent(), STATE.text);
    },
  },
  'rendered on a server: read without script': {
    how: 'server',
    async run({ page }) {
      const body = await (await page.request.get(page.url())).text();
      assert.match(
        body,
        /<news-recent-list[^>]*id="children"[^>]*>(?:<!--[^>]*-->)*\s*<a[^>]*href="\/news"[^>]*>(?:<!--[^>]*-->)*All news/,
      );
      // In attributes nobody sees it.
      assert(!body.replace(/<[^>]*>/g, '').includes('[object Object]'));
    },
  },
  'rendered on a server: changes are followed': {
    how: 'server',
    async run(app) {
      await shows(app, 'data', AT_FIRST);
      await app.set({ limit: 4, items: STORIES.slice(0, 4), heading: 'After', more: false });
      await shows(app, 'data', { headlines: 4, heading: 'After', hasMore: false });
      await app.set({ keys: ['three', 'two', 'one'], shown: false, text: 'Later' });
      await becomes(() => isThere(app, 'shown'), false);
    },
  },
};
