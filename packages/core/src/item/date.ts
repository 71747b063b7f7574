import { html, nothing } from 'lit';
import { formatDate, formatDateTime, formatRelative, HOUR } from '../i18n/dates.js';
import { message, type Message } from '../i18n/message.js';
import { warmUp } from '../i18n/warm-up.js';
import type { NewsItem } from '../feed/news-item.js';
import { remember } from '../page/page-global.js';
import type { ItemView } from './item-view.js';

/** In hours. */
const WEEK = 7 * 24;

type DateView = Pick<ItemView, 'dates' | 'locale' | 'timeZone' | 'relativeHours'>;

/**
 * Makes the formatters of dates ahead of need, each in a task of its own, as long as there is something to wait for: making
 * them takes longer than rendering a list.
 */
export function prepareDates({ dates, locale, timeZone }: DateView): void {
  const now = new Date();
  if (dates === 'none') return;
  warmUp();
  setTimeout(() => formatDate(now, locale, timeZone));
  if (dates === 'absolute') return;
  setTimeout(() => formatRelative(now, locale));
  setTimeout(() => formatDateTime(now, locale, timeZone));
}

/** The date of publication as the widget's `dates` asks for it; a relative one has the full one as its title. */
export const renderDate = ({ datePublished }: NewsItem, view: DateView): unknown =>
  renderTime(datePublished, view, 'date');

/** The words for a date, as the widget's `dates` asks for them; nothing where it asks for none or there is no date. */
export function dateWords(
  iso: string | undefined,
  { dates, locale, timeZone: zone, relativeHours = WEEK }: DateView,
): { date: Date; relative: string; text: string } | undefined {
  const date = new Date(iso ?? NaN);
  if (dates === 'none' || isNaN(+date)) return undefined;
  const relative = dates === 'absolute' ? '' : formatRelative(date, locale, undefined, relativeHours * HOUR);
  const text = relative || remember('dates', `${iso}|${locale}|${zone}`, () => formatDate(date, locale, zone));
  return { date, relative, text };
}

/** A date in a sentence. */
export function renderTime(iso: string | undefined, view: DateView, parts: string, words?: Message): unknown {
  const found = dateWords(iso, view);
  if (!found) return nothing;
  const { date, relative, text: time } = found;
  const { locale, timeZone } = view;
  return html`<time class=${parts} part=${parts} datetime=${date.toISOString()} title=${relative ? formatDateTime(date, locale, timeZone) : nothing}>${words ? message(words, locale, { time }) : time}</time>`;
}
