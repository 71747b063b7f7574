import { emit } from '@news-widgets/core/element';
import type { ReactiveController } from 'lit';
import type { NewsArticleProgressDetail } from './article-events.js';
import type { ArticleHost } from './types.js';

/** Whoever stays at the end for so long has read it, in milliseconds. */
const COMPLETE_AFTER_MS = 1000;

/** Reports how far a reader has come, each quarter once, by marks beside the text. */
export class ReadingProgress implements ReactiveController {
  readonly #host;
  #observer?: IntersectionObserver | undefined;
  #reached = 0;
  #body: unknown;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ArticleHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Begins anew with each text. */
  async begin(whole: Promise<void>, body: unknown): Promise<void> {
    if (this.#body === body) return;
    this.#body = body;
    this.#reached = 0;
    this.#stop();
    // Before the end is there, the marks are too near.
    await whole;
    await this.#host.updateComplete;
    if (this.#body === body && this.#host.isConnected) this.#watch();
  }

  hostConnected(): void {
    if (this.#body && this.#reached < 100) this.#watch();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #watch(): void {
    this.#stop();
    // All that is above the window counts as in view: else a jump over a mark is never heard.
    this.#observer = new IntersectionObserver((entries) => entries.forEach(this.#reach), {
      rootMargin: '9999999px 0px 0px',
    });
    // What follows the text is in view after a jump in a frame, which has no margin.
    for (const mark of this.#host.renderRoot.querySelectorAll('.mark, .foot')) this.#observer.observe(mark);
  }

  #stop(): void {
    this.#observer?.disconnect();
    clearTimeout(this.#timer);
  }

  #reach = ({ target, isIntersecting, boundingClientRect, rootBounds }: IntersectionObserverEntry): void => {
    const isPassed = !!rootBounds && boundingClientRect.bottom < rootBounds.top;
    const percent = Number((target as HTMLElement).dataset['percent'] ?? 100);
    const { story: item } = this.#host;
    if (!item || !(isIntersecting || isPassed)) return;
    // A jump to the end passes the marks before it.
    for (const quarter of [25, 50, 75, 100] as NewsArticleProgressDetail['percent'][])
      if (quarter <= percent && quarter > this.#reached) {
        this.#reached = quarter;
        emit(this.#host, 'news-article-progress', { item, percent: quarter });
      }
    if (this.#reached < 100) return;
    this.#observer?.disconnect();
    this.#timer = setTimeout(() => emit(this.#host, 'news-article-complete', { item }), COMPLETE_AFTER_MS);
  };
}
