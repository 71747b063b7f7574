import { findItem, listItemCount, namedItem, requiredItemCount } from '@news-widgets/core/internal/find-item';
import type { LoadFeedOptions, NewsItem } from '@news-widgets/core/feed';
import type { Prerendered } from '../bundles/adopt.js';

/** The class of a widget; `forPage` removes content that its mode does not show. */
interface Prerenderable {
  prototype: object;
  forPage?(story: NewsItem, mode: unknown): NewsItem;
}

type Attributes = Readonly<Record<string, string | true>>;

const numberOf = (value: string | true | undefined, otherwise: number): number =>
  Number(value ?? otherwise) || otherwise;

/** Returns the number of items a list needs, with a reserve for repeats. */
const countOf = ({ limit, offset }: Attributes): number => listItemCount(numberOf(limit, 5), numberOf(offset, 0));

/** Returns the options for the items that the widget would request. */
export function requestOf({ prototype, forPage }: Prerenderable, attributes: Attributes): LoadFeedOptions {
  const order: LoadFeedOptions = {
    ...(attributes.order === 'newest' && { order: 'newest' }),
    // Otherwise the source may leave out the text of a story.
    ...(forPage && { content: true }),
  };
  if ('item' in prototype) {
    const item = namedItem(attributes.item);
    return item ? { item, ...order } : { limit: requiredItemCount(attributes.item), ...order };
  }
  const filters = (['category', 'tag', 'author'] as const).flatMap((name): [string, string][] => {
    const value = attributes[name];
    return typeof value === 'string' && value ? [[name, value]] : [];
  });
  return { limit: countOf(attributes), ...order, ...Object.fromEntries(filters) };
}

/** Returns whether a widget shows stories at first; a search has a source, but shows stories only on request. */
export const takesStories = ({ prototype }: { prototype: object }): boolean =>
  ['author', 'item', 'items'].some((name) => name in prototype);

/** Returns the property for stories and the ones that the widget will show; undefined if there are none. */
export function contentOf(type: Prerenderable, attributes: Attributes, items: NewsItem[]): Prerendered | undefined {
  const { prototype } = type;
  if ('author' in prototype && !('items' in prototype) && items.length > 0) return authorsOf(items, attributes);
  const isList = 'items' in prototype;
  const isOfOne = 'item' in prototype;
  if (isList && !isOfOne) {
    const value = items.slice(0, countOf(attributes)).map(lean);
    return value.length > numberOf(attributes.offset, 0) ? { property: 'items', value } : undefined;
  }
  const { item } = findItem(items, attributes.item === undefined ? 0 : String(attributes.item));
  if (!isOfOne || !item) return undefined;
  // A widget with both properties shows the highlights of one story.
  if (isList) return item.highlights[0] ? { property: 'items', value: item.highlights } : undefined;
  return { property: 'item', value: type.forPage?.(item, attributes.mode) ?? lean(item) };
}

/** Returns the authors of a story, which a card combines with its attributes. */
const authorsOf = (items: NewsItem[], attributes: Attributes): Prerendered => {
  const { item = items[0]! } = findItem(items, attributes.item === undefined ? 0 : String(attributes.item));
  return { property: 'author', value: item.authors };
};

/** Removes the text of a story, which is most of its bytes and not shown. */
const lean = ({ contentHtml: _, ...item }: NewsItem): NewsItem => item;

/** Writes out relative dates until the script has loaded, as they would soon be wrong in a cached page. */
export const plainDates = (
  { prototype }: { prototype: object },
  { dates = 'relative' }: Attributes,
): Prerendered | undefined =>
  'dates' in prototype && dates === 'relative' ? { property: 'dates', value: 'absolute' } : undefined;

/** Renders the data for hydration; escapes `<`, so that no text can close the element. */
export const dataScript = (data: readonly Prerendered[]): string =>
  `<script type="application/json" data-prerendered>${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
