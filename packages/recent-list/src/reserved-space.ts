import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Maximum height in pixels that a row gains; more would pull the list apart. The rest is added below the list. */
const SHARE = 8;

/** Below this share of the reserved height, the list is much shorter than expected and keeps its own height. */
const SIMILAR = 0.55;

/**
 * Keeps the reserved height when the list replaces its skeleton, so that nothing below moves: the rows share a little of the
 * spare height. Once the width changes, the list takes its natural height.
 */
export class ReservedSpace implements ReactiveController {
  readonly #host;
  #height = 0;
  #observer?: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement & { renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
    host.addController(this);
  }

  /** Measures the skeleton, or the space that the page reserved, while the stories load. */
  hostUpdate(): void {
    const root = this.#host.renderRoot;
    if (root?.childElementCount && !root.querySelector('[part=list]')) this.#height = this.#host.offsetHeight;
  }

  hostUpdated(): void {
    const height = this.#height;
    const [list, ...others] = this.#host.renderRoot.querySelectorAll<HTMLElement>('[part=list]');
    if (!height || !list || !globalThis.ResizeObserver) return;
    this.#height = 0;
    // Grouped by day, there are several lists.
    if (others.length > 0) return;
    // Before the list is painted, but outside the task that rendered it: measuring forces a layout.
    requestAnimationFrame(() => this.#fill(list, height));
  }

  #fill(list: HTMLElement, height: number): void {
    const needed = this.#host.offsetHeight;
    if (needed >= height || needed < height * SIMILAR) return;
    // Readers do not see movement below the window.
    if (this.#host.getBoundingClientRect().bottom >= innerHeight) return;
    const spare = height - needed;
    const shared = Math.min(spare, list.childElementCount * SHARE);
    list.style.minHeight = `${list.offsetHeight + shared}px`;
    list.style.marginBlockEnd = `${spare - shared}px`;
    const { offsetWidth: width } = list;
    this.#observer = new ResizeObserver(() => {
      if (list.offsetWidth !== width) this.#release(list);
    });
    this.#observer.observe(list);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #release(list: HTMLElement): void {
    this.#observer?.disconnect();
    // Changing sizes inside the observer would cause a resize loop.
    requestAnimationFrame(() => (list.style.minHeight = list.style.marginBlockEnd = ''));
  }
}
