import { SourceElement } from '@news-widgets/core/element';
import { renderNotice } from '@news-widgets/core/render';
import { highlightsBox, item } from '@news-widgets/core/strings';
import { tokens } from '@news-widgets/core/styles';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { highlightsBoxStyles } from './highlights-box.styles.js';
import type { Highlight } from './highlight.js';
import type { Highlights } from './highlights.js';

/** So far into a source the article is looked for. */
const DEPTH = 50;

/**
 * The main points of an article: from the list between its tags, from a script, or from the article itself. Shows nothing
 * and takes no space when there are none.
 *
 * @summary A box with the highlights of an article.
 * @slot - The list that readers see before the box is there, and from which it is made when nothing else is given.
 * @slot note - A line below the list, such as a source.
 * @fires {CustomEvent<NewsItemDetail>} news-item-open - A reader follows a link of the list. Cancelable. Detail: `item`, `index`.
 * @fires {CustomEvent<NewsItemDetail>} news-item-view - Half of the box was in view for one second, once. Detail: `item`, `index`.
 * @csspart head - The line with the heading and the buttons to copy and share.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart point - One highlight.
 * @csspart link - A link.
 * @csspart disclosure - How the text came about and who checked it.
 * @csspart button - A button.
 * @csspart status - What copying or sharing came to.
 * @csspart notice - The sentence in the states error and stale.
 * @csspart skeleton - The shape that stands for the list while it loads.
 */
export class NewsHighlightsBox extends SourceElement<'item' | 'highlightsBox'> {
  static override styles = [tokens, highlightsBoxStyles];

  /** Numbers instead of bullets. */
  @property({ type: Boolean, reflect: true }) numbered?: boolean;

  /** How many highlights are shown before a button that shows the rest; 0 for all. */
  @property({ type: Number, attribute: 'collapse-after' }) collapseAfter?: number;

  /** Adds a button that copies the highlights with the address of the article. */
  @property({ type: Boolean }) copy?: boolean;

  /** Adds a button that shares them, where the browser can share. */
  @property({ type: Boolean }) share?: boolean;

  /** How the text came about: `ai`, or a sentence. */
  @property() disclosure?: string;

  /** Who has checked the text. */
  @property({ attribute: 'reviewed-by' }) reviewedBy?: string;

  /** Which story of the source: its index from 0, id or address. */
  @property() item?: string;

  /** The highlights themselves, instead of a source: texts, or texts with addresses. */
  @property({ attribute: false }) items?: (string | Highlight)[];

  static #Highlights?: typeof Highlights;
  #highlights?: Highlights;

  constructor() {
    super({ item, highlightsBox });
  }

  /** Loads the code that shows highlights ahead of need; awaited before rendering on a server. */
  static async load(): Promise<void> {
    this.#Highlights ??= (await import('./highlights.js')).Highlights;
  }

  /** @internal */
  get wanted(): number {
    const index = Number(this.item ?? 0);
    return index >= 0 && index < DEPTH ? index + 1 : DEPTH;
  }

  /** A list between the tags is read here, not as a source of stories. @internal */
  get given(): boolean {
    return !!this.items || !this.querySelector?.(':scope > script');
  }

  /** There may be highlights to show, and no source is waited for. */
  get #filled(): boolean {
    const { items, src, source } = this;
    return items ? items.length > 0 : !!source.feed || (!src && source.hasFallback);
  }

  protected override willUpdate(): void {
    const Loaded = NewsHighlightsBox.#Highlights;
    if (this.#filled && !Loaded) void NewsHighlightsBox.load().then(() => this.requestUpdate());
    else if (this.#filled) this.#highlights ??= new Loaded!(this);
    this.#highlights?.update();
  }

  protected override render() {
    const { words, source, src, items } = this;
    const { status, stale, retry } = source;
    const waits = src && !items && !source.feed;
    const settled = !waits && (this.#filled ? this.#highlights : status === 'idle' || status === 'ready');
    const shown =
      !waits && this.#highlights?.count ? 'ready' : settled ? 'empty' : status === 'error' ? status : 'loading';
    this.setStates(shown, stale && 'stale');
    if (shown === 'ready')
      return html`${this.#highlights!.render()}${stale ? renderNotice(words.stale, words.retry, retry) : nothing}`;
    if (shown === 'loading' && !source.hasFallback)
      return html`<div class="bones" part="skeleton" aria-busy="true"><i></i><i></i><i></i><i></i></div>`;
    return html`<slot></slot>${shown === 'error' ? renderNotice(source.error?.code === 'offline' ? words.offline : words.failed, words.retry, retry) : nothing}`;
  }
}
