import type { BrowserContextOptions, Page } from 'playwright-core';
import { saidBy } from '../support/said-by.ts';
import { ANY_WIDGET } from './host-pages.ts';
import type { openSite } from './site.ts';

type Site = Awaited<ReturnType<typeof openSite>>;

export interface Watched {
  page: Page;
  /** The console messages of the page, including errors. */
  console: string[];
  requests: string[];
}

/** A page with everything it says and asks for. `without` names requests that never get through. */
export async function watch(
  site: Site,
  path: string,
  { without, ...options }: BrowserContextOptions & { without?: RegExp } = {},
): Promise<Watched> {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const watched: Watched = { page, console: saidBy(page), requests: [] };
  page.on('request', (request) => watched.requests.push(request.url()));
  if (without) await page.route(without, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto(path.includes(':') ? path : `${site.partner}/${path}`);
  return watched;
}

/** Has the pages that come from now on note whatever moves in them; how far, of the page that is there. */
export async function noteShifts(page: Page): Promise<() => Promise<number[]>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
}

/** Waits until every widget that is visible shows what it has. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction((widgets) => {
    const shown = [...document.querySelectorAll(widgets)].filter((element) => element.checkVisibility());
    return shown.length > 0 && shown.every((element) => element.matches(':state(ready), :state(idle), :state(error)'));
  }, ANY_WIDGET);
  await page.waitForLoadState('networkidle');
}

/** Headlines in all lists of the page, those in open shadow roots too. */
export const headlines = (page: Page): Promise<number> => page.locator('[part=headline]').count();

/** The traces that Lit leaves on every page: its versions, and the metadata of decorators (`Symbol.metadata`). */
const LIT_GLOBALS = [
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
  'metadata',
];

/**
 * Returns what belongs to the host: names on the window, members of built-in prototypes, style sheets, and elements outside
 * the widgets with their looks.
 */
export function hostState(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(
    ([widgets, ofLit]) => {
      const names = (object: object) =>
        Reflect.ownKeys(object)
          .map(String)
          .filter((name) => !/^\d+$/.test(name) && !ofLit.includes(name));
      const globals = names(window).toSorted();
      const prototypes = globals.flatMap((name) => {
        const value = Object.getOwnPropertyDescriptor(window, name)?.value as { prototype?: object } | undefined;
        if (typeof value !== 'function') return [];
        const { prototype } = value;
        const own = prototype
          ? names(prototype).map((key) => `${key} ${String(Object.getOwnPropertyDescriptor(prototype, key)?.value)}`)
          : [];
        return [`${name}: ${names(value).join()} ${own.join()}`];
      });
      const outside = [...document.querySelectorAll('*')].filter((element) => !element.closest(widgets));
      const looks = outside.map((element) => {
        const style = getComputedStyle(element);
        const { id, localName, className } = element;
        return [
          localName,
          id,
          String(className),
          style.font,
          style.color,
          style.display,
          style.direction,
          style.margin,
          style.cssText.length,
        ].join();
      });
      return {
        globals: globals.filter((name) => name !== 'Symbol(news-widgets:1)'),
        enumerable: Object.keys(window)
          .filter((name) => !/^\d+$/.test(name) && !ofLit.includes(name))
          .toSorted(),
        prototypes,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        looks,
      };
    },
    [ANY_WIDGET, LIT_GLOBALS] as const,
  );
}

/** Returns what belongs to the host while the widgets' scripts do not arrive. */
export async function withoutWidgets(site: Site, path: string): Promise<Record<string, unknown>> {
  const { page } = await watch(site, path, { without: /\/widgets\/.*\.js$/ });
  const state = await hostState(page);
  await page.close();
  return state;
}
