import type {} from './search-events.js';
import { emit } from '@news-widgets/core/element';
import type { FeedErrorCode, NewsItem } from '@news-widgets/core/feed';
import { adoptLate } from '@news-widgets/core/internal/element';
import { message } from '@news-widgets/core/internal/i18n';
import { mayPass } from '@news-widgets/core/internal/item';
import { ownDocument, warnOnce } from '@news-widgets/core/internal/page';
import { addressKey } from '@news-widgets/core/internal/url';
import { item, searchResults } from '@news-widgets/core/internal/words';
import type { ReactiveController } from 'lit';
import { renderPopup } from './options-view.js';
import { resultsStyles } from './results.styles.js';
import { renderResults } from './results-view.js';
import { openSource } from './sources/open-source.js';
import type { SearchAnswer, SearchQuery, SearchSource } from './sources/search-source.js';
import { isUnspaced } from './text/split-words.js';
import { type Term, termsOf } from './text/terms.js';
import type { SearchBoxHost, SearchStatus, SearchView } from './types.js';

/** The pause in typing before a server is queried, in milliseconds. */
const DEBOUNCE_MS = 250;

/** Shorter waits are not announced. */
const SLOW_MS = 400;

/** More results together would freeze the page. */
const MAX_LIMIT = 100;

/** A Korean syllable is searched for while it is still being written. */
const HANGUL = /[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]$/;

/** Controls a search from the first key to the results. */
export class SearchController implements ReactiveController, SearchView {
  status: SearchStatus = 'idle';
  results: NewsItem[] = [];
  hasMore = false;
  total: number | undefined;
  note = '';
  query = '';
  terms: readonly Term[] = [];
  section = '';
  kind = '';
  active = -1;
  isOpen = false;
  facets: NewsItem[] = [];

  readonly host;
  #source?: Promise<SearchSource> | undefined;
  #sourceOf = '';
  #isLocal = false;
  #abort = new AbortController();
  #opening = new AbortController();
  #timer?: ReturnType<typeof setTimeout>;
  #focusIndex = -1;
  #isRetryable = false;

  private constructor(host: SearchBoxHost) {
    this.host = host;
  }

  /** Returns the controller of a box, with its words. */
  static async for(host: SearchBoxHost): Promise<SearchController> {
    const controller = new SearchController(host);
    await host.addWords({ item, searchResults });
    host.addController(controller);
    return controller;
  }

  get words(): SearchView['words'] {
    return this.host.words;
  }

  get limit(): number {
    const { limit } = this.host;
    return limit >= 1 ? Math.min(Math.floor(limit), MAX_LIMIT) : 8;
  }

  get canRetry(): boolean {
    return this.#isRetryable;
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
  }

