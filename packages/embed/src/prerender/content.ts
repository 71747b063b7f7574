import { findItem } from '@news-widgets/core/internal/find-item';
import type { NewsItem } from '@news-widgets/core/feed';
import type { Prerendered } from '../bundles/adopt.js';

/** A widget's class; `forPage` leaves out what its mode does not show. */
interface Prerenderable {
  prototype: object;
  forPage?(story: NewsItem, mode: unknown): NewsItem;
}

type Attributes = Readonly<Record<string, string | true>>;

/** More items than are shown, since some may be repeats. */
const SPARE = 10;

/** The property through which this widget takes stories, and those that it will show. */
export function contentOf(
  { prototype, forPage = lean }: Prerenderable,
  attributes: Attributes,
  items: NewsItem[],
): Prerendered | undefined {
  const number = (name: string, otherwise: number) => Number(attributes[name] ?? otherwise) || otherwise;
  if ('author' in prototype && items.length > 0) return authorsOf(items, attributes);
  const isList = 'items' in prototype;
  const isOfOne = 'item' in prototype;
  if (isList && !isOfOne) {
    const count = number('offset', 0) + number('limit', 5) + SPARE;
    return { property: 'items', value: items.slice(0, count).map(lean) };
  }
  if (!isOfOne || items.length === 0) return undefined;
  const { item = items[0]! } = findItem(items, attributes.item === undefined ? 0 : String(attributes.item));
  // A widget that takes a list, too, shows the highlights of the one story.
  return isList
    ? { property: 'items', value: item.highlights }
    : { property: 'item', value: item && forPage(item, attributes.mode) };
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

/** What the script needs to take over; `<` is escaped, so no text can end the element. */
export const dataScript = (data: readonly Prerendered[]): string =>
  `<script type="application/json" data-prerendered>${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
