import { html, nothing } from 'lit';
import { HOUR } from '../i18n/dates.js';
import { formatter } from '../i18n/formatters.js';
import { message } from '../i18n/message.js';
import type { NewsItem } from '../feed/news-item.js';
import { dateWords, renderDate, renderTime } from './date.js';
import { renderDisclosure } from './disclosure.js';
import type { ItemView } from './item-view.js';
import { slotted } from './slot-or.js';

/** A change within this time of publication is a correction, not an update. */
const FRESH = HOUR;

/** Authors, dates, reading time, disclosure and what the page adds; in the widget's language whatever that of the story. */
export function renderMeta(item: NewsItem, view: ItemView): unknown {
  const { locale, words } = view;
  const { authors, dateModified, datePublished, language, readingMinutes } = item;
  const names = (authors ?? []).map(({ name }) => name).filter(Boolean);
  const updated =
    +new Date(dateModified ?? NaN) - +new Date(datePublished || 0) >= FRESH &&
    // Two dates that read the same say one thing.
    dateWords(dateModified, view)?.text !== dateWords(datePublished, view)?.text;
  const own = language && language !== locale ? locale : nothing;
  return html`<div class="meta" part="meta" lang=${own}>${names[0] ? html`<span class="byline" part="byline"><bdi>${names[1] ? formatter(Intl.ListFormat, locale, { type: 'conjunction' }).format(names) : names[0]}</bdi></span>` : nothing}${renderDate(item, view)}${updated ? renderTime(dateModified!, view, 'date updated', words.updatedAt) : nothing}${readingMinutes! > 0 ? html`<span class="reading" part="reading-time">${message(words.reading, locale, { count: readingMinutes! })}</span>` : nothing}</div>
    ${renderDisclosure(item, view)}
    ${view.hasSlot?.('footer') ? html`<div class="footer" part="footer">${slotted(view, 'footer', nothing)}</div>` : nothing}`;
}
