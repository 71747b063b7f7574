import type { WidgetClass } from '@news-widgets/core/element';
import { pageGlobal, whenNearViewport } from '@news-widgets/core/internal/page';
import { importFile } from '../bundles/import-file.js';
import { prefetchFeeds } from '../bundles/prefetch-feeds.js';
import { importWidgets } from './import-widgets.js';
import { TAGS } from './tags.js';

/** How far below the viewport a widget waits, in CSS pixels: its files and its feed take a moment. */
const NEAR = 1000;

/** Tags that some loader on this page has taken care of, of whatever version. */
const claimed = () => pageGlobal('claimed', () => new Set<string>());

export const isWidget = ({ localName }: Element): boolean => TAGS.includes(localName);

/** Tags that nobody has defined or is about to. */
export const missing = (): string[] => TAGS.filter((tag) => !claimed().has(tag) && !customElements.get(tag));

/**
 * Loads what defines these elements, for those far below once readers come near; those with server-rendered content take
 * it over instead of rendering from scratch.
 */
export function load(elements: readonly Element[]): void {
  const tags = new Set(elements.map(({ localName }) => localName));
  for (const tag of tags) void compare(tag);
  // A widget's own file has all that it needs; from the second kind on, files that share are less.
  const isSingle =
    tags.size === 1 && missing().length === TAGS.length && !elements.some(({ shadowRoot }) => shadowRoot);
  const far = elements.filter(isFarBelow);
  for (const element of far) whenNearViewport(element, () => loadNow([element], isSingle), NEAR);
  loadNow(
    elements.filter((element) => !far.includes(element)),
    isSingle,
  );
}

function loadNow(elements: readonly Element[], isSingle: boolean): void {
  const open = missing();
  const wanted = elements.filter(({ localName }) => open.includes(localName));
  const [tag, ...others] = new Set(wanted.map(({ localName }) => localName));
  if (!tag) return;
  const name = isSingle && open.length === TAGS.length ? tag.slice(5) : 'shared';
  const tags = [tag, ...others];
  const hydrates = wanted.some(({ shadowRoot }) => shadowRoot);
  const claims = claimed();
  tags.forEach((each) => claims.add(each));
  const files = name === 'shared' ? importWidgets(tags, hydrates) : importFile(`${name}.js`);
  // The fallback stays; the browser has reported the failure.
  files.catch(() => tags.forEach((each) => claims.delete(each)));
  prefetchFeeds(wanted, name);
  // Each widget asks for it when it starts; sooner, its colours are there before its content.
  if (name !== 'shared') importFile(`${name}/page-colours.js`).catch(() => {});
}

/** A fragment in the address may lead into any widget. */
const isFarBelow = (element: Element): boolean =>
  element.getAttribute('loading') !== 'eager' &&
  !location.hash &&
  element.getBoundingClientRect().top > innerHeight + NEAR;

/**
 * Minor versions can replace each other, major ones cannot. The widget's own module says that it is not in use, so that
 * nobody else loads the words for it.
 */
async function compare(tag: string): Promise<void> {
  await customElements.whenDefined(tag);
  const { newsVersion } = customElements.get(tag) as WidgetClass;
  if (parseInt(newsVersion!) !== parseInt(__NEWS_WIDGETS_VERSION__)) await importWidgets([tag], false).catch(() => {});
}