  hostUpdate(): void {
    // The source has changed: its query is sent again.
    if (this.#sourceOf && this.#sourceOf !== this.host.src) this.#restart();
  }

  /** Moves the focus to the first result added by "Show more". */
  hostUpdated(): void {
    const root = this.host.shadowRoot!;
    const link = root.querySelector<HTMLElement>(`[data-index="${this.#focusIndex}"] [part=link]`);
    root.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
    if (!link) return;
    this.#focusIndex = -1;
    if (this.host.matches(':focus-within') || ownDocument.activeElement === ownDocument.body)
      link.focus({ preventScroll: true });
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#online);
    queueMicrotask(() => {
      if (!this.host.isConnected) this.#abort.abort();
    });
  }

  /** Prepares the first search while the reader is about to type. */
  prepare(): void {
    if (this.host.src) this.#open().catch(() => {});
  }

  /** Handles changed text. Text that is still being composed is not a query yet. */
  typed(isComposing = false): void {
    const text = this.host.input.value;
    if (isComposing && !HANGUL.test(text)) return;
    if (text.trim() === this.query && this.status !== 'error') {
      this.isOpen = this.status !== 'idle';
      return this.host.requestUpdate();
    }
    this.#cancel();
    this.section = this.kind = '';
    this.query = text.trim();
    if (!this.query) return this.#clear('idle');
    if (this.#isShort()) return this.#clear('short');
    this.terms = termsOf(this.query);
    this.isOpen = true;
    this.#timer = setTimeout(() => void this.#run(), this.#isLocal ? 0 : DEBOUNCE_MS);
    this.host.requestUpdate();
  }

  /** Searches immediately. */
  now(): void {
    this.query = '';
    this.typed();
    if (!this.query || this.status === 'short') return;
    clearTimeout(this.#timer);
    void this.#run();
  }

  filter(name: 'section' | 'kind', value: string): void {
    this[name] = value;
    void this.#run();
  }

  reorder(sort: string): void {
    this.host.sort = sort as SearchBoxHost['sort'];
    void this.#run();
  }

  showMore = (): void => {
    this.#focusIndex = this.results.length;
    void this.#run(this.results.length);
  };

  retry = (): void => {
    this.host.input.focus();
    this.now();
  };

  /** Handles keys in a field with options (w3.org/WAI/ARIA/apg/patterns/combobox). */
  key(event: KeyboardEvent): void {
    const { active, results } = this;
    const { key, altKey } = event;
    const last = results.length - 1;
    const isReached = active >= 0;
    if (key === 'Escape') return this.#escape(event);
    if (key === 'Enter') {
      if (isReached) this.#follow(event);
      return;
    }
    const steps: Record<string, number | undefined> = {
      ArrowDown: altKey ? active : active >= last ? 0 : active + 1,
      ArrowUp: altKey ? -1 : active <= 0 ? last : active - 1,
      // Without an active option these keys move the caret.
      Home: isReached ? 0 : undefined,
      End: isReached ? last : undefined,
    };
    const next = steps[key];
    if (next === undefined || last < 0) return;
    event.preventDefault();
    this.isOpen = !(altKey && key === 'ArrowUp');
    this.active = Math.min(next, last);
    this.host.requestUpdate();
  }

  /** Handles a reader opening a result. */
  choose(index: number, event: Event): void {
    const found = this.results[index];
    if (!found) return;
    if (!emit(this.host, 'news-item-open', { item: found, index }, true)) event.preventDefault();
    else if (!found.url) this.complete(found);
  }

  /** Opens the active option, in a new tab with the usual modifier keys. */
  #follow(event: KeyboardEvent): void {
    event.preventDefault();
    const link = this.host.shadowRoot!.querySelector<HTMLAnchorElement>(`#option-${this.active}`)!;
    const isNewTab = event.ctrlKey || event.metaKey || event.shiftKey;
    if (!isNewTab || !link.href) return link.click();
    const item = this.results[this.active]!;
    if (emit(this.host, 'news-item-open', { item, index: this.active }, true)) open(link.href, '_blank', 'noopener');
  }

  /** Closes the options, then empties the field; an overlay closes by itself. */
  #escape(event: KeyboardEvent): void {
    const { host } = this;
    if (host.layout === 'overlay') return;
    const isShown = this.isOpen && !!(this.results[0] || this.note);
    if (!isShown && !host.input.value) return;
    event.preventDefault();
    if (isShown) return this.close();
    host.input.value = '';
    this.typed();
  }

  close(): void {
    this.isOpen = false;
    this.active = -1;
    this.host.requestUpdate();
  }

  /** Uses a completion without an address as the new query. */
  complete({ title }: NewsItem): void {
    this.host.input.value = title;
    this.now();
  }

  renderPopup(): unknown {
    this.#style();
    return renderPopup(this);
  }

  renderResults(): unknown {
    this.#style();
    return renderResults(this);
  }

  #style(): void {
    adoptLate(resultsStyles, this.host.renderRoot as ShadowRoot);
  }

