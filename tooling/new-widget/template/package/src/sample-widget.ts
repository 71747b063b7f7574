import { SourceElement } from '@news-widgets/core/element';
import type { NewsItem } from '@news-widgets/core/feed';
import {
  type DATES,
  preloadDates,
  renderSkeleton,
  renderHeading,
  renderItem,
  renderStatus,
} from '@news-widgets/core/internal/item';
import { item } from '@news-widgets/core/internal/words';
import { sampleWidget } from '@news-widgets/core/internal/words';
import { itemStyles, tokens } from '@news-widgets/core/internal/styles';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { sampleWidgetStyles } from './sample-widget.styles.js';

/**
 * Shows a publisher's stories, from a feed, from a script, or from the links between its tags.
 *
 * @summary Stories.
 * @slot - Links shown until the stories have loaded, and if they fail to load.
 * @csspart head - The line with the heading.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart item - One story.
 * @csspart media - The frame of a picture.
 * @csspart image - A picture.
 * @csspart headline - A headline.
 * @csspart link - The link of a headline.
 * @csspart date - A date.
 * @csspart button - The button "Try again".
 * @csspart notice - The message in the states empty, error and stale.
 * @csspart skeleton - The placeholder for one story while the list loads.
 */
export class NewsSampleWidget extends SourceElement<'item' | 'sampleWidget'> {
  static override styles = [tokens, itemStyles, sampleWidgetStyles];

  /** Number of stories shown. */
  @property({ type: Number }) limit = 5;

  /** `relative` dates up to a week, `absolute` dates, or `none`. */
  @property() dates: (typeof DATES)[number] = 'relative';

  /** The stories, in place of a source. */
  @property({ attribute: false }) items?: NewsItem[];

  constructor() {
    super({ item, sampleWidget });
  }

  /** @internal */
  get itemCount(): number {
    return this.limit >= 1 ? Math.floor(this.limit) : 5;
  }

  /** @internal */
  preload(): void {
    preloadDates(this);
  }

  protected override render() {
    const { words, heading, itemCount, source } = this;
    const items = (this.items ?? source.feed?.items ?? []).slice(0, itemCount);
    const shown = this.showState(items.length > 0, !!this.items || source.isSettled);
    return html`<section
      aria-labelledby=${heading ? 'heading' : nothing}
      aria-label=${heading ? nothing : words.label}
    >
      ${renderHeading(heading, this.level)} ${this.#renderContent(shown, items)}
      ${this.renderError(shown)}
    </section>`;
  }

  #renderContent(shown: string, items: NewsItem[]) {
    const { words, source } = this;
    if (shown === 'ready') return this.#renderList(items);
    if (shown === 'empty') return renderStatus(words.empty);
    if (shown === 'error') return html`<slot></slot>`;
    return html`<div aria-busy="true">
      <slot></slot>
      ${source.hasFallback ? nothing : Array.from({ length: this.itemCount }, () => renderSkeleton({ media: true, summary: false, date: this.dates !== 'none' }))}
    </div>`;
  }

  #renderList(items: NewsItem[]) {
    const { words, locale, level, target, utm, dates } = this;
    const view = {
      ...{ words, locale, target, utm, dates },
      level: this.heading && level < 6 ? level + 1 : level,
      media: true,
      sizes: '9em',
    };
    // Safari drops the list role from lists without bullets, so the role is explicit.
    return html`<ul class="list" part="list" role="list">
      ${items.map((entry, index) => html`<li>${renderItem(entry, index, view)}</li>`)}
    </ul>`;
  }
}
