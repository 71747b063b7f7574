import { html, nothing } from 'lit';
import { HOUR } from '../i18n/dates.js';
import { formatter } from '../i18n/formatters.js';
import { message } from '../i18n/message.js';
import type { NewsItem } from '../feed/news-item.js';
import { dateText, renderDate } from './date.js';
import { renderDisclosure } from './disclosure.js';
import { widgetLanguage } from './language.js';
import { isOpinion, renderPortrait } from './opinion.js';
import { slotOr } from './slot-or.js';
import type { ItemView } from './types.js';

/** A change within this time of publication is a correction, not an update. */
const MIN_UPDATE_AGE = HOUR;

/** Renders authors, dates, reading time, disclosure and footer of a single story, in the widget's language. */
export function renderMeta(item: NewsItem, view: ItemView): unknown {
  const { locale, words } = view;
  const { authors, language, readingMinutes } = item;
  const names = (authors ?? []).map(({ name }) => name).filter(Boolean);
  // Without white space inside, so that `.meta:empty` can hide it.
  return html`<div class="meta" part="meta" lang=${widgetLanguage(language, locale)}
      >${names[0] ? html`<span class="byline" part="byline">${isOpinion(item) ? renderPortrait(item) : nothing}<bdi>${joinNames(names, locale)}</bdi></span>` : nothing}${renderDates(item, view)}${
        readingMinutes! > 0
          ? html`<span class="reading" part="reading-time"
              >${message(words.reading, locale, { count: readingMinutes! })}</span>`
          : nothing
      }${renderComments(item, view)}</div>
    ${renderDisclosure(item, view)}
    ${
      view.slots?.includes('footer')
        ? html`<div class="footer" part="footer">${slotOr(view, 'footer', nothing)}</div>`
        : nothing
    }`;
}

/** Renders the publication date, and the date of an update if that is worth showing. */
export function renderDates(
  { dateModified, datePublished }: Pick<NewsItem, 'dateModified' | 'datePublished'>,
  view: Pick<ItemView, 'dates' | 'locale' | 'timeZone' | 'relativeHours' | 'words'>,
): unknown {
  const isUpdated =
    +new Date(dateModified ?? NaN) - +new Date(datePublished || 0) >= MIN_UPDATE_AGE &&
    // Two dates that read the same would look like a mistake.
    dateText(dateModified, view)?.text !== dateText(datePublished, view)?.text;
  const updated =
    isUpdated &&
    renderDate(dateModified, view, {
      parts: 'date updated',
      sentence: { relative: view.words.updatedAt, absolute: view.words.updatedOn },
      isInLine: true,
    });
  return html`${renderDate(datePublished, view, { isInLine: true })}${updated || nothing}`;
}

/** Renders the number of comments beside a drawn speech bubble. */
export function renderComments({ commentCount: count = 0 }: NewsItem, { words, locale }: ItemView): unknown {
  if (!(count > 0)) return nothing;
  return html`<span class="comments" part="comments"
    ><span aria-hidden="true">${formatter('NumberFormat', locale, {})?.format(count) ?? count}</span
    ><span class="unseen">${message(words.comments, locale, { count })}</span></span>`;
}

const joinNames = (names: string[], locale: string): string =>
  (names[1] && formatter('ListFormat', locale, { type: 'conjunction' })?.format(names)) || names.join(', ');
