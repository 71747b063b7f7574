import { emit } from '@news-widgets/core/element';
import type { ReactiveController } from 'lit';
import type { NewsArticleProgressDetail } from './article-events.js';
import type { ArticleHost } from './types.js';

/** A reader who stays at the end this long has read the story. */
const COMPLETE_AFTER_MS = 1000;

/** Reports how far a reader has read, once per quarter, by observing marks beside the text. */
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

  /** Restarts for each text. */
  async begin(whole: Promise<void>, body: unknown): Promise<void> {
    if (this.#body === body) return;
    this.#body = body;
    this.#reached = 0;
    this.#stop();
    // Until the text is complete, the marks are too close to its start.
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
    // Everything above the window counts as in view, so that a jump past a mark is noticed.
    this.#observer = new IntersectionObserver((entries) => entries.forEach(this.#reach), {
      rootMargin: '9999999px 0px 0px',
    });
    // In a frame the root margin has no effect: after a jump, only the content below the text is in view.
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
