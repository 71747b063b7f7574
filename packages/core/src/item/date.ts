import { html, nothing } from 'lit';
import { formatDate, formatDateTime, formatRelative, formatTime, HOUR } from '../i18n/dates.js';
import { message, type Message } from '../i18n/message.js';
import { warmUp } from '../i18n/warm-up.js';
import { memoize } from '../page/page-global.js';
import type { ItemView } from './types.js';

/** In hours. */
const WEEK = 7 * 24;

type DateView = Pick<ItemView, 'dates' | 'locale' | 'timeZone' | 'relativeHours'>;

/**
 * Creates the date formatters while the request is in flight, each in a separate task: this takes longer than rendering a
 * list.
 */
export function preloadDates({ dates, locale, timeZone }: DateView): void {
  const now = new Date();
  if (dates === 'none') return;
  warmUp();
  setTimeout(() => formatDate(now, locale, timeZone));
  if (dates === 'absolute') return;
  setTimeout(() => formatRelative(now, locale));
  setTimeout(() => formatDateTime(now, locale, timeZone));
}

/** Returns the text of a date; undefined if there is none or `dates` hides it. */
export function dateText(
  iso: string | undefined,
  { dates, locale, timeZone: zone, relativeHours = WEEK }: DateView,
): { date: Date; isRelative: boolean; text: string } | undefined {
  const date = new Date(iso ?? NaN);
  if (dates === 'none' || isNaN(+date)) return undefined;
  const time = dates === 'time' ? formatTime(date, locale, zone) : '';
  if (dates === 'time') return time ? { date, isRelative: true, text: time } : undefined;
  const relative = dates === 'absolute' ? '' : formatRelative(date, locale, undefined, relativeHours * HOUR, zone);
  const text = relative || memoize('dates', `${iso}|${locale}|${zone}`, () => formatDate(date, locale, zone));
  return { date, isRelative: !!relative, text };
}

interface DateOptions {
  parts?: string;
  /** Sentences with `{time}`, for a relative and an absolute date. */
  sentence?: { relative: Message; absolute: Message };
  lang?: string | typeof nothing;
  /** The date is in a line with other parts, which has one direction. */
  isInLine?: boolean;
}

/** Renders a date, alone or in a sentence; a relative date has the full date as its title. */
export function renderDate(
  iso: string | undefined,
  view: DateView,
  { parts = 'date', sentence, lang = nothing, isInLine = false }: DateOptions = {},
): unknown {
  const found = dateText(iso, view);
  if (!found) return nothing;
  const { date, isRelative, text } = found;
  const { locale, timeZone } = view;
  const words = isRelative ? sentence?.relative : sentence?.absolute;
  const shown = words ? message(words, locale, { time: text }) : text;
  return html`<time
    class=${parts}
    part=${parts}
    lang=${lang}
    dir=${isInLine ? nothing : 'auto'}
    datetime=${date.toISOString()}
    title=${isRelative ? formatDateTime(date, locale, timeZone) : nothing}
  >${isInLine ? html`<bdi>${shown}</bdi>` : shown}</time>`;
}
