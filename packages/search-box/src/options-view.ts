import type { NewsItem } from '@news-widgets/core/feed';
import { foreignLanguage, renderDate } from '@news-widgets/core/internal/item';
import { safeUrl, withUtm } from '@news-widgets/core/internal/url';
import { html, nothing } from 'lit';
import { renderNote } from './results-view.js';
import { mark } from './text/mark.js';
import type { SearchView } from './types.js';

/** Renders the popup below the field: options, their number, and a link to all results. */
export function renderPopup(search: SearchView): unknown {
  const { host, words, results, isOpen } = search;
  const isShown = isOpen && (!!results[0] || !!search.note);
  const page = host.resultsPage(search.query);
  // The listbox stays in place, since the field refers to it.
  return html`<div class="popup" part="popup" ?hidden=${!isShown}>
    <div
      id="options"
      class="options"
      role="listbox"
      aria-label=${words.results}
      ?hidden=${!results[0]}
    >${results.map((item, index) => renderOption(item, index, search))}</div>
    <div class="foot" part="foot">
      ${renderNote(search)}
      ${page && results[0] ? html`<button class="action" part="button" dir="auto" name="">${words.allResults}</button>` : nothing}
    </div>
  </div>`;
}

/** Renders a link, so that it can be copied, dragged or opened in a tab. */
function renderOption(item: NewsItem, index: number, search: SearchView): unknown {
  const { host, words, terms, active } = search;
  const href = withUtm(safeUrl(item.url), host.utm);
  const { locale, dates, target } = host;
  const kind = item.kind ? (words.kinds[item.kind] ?? item.kind) : item.section?.name;
  return html`<a
    id=${`option-${index}`}
    class="option"
    part="option"
    role="option"
    tabindex="-1"
    data-index=${index}
    aria-selected=${index === active}
    href=${href || nothing}
    lang=${foreignLanguage(item.language, locale)}
    target=${target === '_blank' ? target : nothing}
    rel=${target === '_blank' ? 'noopener' : nothing}
  ><span class="title" dir="auto">${mark(item.title, terms)}</span>
    <span class="about"><bdi class="kicker" ?hidden=${!kind}>${kind}</bdi> ${renderDate(item.datePublished, { dates, locale })}</span></a>`;
}
