import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { unwatchView, watchView } from './watch-views.js';

/** Reports what the matching elements of the host's shadow root show, each story once, after half of it was in view for one second. */
export class ViewController implements ReactiveController {
  readonly #watched = new Set<Element>();
  /** What has been reported: an element is used again for another story. */
  readonly #seen = new Set<unknown>();

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly selector: string,
    private readonly report: (element: Element) => void,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.host.isConnected) return;
    this.#watched.forEach((element) => {
      if (element.isConnected) return;
      unwatchView(element);
      this.#watched.delete(element);
    });
    this.host.shadowRoot!.querySelectorAll(this.selector).forEach((element) => {
      if (!this.#watched.has(element) && !this.#seen.has(nameOf(element))) this.#watch(element);
    });
  }

  hostConnected(): void {
    this.#watched.forEach((element) => this.#watch(element));
  }

  hostDisconnected(): void {
    this.#watched.forEach(unwatchView);
  }

  #watch(element: Element): void {
    this.#watched.add(element);
    watchView(element, () => {
      const name = nameOf(element);
      this.#watched.delete(element);
      if (this.#seen.has(name)) return;
      this.#seen.add(name);
      this.report(element);
    });
  }
}

/** The story that an element shows, by its address where it has one; a box of points shows the same all along. */
function nameOf(element: Element): unknown {
  const link = element.querySelector<HTMLAnchorElement>('[part=headline] a');
  return link?.href || link;
}
