import { formatter } from './formatters.js';

const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Older than this, a date says more than a relative time. */
export const RELATIVE_CUT_OFF = 7 * DAY;

/** "Nov 24, 2026" in the named time zone, else the reader's. */
export function formatDate(date: Date, locale: string, timeZone?: string): string {
  return zoned(date, locale, { dateStyle: 'medium' }, timeZone);
}

/** "Tuesday, November 24, 2026 at 9:30 AM". */
export function formatDateTime(date: Date, locale: string, timeZone?: string): string {
  return zoned(date, locale, { dateStyle: 'full', timeStyle: 'short' }, timeZone);
}

/** "5 minutes ago", "yesterday"; empty if the date is older than the cut-off or in the future. */
export function formatRelative(date: Date, locale: string, now = Date.now(), cutOff = RELATIVE_CUT_OFF): string {
  const age = now - date.getTime();
  if (age >= cutOff || age < -MINUTE) return '';
  const relative = formatter(Intl.RelativeTimeFormat, locale, { numeric: 'auto' });
  if (age < MINUTE) return relative.format(0, 'second');
  if (age < HOUR) return relative.format(-Math.floor(age / MINUTE), 'minute');
  if (age < DAY) return relative.format(-Math.floor(age / HOUR), 'hour');
  return relative.format(-Math.floor(age / DAY), 'day');
}

function zoned(date: Date, locale: string, options: Intl.DateTimeFormatOptions, timeZone?: string): string {
  try {
    return formatter(Intl.DateTimeFormat, locale, timeZone ? { ...options, timeZone } : options).format(date);
  } catch {
    // The browser does not know the page's time zone.
    return zoned(date, locale, options);
  }
}
