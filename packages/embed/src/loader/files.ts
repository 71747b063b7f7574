import type { WidgetClass } from '@news-widgets/core/element';
import { pageGlobal } from '@news-widgets/core/internal/page';
import { askEarly } from '../bundles/ask-early.js';

/** From so many kinds of widgets on, one file with all of them is less to ask for than one each. */
const MANY = 3;

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
  const kinds = [...new Set(wanted.map(({ localName }) => localName))];
  if (kinds.length === 0) return;
  if (wanted.some(({ shadowRoot }) => shadowRoot)) return claim(open, './hydrate.js');
  if (kinds.length >= MANY) claim(open, './all.js');
  else kinds.forEach(loadOne);
  // After the code, which is longer: to know what is in view takes the browser a layout.
  askEarly(wanted);
}

function loadOne(tag: string): void {
  const name = tag.slice(5);
  // Beside the widget, not after it; a failure shows there.
  for (const file of __SHARED__[name]!) void import(/* @vite-ignore */ `./${file}`).catch(() => {});
  claim([tag], `./${name}.js`);
}

function claim(taken: string[], file: string): void {
  const claims = claimed();
  for (const tag of taken) claims.add(tag);
  // What stands between the tags stays; the browser has already said what failed.
  import(/* @vite-ignore */ file).catch(() => taken.forEach((tag) => claims.delete(tag)));
}

/**
 * Minor versions stand in for each other, major ones do not. The widget's own module says that it is not in use, so that
 * nobody else loads the words for it.
 */
async function compare(tag: string): Promise<void> {
  const { newsVersion } = (await customElements.whenDefined(tag)) as WidgetClass;
  if (parseInt(newsVersion!) !== parseInt(__NEWS_WIDGETS_VERSION__))
    void import(/* @vite-ignore */ `./${tag.slice(5)}.js`).catch(() => {});
}
