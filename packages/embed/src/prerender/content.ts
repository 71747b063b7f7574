import { findItem, listItemCount, namedItem, requiredItemCount } from '@news-widgets/core/internal/find-item';
import type { LoadFeedOptions, NewsItem } from '@news-widgets/core/feed';
import type { Prerendered } from '../bundles/adopt.js';

/** A widget's class; `forPage` leaves out what its mode does not show. */
interface Prerenderable {
  prototype: object;
  forPage?(story: NewsItem, mode: unknown): NewsItem;
}

type Attributes = Readonly<Record<string, string | true>>;

const numberOf = (value: string | true | undefined, otherwise: number): number =>
  Number(value ?? otherwise) || otherwise;

/** How many items a list needs, so that repeats leave enough. */
const countOf = ({ limit, offset }: Attributes): number => listItemCount(numberOf(limit, 5), numberOf(offset, 0));

/** The items that the widget would request of its source. */
export function requestOf({ prototype, forPage }: Prerenderable, attributes: Attributes): LoadFeedOptions {
  const order: LoadFeedOptions = {
    ...(attributes.order === 'newest' && { order: 'newest' }),
    // Without this, the text of a story may be left out.
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

/** A search has a source, and shows stories only when it is asked. */
export const takesStories = ({ prototype }: { prototype: object }): boolean =>
  ['author', 'item', 'items'].some((name) => name in prototype);

/** The property through which this widget takes stories, and those that it will show; undefined where there are none. */
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
  // A widget that takes a list, too, shows the highlights of the one story.
  if (isList) return item.highlights[0] ? { property: 'items', value: item.highlights } : undefined;
  return { property: 'item', value: type.forPage?.(item, attributes.mode) ?? lean(item) };
}

/** A card shows the authors of a story, beside what its attributes say. */
const authorsOf = (items: NewsItem[], attributes: Attributes): Prerendered => {
  const { item = items[0]! } = findItem(items, attributes.item === undefined ? 0 : String(attributes.item));
  return { property: 'author', value: item.authors };
};

/** Nobody shows the whole text, which is most of the bytes. */
const lean = ({ contentHtml: _, ...item }: NewsItem): NewsItem => item;

/** Relative dates would soon be wrong in a page that is kept: they are written out until the script comes. */
export const plainDates = (
  { prototype }: { prototype: object },
  { dates = 'relative' }: Attributes,
): Prerendered | undefined =>
  'dates' in prototype && dates === 'relative' ? { property: 'dates', value: 'absolute' } : undefined;

/** The data with which the script takes over; `<` is escaped, so that no text can end the element. */
export const dataScript = (data: readonly Prerendered[]): string =>
  `<script type="application/json" data-prerendered>${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
