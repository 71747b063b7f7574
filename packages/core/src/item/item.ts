import { html, nothing, type TemplateResult } from 'lit';
import type { NewsItem } from '../feed/news-item.js';
import { safeUrl } from '../url/safe-url.js';
import { withUtm } from '../url/utm.js';
import { renderDate } from './date.js';
import { renderKicker, renderLabel, sectionSlug } from './kicker.js';
import { foreignLanguage, widgetLanguage } from './language.js';
import { renderNewTab } from './link.js';
import { renderMedia } from './media.js';
import { renderComments, renderMeta } from './meta.js';
import { isOpinion, renderAuthor } from './opinion.js';
import { slotOr } from './slot-or.js';
import type { ItemView } from './types.js';

/**
 * Renders a story: image, kicker, headline, summary, date. The headline's link is the only tab stop.
 * Items may come directly from a page's script, so every address passes `safeUrl` here.
 */
export function renderItem(item: NewsItem, index: number, view: ItemView): TemplateResult {
  const { words, level, isSingle, locale, mark = asIs } = view;
  const { label, summary } = item;
  const href = withUtm(safeUrl(item.url), view.utm);
  const newTab = view.target === '_blank';
  const language = foreignLanguage(item.language, locale);
  const lang = widgetLanguage(item.language, locale);
  const kicker = renderKicker(item, view);
  const { summaries } = view;
  const hasSummary = isSingle || (typeof summaries === 'function' ? summaries(item, index) : summaries);
  // One template for the parts that nearly every item has, since nested templates are slow.
  const opinion = isOpinion(item);
  return html`<div class=${opinion ? 'item opinion' : 'item'} part="item" data-index=${index} lang=${language}>
    ${isSingle || view.media ? renderMedia(item, href, view) : nothing}
    <div class="text">
      <div class="kicker" part="kicker" dir="auto" data-section=${sectionSlug(item.section?.name) || nothing} ?hidden=${!label && !kicker}
        >${label ? renderLabel(item, view, index) : nothing}${kicker || nothing}</div>
      <div class="headline" part="headline" role="heading" aria-level=${level} dir="auto"
        ><a
          part="link"
          id=${label ? `link-${index}` : nothing}
          aria-labelledby=${label ? `label-${index} link-${index}` : nothing}
          href=${href || nothing}
          hreflang=${language}
          target=${newTab ? '_blank' : nothing}
          rel=${newTab ? 'noopener' : nothing}
        >${slotOr(view, 'headline', mark(item.title))}${newTab ? renderNewTab(words, lang) : nothing}</a></div>
      ${
        hasSummary && summary && summary !== item.title
          ? html`<p class="summary" part="summary" dir="auto">${mark(summary)}</p>`
          : nothing
      }
      ${opinion && !isSingle ? renderAuthor(item) : nothing}
      ${isSingle ? renderMeta(item, view) : html`${renderDate(item.datePublished, view, { lang })}${renderComments(item, view)}`}
    </div>
  </div>`;
}

const asIs = (text: string): string => text;
