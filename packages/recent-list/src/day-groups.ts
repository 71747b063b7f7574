import type { NewsItem } from '@news-widgets/core/feed';

/** The stories of one day. */
export interface DayGroup {
  /** "Today", "Yesterday" or a date; empty for undated stories at the start. */
  heading: string;
  /** Index of the first story. */
  start: number;
  items: NewsItem[];
}

/** Returns the name of a day. */
type NameDay = (date: Date, daysAgo: number) => string;

/** Groups consecutive stories of one day. An undated story belongs to the day of the story before it. */
export function groupByDay(items: readonly NewsItem[], nameDay: NameDay, now = new Date()): DayGroup[] {
  const groups: DayGroup[] = [];
  let day = '';
  items.forEach((item, index) => {
    const date = new Date(item.datePublished ?? NaN);
    const own = isNaN(+date) ? day : date.toDateString();
    if (!groups[0] || own !== day) groups.push({ heading: headingOf(date, nameDay, now), start: index, items: [] });
    day = own;
    groups.at(-1)!.items.push(item);
  });
  return groups;
}

function headingOf(date: Date, nameDay: NameDay, now: Date): string {
  if (isNaN(+date)) return '';
  const midnight = (time: Date) => Date.UTC(time.getFullYear(), time.getMonth(), time.getDate());
  return nameDay(date, (midnight(now) - midnight(date)) / 86_400_000);
}
