import { ViewController } from '@news-widgets/core/activity';
import { SourceElement } from '@news-widgets/core/element';
import { emit } from '@news-widgets/core/events';
import { depthOf, findItem, type NewsItem } from '@news-widgets/core/model';
import { foreignLanguage, renderDisclosure, renderHeading, renderLink } from '@news-widgets/core/render';
import { highlightsBox, item, type Words } from '@news-widgets/core/strings';
import { tokens } from '@news-widgets/core/styles';
import { pageAddress, safeUrl, withUtm } from '@news-widgets/core/url';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { highlightsBoxStyles } from './highlights-box.styles.js';
import { asPieces, type Highlight } from './highlight.js';
import type { readList } from './read-list.js';
import type { Tools } from './tools.js';

const ON_DEMAND = { readList: () => import('./read-list.js'), Tools: () => import('./tools.js') };

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

  declare strings: Partial<Words<'item' | 'highlightsBox' | 'highlightsTools'>>;

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

  /** What is shown, each with its links. @internal */
  points: Highlight[][] = [];

  /** What has been loaded on demand. */
  static readonly #code: { readList?: typeof readList; Tools?: typeof Tools } = {};
  #tools?: Tools;
  #story?: NewsItem | undefined;
  #waits = false;

  constructor() {
    super({ item, highlightsBox });
    new ViewController(this, 'section', () => this.#report('news-item-view'));
  }

  /** Loads what comes on demand ahead of need; awaited before rendering on a server. */
  static async load(code = Object.values(ON_DEMAND)): Promise<void> {
    for (const load of code) Object.assign(this.#code, await load());
  }

  /** @internal */
  get wanted(): number {
    return depthOf(this.item);
  }

  /** A list between the tags is read here, not as a source of stories. @internal */
  get given(): boolean {
    return !!this.items || !this.querySelector?.(':scope > script');
  }

  /** What the highlights are of. @internal */
  get name(): string {
    return this.#story?.title || this.heading || this.words.title;
  }

  /** Address of the article, else of the page. @internal */
  get address(): string {
    return withUtm(safeUrl(this.#story?.url) || pageAddress(), this.utm);
  }

  protected override willUpdate(): void {
    const { items, source } = this;
    const story = (this.#story = source.feed && findItem(source.feed.items, this.item).item);
    const { readList, Tools } = NewsHighlightsBox.#code;
    const isList = !items && !story?.highlights[0] && source.isSettled && source.hasFallback;
    const hasTools = this.copy || this.share || this.collapseAfter! > 0;
    const missing = [isList && !readList && ON_DEMAND.readList, hasTools && !Tools && ON_DEMAND.Tools].filter(
      (load) => !!load,
    );
    this.#waits = missing.length > 0;
    if (this.#waits) return this.updateAfter(NewsHighlightsBox.load(missing));
    this.points = isList
      ? readList!(this)
      : (items ?? story?.highlights ?? []).map(asPieces).filter(({ length }) => length);
    this.#tools = hasTools ? (this.#tools ?? new Tools!(this)) : undefined;
  }

  protected override render() {
    const { source } = this;
    const waits = this.#waits;
    const shown = this.showState(!waits && !!this.points[0], !waits && (!!this.items || source.isSettled));
    const trouble = this.renderTrouble(shown);
    if (shown === 'ready') return html`${this.#renderBox()}${trouble}`;
    if (shown === 'loading' && !source.hasFallback)
      return html`<div class="bones" part="skeleton" aria-busy="true"><div class="head"><i class="heading"></i></div><i class="point"></i><i class="point"></i><i class="point"></i><i class="point"></i></div>`;
    return html`<slot></slot>${trouble}`;
  }

  #renderBox(): unknown {
    const { words, heading, level, numbered, locale, disclosure, reviewedBy } = this;
    const tools = this.#tools;
    const story = this.#story;
    const points = this.points.map(
      (point, index) =>
        html`<li class="point" part="point" ?hidden=${index >= (tools?.shown ?? Infinity)}>${point.map(this.#renderPiece)}</li>`,
    );
    const own = foreignLanguage(story?.language, locale);
    // WebKit drops the list role from lists without bullets of their own, hence the explicit one.
    return html`<section aria-labelledby="heading" @click=${this.#open}>
      ${renderHeading(heading || words.title, level, tools?.renderActions())}
      ${
        numbered
          ? html`<ol class="list" part="list" role="list" id="list" lang=${own} dir="auto">${points}</ol>`
          : html`<ul class="list" part="list" role="list" id="list" lang=${own} dir="auto">${points}</ul>`
      }
      ${tools?.renderMore()}
      ${renderDisclosure({ disclosure: disclosure ?? story?.disclosure, reviewedBy: reviewedBy ?? story?.reviewedBy }, this)}
      <slot name="note"></slot>
    </section>`;
  }

  #renderPiece = ({ text, url, target: own }: Highlight): unknown => {
    const { target, words, utm } = this;
    const href = url && safeUrl(url, globalThis.document?.baseURI);
    if (!href) return text;
    // A jump within the page stays in it, as the same page.
    if (href.startsWith(`${globalThis.location?.href.split('#')[0]}#`))
      return renderLink(text, href, { target: '', words });
    return renderLink(text, withUtm(href, utm), { target: own || target, words });
  };

  #open = (event: Event): void => {
    const link = (event.target as Element).closest('a');
    if (link && !this.#report('news-item-open', true)) event.preventDefault();
  };

  #report(type: 'news-item-open' | 'news-item-view', cancelable = false): boolean {
    const { address: url, name: title, points } = this;
    const highlights = points.map((point) => point.map(({ text }) => text).join(''));
    const page = { id: url, url, title, authors: [], tags: [], highlights };
    return emit(this, type, { item: this.#story ?? page, index: 0 }, cancelable);
  }
}
