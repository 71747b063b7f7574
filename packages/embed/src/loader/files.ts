import type { WidgetClass } from '@news-widgets/core/element';
import { pageGlobal } from '@news-widgets/core/internal/page';
import { importFile } from '../bundles/import-file.js';
import { prefetchFeeds } from '../bundles/prefetch-feeds.js';
import { isNear, nearObserver } from './near.js';

const tags = __WIDGETS__.map((name) => `news-${name}`);
/** Some widgets of this page are needed later than others, so each comes in a file of its own. */
let usesParts = false;
let observer: IntersectionObserver | undefined;

/** Tags that some loader on this page has taken care of, of whatever version. */
const claimed = () => pageGlobal('claimed', () => new Set<string>());

export const isWidget = ({ localName }: Element): boolean => tags.includes(localName);

/** Tags that nobody has defined or is about to. */
export const missing = (): string[] => tags.filter((tag) => !claimed().has(tag) && !customElements.get(tag));

/**
 * Loads what defines these elements, for those further down once they come near; elements with server-rendered content take
 * it over instead of rendering anew.
 */
export function load(elements: readonly Element[], isNeeded = isNear): void {
  const open = missing();
  for (const tag of kindsOf(elements)) void compare(tag);
  const wanted = elements.filter(({ localName }) => open.includes(localName));
  const hydrates = wanted.some(({ shadowRoot }) => shadowRoot);
  const near = hydrates ? wanted : wanted.filter(isNeeded);
  const kinds = kindsOf(near);
  const far = wanted.filter(({ localName }) => !kinds.includes(localName));
  if (far.length > 0) wait(far);
  const [tag, ...others] = kinds;
  if (!tag) return;
  if (usesParts && !hydrates) return loadParts(kinds, near);
  // Each widget's file has Lit in it: from the second kind on, one file with all is less.
  const isSingle = !hydrates && others.length === 0 && open.length === tags.length;
  const name = hydrates ? 'hydrate' : isSingle ? tag.slice(5) : 'all';
  claim(isSingle ? [tag] : open, [name]);
  prefetchFeeds(near, name);
}

function wait(elements: readonly Element[]): void {
  usesParts = true;
  if (!observer) {
    observer = nearObserver((come) => load(come, () => true));
    // Paper has no view.
    addEventListener('beforeprint', () => load([...document.querySelectorAll(tags.join())], () => true));
  }
  for (const element of elements) observer.observe(element);
}

/** Where not all is needed now: what widgets share, and a file for each kind. */
function loadParts(kinds: string[], elements: readonly Element[]): void {
  // Named here as well, so that it is not waited for twice.
  claim(kinds, ['parts', ...kinds.map((tag) => `parts/${tag.slice(5)}`)]);
  prefetchFeeds(elements, 'parts');
}

const kindsOf = (elements: readonly Element[]): string[] => [...new Set(elements.map(({ localName }) => localName))];

function claim(taken: string[], names: string[]): void {
  const claims = claimed();
  for (const tag of taken) claims.add(tag);
  // The fallback stays; the browser has reported the failure.
  Promise.all(names.map((name) => importFile(`${name}.js`))).catch(() => taken.forEach((tag) => claims.delete(tag)));
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
