import type { NewsElement } from '@news-widgets/core/element';
import type { NewsItem } from '@news-widgets/core/feed';
import type { Words } from '@news-widgets/core/i18n';
import type { DATES } from '@news-widgets/core/internal/item';
import type { SORTS } from './sources/search-source.js';
import type { Term } from './text/terms.js';

/** Values of the `results` attribute. */
export const RESULTS = ['combobox', 'list'] as const;
/** Values of the `layout` attribute. */
export const LAYOUTS = ['inline', 'overlay', 'page'] as const;

/** The part of the widget that the search reads. */
export interface SearchBoxHost extends NewsElement<'searchBox', 'item' | 'searchResults'> {
  src: string;
  limit: number;
  minLength: number;
  layout: (typeof LAYOUTS)[number];
  dates: (typeof DATES)[number];
  sort: (typeof SORTS)[number];
  sync: boolean;
  filters: boolean;
  /** Results are a list of links, not the options of a combobox. */
  isList: boolean;
  /** The name of the query parameter. */
  parameter: string;
  /** The field. */
  input: HTMLInputElement;
  /** Returns the publisher's page of results for a text; empty without one. */
  resultsPage(text: string): string;
}

/** `short`: fewer letters than a search needs. */
export type SearchStatus = 'idle' | 'short' | 'loading' | 'ready' | 'empty' | 'error';

/** The visible state of a search, and the actions of readers. */
export interface SearchView {
  readonly host: SearchBoxHost;
  readonly words: Words<'item' | 'searchBox' | 'searchResults'>;
  readonly status: SearchStatus;
  readonly results: readonly NewsItem[];
  readonly hasMore: boolean;
  /** The message about the results. */
  readonly note: string;
  /** The query of the results, and its words. */
  readonly query: string;
  readonly terms: readonly Term[];
  readonly section: string;
  readonly kind: string;
  /** Unfiltered results, from which the filters are built. */
  readonly facets: readonly NewsItem[];
  /** The index of the active option; -1 for none. */
  readonly active: number;
  readonly isOpen: boolean;
  readonly canRetry: boolean;
  showMore(): void;
  retry(): void;
  reorder(sort: string): void;
  filter(name: 'section' | 'kind', value: string): void;
  choose(index: number, event: Event): void;
}
