import { html, nothing, type TemplateResult } from 'lit';
import type { NewsItem } from '../feed/news-item.js';
import { safeUrl } from '../url/safe-url.js';
import { withUtm } from '../url/utm.js';
import { foreignLanguage } from './foreign-language.js';
import type { ItemView } from './item-view.js';
import { renderKicker, renderLabel } from './kicker.js';
import { renderNewTab } from './link.js';
import { renderMedia } from './media.js';
import { renderDate } from './date.js';
import { slotted } from './slot-or.js';

/**
 * One story: picture, kicker, headline, summary, date. The headline's link is its only stop in the tab order.
 * Items may come straight from a page's script, so every address passes `safeUrl` here.
 */
export function renderItem(item: NewsItem, index: number, view: ItemView): TemplateResult {
  const { words, level, single } = view;
  const { label, summary } = item;
  const href = withUtm(safeUrl(item.url), view.utm);
  const newTab = view.target === '_blank';
  const language = foreignLanguage(item.language, view.locale);
  const kicker = renderKicker(item, view);
  // One template for what nearly every item has: each nested one costs as much again.
  return html`<div class="item" part="item" data-index=${index} lang=${language}>
    ${single || view.media ? renderMedia(item, href, view) : nothing}
    <div class="text">
      <div class="kicker" part="kicker" dir="auto" ?hidden=${!label && !kicker}>${label ? renderLabel(item, view) : nothing}${kicker || nothing}</div>
      <div class="headline" part="headline" role="heading" aria-level=${level} dir="auto"><a part="link" href=${href || nothing} hreflang=${language} target=${newTab ? '_blank' : nothing} rel=${newTab ? 'noopener' : nothing}>${slotted(view, 'headline', item.title)}${newTab ? renderNewTab(words) : nothing}</a></div>
      ${(single || view.summaries) && summary ? html`<p class="summary" part="summary" dir="auto">${summary}</p>` : nothing}
      ${single ? single.renderMeta(item, view) : renderDate(item, view)}
    </div>
  </div>`;
}
