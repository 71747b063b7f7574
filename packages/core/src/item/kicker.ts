import { html, nothing, type TemplateResult } from 'lit';
import { NEWS_LABELS, type NewsItem, type NewsLabel } from '../feed/news-item.js';
import { safeUrl } from '../url/safe-url.js';
import { withUtm } from '../url/utm.js';
import type { ItemView } from './item-view.js';
import { slotted } from './slot-or.js';

/** The section, unless the page is about nothing else. */
export function renderKicker({ section }: NewsItem, view: ItemView): unknown {
  const { context, kickerHref } = view;
  const name = section?.name;
  const href = kickerHref && withUtm(safeUrl(kickerHref), view.utm);
  const repeats = name && context && folded(name, view) === folded(context, view);
  return slotted(
    view,
    'kicker',
    repeats ? '' : name && href ? html`<a part="kicker-link" href=${href}>${name}</a>` : name,
  );
}

const folded = (name: string, { locale }: ItemView): string => name.trim().toLocaleLowerCase(locale);

/** A badge, printed and spoken; that of a video or a recording with its duration. */
export function renderLabel({ label, duration }: NewsItem, { words, locale, single }: ItemView): TemplateResult {
  const known = NEWS_LABELS.includes(label as NewsLabel);
  const printed = known ? words[label as NewsLabel] : label!;
  const time = duration! > 0 && single?.renderDuration(duration!, locale);
  const spoken = (known && words.spoken[label!]) || printed;
  return html`<span class="label" part="label" data-label=${label!} lang=${known ? locale : nothing}
    ><span aria-hidden="true">${printed}${time ? time.printed : nothing}</span
    ><span class="unseen">${spoken}${time ? time.spoken : nothing}:</span></span> `;
}
