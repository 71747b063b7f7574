import type { WidgetClass } from '@news-widgets/core/element';
import { pageGlobal } from '@news-widgets/core/internal/page';
import { importFile } from '../bundles/import-file.js';
import { prefetchFeeds } from '../bundles/prefetch-feeds.js';

const tags = __WIDGETS__.map((name) => `news-${name}`);

/** Tags that some loader on this page has taken care of, of whatever version. */
const claimed = () => pageGlobal('claimed', () => new Set<string>());

export const isWidget = ({ localName }: Element): boolean => tags.includes(localName);

/** Tags that nobody has defined or is about to. */
export const missing = (): string[] => tags.filter((tag) => !claimed().has(tag) && !customElements.get(tag));

/** Loads what defines these elements; those with server-rendered content take it over instead of rendering anew. */
export function load(elements: readonly Element[]): void {
  const open = missing();
  for (const tag of new Set(elements.map(({ localName }) => localName))) void compare(tag);
  const wanted = elements.filter(({ localName }) => open.includes(localName));
  const [tag, ...others] = new Set(wanted.map(({ localName }) => localName));
  if (!tag) return;
  const hydrates = wanted.some(({ shadowRoot }) => shadowRoot);
  // Each widget's file has Lit in it: from the second kind on, one file with all is less.
  const isSingle = !hydrates && others.length === 0 && open.length === tags.length;
  const name = hydrates ? 'hydrate' : isSingle ? tag.slice(5) : 'all';
  claim(isSingle ? [tag] : open, name);
  prefetchFeeds(wanted, name);
}

function claim(taken: string[], name: string): void {
  const claims = claimed();
  for (const tag of taken) claims.add(tag);
  // The fallback stays; the browser has reported the failure.
  importFile(`${name}.js`).catch(() => taken.forEach((tag) => claims.delete(tag)));
}

/**
 * Minor versions stand in for each other, major ones do not. The widget's own module says that it is not in use, so that
 * nobody else loads the words for it.
 */
async function compare(tag: string): Promise<void> {
  await customElements.whenDefined(tag);
  const { newsVersion } = customElements.get(tag) as WidgetClass;
  if (parseInt(newsVersion!) !== parseInt(__NEWS_WIDGETS_VERSION__))
    void importFile(`${tag.slice(5)}.js`).catch(() => {});
}
