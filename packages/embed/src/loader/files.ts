import type { WidgetClass } from '@news-widgets/core/element';
import { otherVersion, shared } from '@news-widgets/core/registry';

/** From so many kinds of widgets on, one file with all of them is less to ask for than one each. */
const MANY = 3;

/** Tag to file. */
const files = new Map(__WIDGETS__.map((name) => [`news-${name}`, name]));

/** Tags that some loader on this page has taken care of, of whatever version. */
const claimed = () => shared('claimed', () => new Set<string>());

export const isWidget = (element: Element): boolean => files.has(element.localName);

/** Tags that nobody has defined or is about to. */
export const missing = (): string[] =>
  [...files.keys()].filter((tag) => !claimed().has(tag) && !customElements.get(tag));

/** Loads what defines these elements; those with server-rendered content take it over instead of rendering anew. */
export function load(elements: readonly Element[]): void {
  for (const { localName } of elements) void compare(localName);
  const open = missing();
  const wanted = elements.filter(({ localName }) => open.includes(localName));
  const tags = [...new Set(wanted.map(({ localName }) => localName))];
  if (tags.length === 0) return;
  if (wanted.some(({ shadowRoot }) => shadowRoot)) return claim(open, './hydrate.js');
  if (tags.length >= MANY) return claim(open, './all.js');
  for (const tag of tags) {
    const name = files.get(tag)!;
    // Beside the widget, not after it; a failure shows there.
    for (const file of __SHARED__[name]!) void import(/* @vite-ignore */ `./${file}`).catch(() => {});
    claim([tag], `./${name}.js`);
  }
}

function claim(tags: string[], file: string): void {
  const claims = claimed();
  for (const tag of tags) claims.add(tag);
  // What stands between the tags stays; the browser has already said what failed.
  import(/* @vite-ignore */ file).catch(() => tags.forEach((tag) => claims.delete(tag)));
}

/** Minor versions stand in for each other, major ones do not: the developer hears of it, whoever registers the tag. */
async function compare(tag: string): Promise<void> {
  const { newsVersion } = (await customElements.whenDefined(tag)) as WidgetClass;
  if (parseInt(newsVersion!) !== parseInt(__NEWS_WIDGETS_VERSION__))
    otherVersion(tag, newsVersion, __NEWS_WIDGETS_VERSION__);
}
