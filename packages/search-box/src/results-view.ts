import type { NewsItem } from '@news-widgets/core/feed';
import { type ItemView, renderButton, renderItem } from '@news-widgets/core/internal/item';
import { html, nothing } from 'lit';
import { SORTS } from './sources/search-source.js';
import { excerpt, mark } from './text/mark.js';
import type { SearchView } from './types.js';

/** Renders the message about the results, present while empty, and the button after a failure. */
export function renderNote({ note, status, words, canRetry, retry }: SearchView): unknown {
  return html`<div class="outcome">
    <p class="note" part="message" role="status" dir="auto">${note}</p>
    ${status === 'error' && canRetry ? renderButton(words.again, retry) : nothing}
  </div>`;
}

/** Renders the results as a list of links. */
export function renderResults(search: SearchView): unknown {
  const { host, words, results, status, hasMore, showMore } = search;
  const view = viewOf(search);
  const pick = ({ target }: Event) => change(search, target as HTMLSelectElement);
  const open = (event: MouseEvent) => choose(search, event);
  return html`<div class=${`found ${host.layout}`} @change=${pick} @click=${open} @auxclick=${open}>
    <div class="bar" part="bar">${renderNote(search)}${renderFilters(search)}</div>
    <ul
      class="list"
      part="list"
      role="list"
      aria-label=${words.results}
      aria-busy=${status === 'loading'}
      ?hidden=${!results[0]}
    >
      ${results.map((item, index) => html`<li class="entry">${renderItem(asShown(item, search), index, view)}</li>`)}
    </ul>
    ${hasMore && status !== 'error' ? html`<p class="more">${renderButton(words.showMore, showMore)}</p>` : nothing}
  </div>`;
}

/** Uses the kind of a non-story as its kicker, and cuts a long summary to an excerpt around the hits. */
function asShown(item: NewsItem, { terms, words }: SearchView): NewsItem {
  const { kind, summary, section } = item;
  const name = kind ? (words.kinds[kind] ?? kind) : section?.name;
  return {
    ...item,
    summary: summary && excerpt(summary, terms),
    ...(name && { section: { name } }),
  } as NewsItem;
}

function viewOf({ host, words, terms }: SearchView): ItemView {
  const { locale, target, utm, dates, heading, level, layout } = host;
  return {
    ...{ words, locale, target, utm, dates, summaries: true },
    level: heading && level < 6 ? level + 1 : level,
    media: layout === 'page',
    sizes: '11em',
    mark: (text) => mark(text, terms),
  };
}

/** Renders choices only if there is something to choose. */
function renderFilters(search: SearchView): unknown {
  const { host, words, facets, section, kind } = search;
  if (!host.filters && host.layout !== 'page') return nothing;
  const kinds = distinct(facets.map((item) => item.kind ?? 'story'));
  const sections = distinct(facets.flatMap((item) => item.section?.name ?? []));
  const all = { value: '', text: words.everything };
  return html`<div class="filters" part="filters" ?hidden=${!search.query || /short|error/.test(search.status)}>
    ${kinds[1] ? renderSelect('kind', words.kind, kind, [all, ...kinds.map((value) => ({ value, text: words.kinds[value] ?? value }))]) : nothing}
    ${sections[1] ? renderSelect('section', words.section, section, [all, ...sections.map((value) => ({ value, text: value }))]) : nothing}
    ${renderSelect(
      'sort',
      words.sort,
      host.sort,
      SORTS.map((value) => ({ value, text: words[value] })),
    )}
  </div>`;
}

const renderSelect = (
  name: string,
  label: string,
  chosen: string,
  options: { value: string; text: string }[],
): unknown =>
  html`<label class="filter" part="filter"><span>${label}</span>
    <select data-filter=${name}>
      ${options.map(({ value, text }) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
    </select></label>`;

function change(search: SearchView, { dataset, value }: HTMLSelectElement): void {
  const name = dataset['filter'];
  if (name === 'sort') search.reorder(value);
  else if (name === 'section' || name === 'kind') search.filter(name, value);
}

const distinct = (values: string[]): string[] => [...new Set(values)].sort((one, other) => one.localeCompare(other));

function choose(search: SearchView, event: MouseEvent): void {
  const link = (event.target as Element).closest('a');
  const index = link?.closest<HTMLElement>('[data-index]')?.dataset['index'];
  // The right button opens a menu.
  if (index && event.button < 2) search.choose(Number(index), event);
}