  async #run(offset = 0): Promise<void> {
    this.#cancel();
    const { signal } = (this.#abort = new AbortController());
    const slow = setTimeout(() => this.#say(this.words.searching), SLOW_MS);
    const { query: text, section, kind, limit, host } = this;
    this.status = 'loading';
    host.requestUpdate();
    try {
      const source = await this.#open();
      signal.throwIfAborted();
      const query: SearchQuery = { text, sort: host.sort, section, kind, offset, limit, signal };
      // A local source needs no waiting: results appear with the keystroke.
      const answer = source.isLocal ? source.search(query) : await source.search(query);
      const found = answer instanceof Promise ? await answer : answer;
      if (!signal.aborted) this.#take(found, offset);
    } catch (error) {
      if (!signal.aborted) this.#fail(error as Error & { code?: FeedErrorCode });
    } finally {
      clearTimeout(slow);
    }
  }

  #take({ items, hasMore, total, facets }: SearchAnswer, offset: number): void {
    const { words, host, query } = this;
    const before = offset ? this.results : [];
    this.results = unique([...before, ...items.map((one) => this.#withPage(one))]);
    this.hasMore = hasMore && this.results.length > before.length;
    this.total = total;
    const isFiltered = this.section || this.kind;
    if (facets) this.facets = facets;
    else if (!isFiltered) this.facets = this.results;
    this.active = -1;
    const count = Math.max(total ?? 0, this.results.length);
    this.status = count ? 'ready' : 'empty';
    const added = this.results.length - offset;
    if (!count) this.#say(words.none.replace('{query}', query));
    else if (offset && added > 0) this.#say(message(words.moreAdded, host.locale, { count: added }));
    else this.#say(message(hasMore && !total ? words.countMore : words.count, host.locale, { count }));
    if (offset === 0) this.#report(count);
  }

  #report(count: number): void {
    const { host, query } = this;
    if (host.sync) this.#syncAddress(query);
    emit(host, 'news-search', { query, count });
    if (!count) emit(host, 'news-search-empty', { query, count });
  }

  /** Links a completion without an address to the publisher's page of results. */
  #withPage(one: NewsItem): NewsItem {
    return one.url ? one : { ...one, url: this.host.resultsPage(one.title) };
  }

  #fail(error: Error & { code?: FeedErrorCode }): void {
    const { host, words } = this;
    const isOffline = !navigator.onLine || error.code === 'offline';
    this.#source = undefined;
    this.#clear('error');
    this.isOpen = true;
    this.#isRetryable = !isOffline && mayPass(error.code);
    this.#say(isOffline ? words.notConnected : words.notSearched);
    warnOnce(`<${host.localName}>: ${error.message}`);
    emit(host, 'news-error', { code: isOffline ? 'offline' : (error.code ?? 'unexpected'), message: error.message });
  }

  #clear(status: SearchStatus): void {
    const { host } = this;
    this.status = status;
    this.results = [];
    this.facets = [];
    this.hasMore = false;
    this.total = undefined;
    this.active = -1;
    this.isOpen = status === 'short';
    if (status === 'idle' && host.sync) this.#syncAddress('');
    this.#say(status === 'short' ? message(this.words.short, host.locale, { count: host.minLength }) : '');
  }

  #say(note: string): void {
    this.note = note;
    this.host.requestUpdate();
  }

  /** In scripts whose letters are syllables or words, one letter is enough. */
  #isShort(): boolean {
    const { query } = this;
    return Array.from(query).length < this.host.minLength && !isUnspaced(query) && !HANGUL.test(query);
  }

  #open(): Promise<SearchSource> {
    const { src } = this.host;
    if (this.#source && this.#sourceOf === src) return this.#source;
    this.#opening.abort();
    this.#opening = new AbortController();
    this.#sourceOf = src;
    this.#isLocal = false;
    const source = openSource(src, this.#opening.signal);
    this.#source = source;
    source.then(
      ({ isLocal = false }) => {
        if (this.#source === source) this.#isLocal = isLocal;
      },
      () => {
        if (this.#source === source) this.#source = undefined;
      },
    );
    return source;
  }

  #restart(): void {
    this.#sourceOf = '';
    this.#source = undefined;
    if (this.status !== 'idle') queueMicrotask(() => this.now());
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    this.#abort.abort();
  }

  #online = (): void => {
    if (this.status === 'error') this.now();
  };

  #syncAddress(query: string): void {
    const url = new URL(location.href);
    if (query) url.searchParams.set(this.host.parameter, query);
    else url.searchParams.delete(this.host.parameter);
    if (url.href !== location.href) history.replaceState(history.state, '', url);
  }
}

function unique(items: readonly NewsItem[]): NewsItem[] {
  const seen = new Set<string>();
  return items.filter(({ id, url }) => {
    const key = url ? addressKey(url) : id;
    return !seen.has(key) && !!seen.add(key);
  });
}
