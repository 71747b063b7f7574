import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Below this share of the skeleton's height, the list has fewer stories than were expected, and needs no more space. */
const SIMILAR = 0.55;

/**
 * Keeps the height of the skeleton when the list takes its place, so that nothing below moves: its rows share what is
 * left. Once the width changes, the list is as high as it needs.
 */
export class ReservedSpace implements ReactiveController {
  readonly #host;
  #height = 0;
  #observer?: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement & { renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const pending = this.#host.renderRoot?.querySelector<HTMLElement>('.pending');
    if (pending) this.#height = pending.offsetHeight;
  }

  hostUpdated(): void {
    const height = this.#height;
    const [list, ...others] = this.#host.renderRoot.querySelectorAll<HTMLElement>('[part=list]');
    if (!height || !list || !globalThis.ResizeObserver) return;
    this.#height = 0;
    // Days have a list each.
    if (others.length > 0) return;
    const needed = list.offsetHeight;
    if (needed >= height || needed < height * SIMILAR) return;
    list.style.minHeight = `${height}px`;
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
    requestAnimationFrame(() => (list.style.minHeight = ''));
  }
}
