import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How much higher a story becomes at most, in pixels: more would pull the list apart. The rest is below it. */
const SHARE = 8;

/** Below this share of the reserved height, the list has fewer stories than were expected, and needs no more space. */
const SIMILAR = 0.55;

/**
 * Keeps the reserved height when the list takes its place, so that nothing below moves: its rows share a little of what is left.
 * Once the width changes, the list is as high as it needs.
 */
export class ReservedSpace implements ReactiveController {
  readonly #host;
  #height = 0;
  #observer?: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement & { renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
    host.addController(this);
  }

  /** What is there while the stories load: the skeleton, or what the page reserved. */
  hostUpdate(): void {
    const root = this.#host.renderRoot;
    if (root?.childElementCount && !root.querySelector('[part=list]')) this.#height = this.#host.offsetHeight;
  }

  hostUpdated(): void {
    const height = this.#height;
    const [list, ...others] = this.#host.renderRoot.querySelectorAll<HTMLElement>('[part=list]');
    if (!height || !list || !globalThis.ResizeObserver) return;
    this.#height = 0;
    // Days have a list each.
    if (others.length > 0) return;
    // Before the list is painted, and not in the task that has rendered it: measuring takes a layout.
    requestAnimationFrame(() => this.#fill(list, height));
  }

  #fill(list: HTMLElement, height: number): void {
    const needed = this.#host.offsetHeight;
    if (needed >= height || needed < height * SIMILAR) return;
    // Below the window nobody sees what moves.
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
    // Not while sizes are being observed.
    requestAnimationFrame(() => (list.style.minHeight = list.style.marginBlockEnd = ''));
  }
}
