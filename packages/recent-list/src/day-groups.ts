import { formatDate, formatDay } from '@news-widgets/core/internal/i18n';
import type { NewsItem } from '@news-widgets/core/feed';

/** The stories of one day. */
export interface DayGroup {
  /** "Today", "Yesterday", or the date; empty for stories without one at the start. */
  heading: string;
  /** Index of the first story. */
  start: number;
  items: NewsItem[];
}

/** Groups stories by day where they stand beside each other; one without a date belongs to the day before it in the list. */
export function groupByDay(items: readonly NewsItem[], locale: string, now = new Date()): DayGroup[] {
  const groups: DayGroup[] = [];
  let day = '';
  for (const [index, item] of items.entries()) {
    const date = new Date(item.datePublished ?? NaN);
    const own = isNaN(+date) ? day : date.toDateString();
    if (!groups[0] || own !== day) groups.push({ heading: headingOf(date, locale, now), start: index, items: [] });
    day = own;
    groups.at(-1)!.items.push(item);
  }
  return groups;
}

function headingOf(date: Date, locale: string, now: Date): string {
  if (isNaN(+date)) return '';
  const midnight = (time: Date) => Date.UTC(time.getFullYear(), time.getMonth(), time.getDate());
  const daysAgo = (midnight(now) - midnight(date)) / 86_400_000;
  return formatDay(daysAgo, locale) || formatDate(date, locale);
}
