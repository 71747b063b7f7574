import { memoize } from '../page/page-global.js';
import { formatter, numberingSystem } from './formatters.js';

const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Age after which an absolute date is more useful than a relative one. */
export const RELATIVE_CUT_OFF = 7 * DAY;

/** Returns whether a date is a day without a time, which is written as midnight in UTC and is the same day everywhere. */
export const isDayOnly = (date: Date): boolean => date.getTime() % DAY === 0;

const zoneOf = (date: Date, timeZone?: string): string | undefined => (isDayOnly(date) ? 'UTC' : timeZone);

/** "Nov 24, 2026" in the given time zone, or else the reader's. */
export function formatDate(date: Date, locale: string, timeZone?: string): string {
  return zoned(date, locale, { dateStyle: 'medium' }, zoneOf(date, timeZone));
}

/** "Tuesday, November 24, 2026 at 9:30 AM". */
export function formatDateTime(date: Date, locale: string, timeZone?: string): string {
  const time = isDayOnly(date) ? undefined : ({ timeStyle: 'short' } as const);
  return zoned(date, locale, { dateStyle: 'full', ...time }, zoneOf(date, timeZone));
}

/**
 * "5 minutes ago", "yesterday"; empty if the date is older than the cut-off or in the future. Days are calendar days in the
 * given time zone, or else the reader's.
 */
export function formatRelative(
  date: Date,
  locale: string,
  now = Date.now(),
  cutOff = RELATIVE_CUT_OFF,
  timeZone?: string,
): string {
  const age = now - date.getTime();
  const isDay = isDayOnly(date);
  // Checked first, since calendar days take long to find in a named time zone.
  if (!isDay && (age >= cutOff || age < -MINUTE)) return '';
  const days = dayNumber(new Date(now), timeZone) - dayNumber(date, zoneOf(date, timeZone));
  if (isDay && (days < 0 || days * DAY >= cutOff)) return '';
  const relative = relativeFormat(locale);
  if (!relative) return '';
  const say = (count: number, unit: Intl.RelativeTimeFormatUnit) =>
    // Hebrew spells out "two hours", and repeats the number in brackets.
    relative.format(count, unit).replace(/ \(\p{Nd}\)$/u, '');
  if (age >= DAY || isDay) return say(-days, 'day');
  if (age < MINUTE) return say(0, 'second');
  if (age < HOUR) return say(-Math.floor(age / MINUTE), 'minute');
  return say(-Math.floor(age / HOUR), 'hour');
}

/** Returns the number of days since 1970 in the calendar of a time zone. */
function dayNumber(date: Date, timeZone?: string): number {
  if (!timeZone) return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
  if (timeZone === 'UTC') return Math.floor(date.getTime() / DAY);
  // Swedish dates have the form of ISO 8601.
  return new Date(zoned(date, 'sv', { year: 'numeric', month: '2-digit', day: '2-digit' }, timeZone)).getTime() / DAY;
}

/** "14:05" in the given time zone, or else the reader's; empty for a date without a time. */
export function formatTime(date: Date, locale: string, timeZone?: string): string {
  return isDayOnly(date) ? '' : zoned(date, locale, { timeStyle: 'short' }, timeZone);
}

/** "today" or "yesterday"; empty for other days. */
export const formatDay = (daysAgo: number, locale: string): string =>
  daysAgo === 0 || daysAgo === 1 ? (relativeFormat(locale)?.format(-daysAgo, 'day') ?? '') : '';

/** Returns nothing if the browser has no words for the locale and would write "-3 h". */
function relativeFormat(locale: string): Intl.RelativeTimeFormat | undefined {
  const format = formatter('RelativeTimeFormat', withDigits(locale), { numeric: 'auto' });
  const sample = format && memoize('relative-samples', locale, () => format.format(-3, 'hour'));
  return sample && !/^\W?[-−]/.test(sample) ? format : undefined;
}

function zoned(date: Date, locale: string, options: Intl.DateTimeFormatOptions, timeZone?: string): string {
  const tag = withDigits(locale);
  // The browser may not know the page's time zone.
  const format =
    (timeZone && formatter('DateTimeFormat', tag, { ...options, timeZone })) ||
    formatter('DateTimeFormat', tag, options);
  return format ? format.format(date) : date.toDateString();
}

/** Returns the locale with the digits that its numbers use. */
const withDigits = (locale: string): string =>
  globalThis.Intl?.Locale
    ? memoize('digits', locale, () => new Intl.Locale(locale, { numberingSystem: numberingSystem(locale) }).toString())
    : locale;
