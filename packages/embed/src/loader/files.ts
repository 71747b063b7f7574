import type { WidgetClass } from '@news-widgets/core/element';
import { pageGlobal, whenNearViewport } from '@news-widgets/core/internal/page';
import { importFile } from '../bundles/import-file.js';
import { prefetchFeeds } from '../bundles/prefetch-feeds.js';
import { importWidgets } from './import-widgets.js';
import { TAGS } from './tags.js';

/** Distance below the viewport, in CSS pixels, at which a widget starts to load: files and feed take a moment. */
const NEAR = 1000;

/** Tags already handled by a loader on this page, of any version. */
const claimed = () => pageGlobal('claimed', () => new Set<string>());

export const isWidget = ({ localName }: Element): boolean => TAGS.includes(localName);

/** Returns the tags that are neither defined nor about to be. */
export const missing = (): string[] => TAGS.filter((tag) => !claimed().has(tag) && !customElements.get(tag));

/**
 * Loads the code for these elements, for those far below only when readers come near. Elements with server-rendered content
 * are hydrated.
 */
export function load(elements: readonly Element[]): void {
  const tags = new Set(elements.map(({ localName }) => localName));
  for (const tag of tags) void compare(tag);
  // A single kind of widget loads its own file; several kinds load files with shared code, which are smaller together.
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
  const pending = elements.filter(({ localName }) => open.includes(localName));
  const [tag, ...otherTags] = new Set(pending.map(({ localName }) => localName));
  if (!tag) return;
  const name = isSingle && open.length === TAGS.length ? tag.slice(5) : 'shared';
  const tags = [tag, ...otherTags];
  const hydrates = pending.some(({ shadowRoot }) => shadowRoot);
  const claims = claimed();
  tags.forEach((each) => claims.add(each));
  const files = name === 'shared' ? importWidgets(tags, hydrates) : importFile(`${name}.js`);
  // The fallback stays; the browser has logged the failure.
  files.catch(() => tags.forEach((each) => claims.delete(each)));
  prefetchFeeds(pending, name);
  // Widgets request this themselves when they start; requested earlier, their colours are ready before their content.
  if (name !== 'shared') importFile(`${name}/page-colours.js`).catch(() => {});
}

/** With a fragment in the address, no element is far: it may lead into any of them. */
const isFarBelow = (element: Element): boolean =>
  element.getAttribute('loading') !== 'eager' &&
  !location.hash &&
  element.getBoundingClientRect().top > innerHeight + NEAR;

/**
 * Minor versions can replace each other, major ones cannot. The widget's own module warns that it is not in use, so that
 * other pages do not load the text of the warning.
 */
async function compare(tag: string): Promise<void> {
  await customElements.whenDefined(tag);
  const { newsVersion } = customElements.get(tag) as WidgetClass;
  if (parseInt(newsVersion!) !== parseInt(__NEWS_WIDGETS_VERSION__)) await importWidgets([tag], false).catch(() => {});
}
