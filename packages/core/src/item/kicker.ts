import { html, nothing, type TemplateResult } from 'lit';
import { NEWS_LABELS, type NewsItem, type NewsLabel } from '../feed/news-item.js';
import { formatDuration, speakDuration } from '../i18n/durations.js';
import { message } from '../i18n/message.js';
import { safeUrl } from '../url/safe-url.js';
import { withUtm } from '../url/utm.js';
import { slotOr } from './slot-or.js';
import type { ItemView } from './types.js';

/** Renders the section, unless it is the topic of the page. */
export function renderKicker(item: NewsItem, view: ItemView): unknown {
  const { context, kickerHref } = view;
  const name = item.section?.name;
  const href = kickerHref && withUtm(safeUrl(kickerHref), view.utm);
  const repeats = name && context && normalized(name, view) === normalized(context, view);
  const text = name && href ? html`<a part="kicker-link" href=${href}>${name}</a>` : name;
  // Beside a badge, the section is an element that narrow layouts can hide.
  const section = text && item.label ? html`<span class="section">${text}</span>` : text;
  return slotOr(view, 'kicker', repeats ? '' : section);
}

/** Returns the section as a name in `--news-section-<slug>`. */
export const sectionSlug = (name: string | undefined): string =>
  (name ?? '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');

const normalized = (name: string, { locale }: ItemView): string => name.trim().toLocaleLowerCase(locale);

/**
 * Renders a badge and its spoken form; for a single story also the length of a video or recording. The spoken form starts the
 * headline's link, so that readers who move between links hear that a story is sponsored.
 */
export function renderLabel(
  { label, duration, image }: NewsItem,
  { words, locale, isSingle }: ItemView,
  index: number,
): TemplateResult {
  const isKnown = NEWS_LABELS.includes(label as NewsLabel);
  const printed = isKnown ? words[label as NewsLabel] : label!;
  const spoken = (isKnown && words.spoken[label!]) || printed;
  const hasDuration = isSingle && duration! > 0;
  // Shown on the picture instead, if there is one.
  const printedDuration =
    hasDuration && !(image?.url && /^(video|audio)$/.test(label!))
      ? html` <span class="duration" part="duration">${formatDuration(duration!, locale)}</span>`
      : nothing;
  const spokenText = hasDuration
    ? message(words.spokenDuration, locale, { label: spoken, duration: speakDuration(duration!, locale) })
    : message(words.spokenLabel, locale, { label: spoken });
  return html`<span class="label" part="label" data-label=${label!} lang=${isKnown ? locale : nothing}
    ><span aria-hidden="true">${printed}${printedDuration}</span
    ><span class="unseen" hidden id=${`label-${index}`}>${spokenText}</span></span> `;
}
