import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { unwatchView, watchView } from './watch-views.js';

/** Reports each matching element of the host's shadow root once, after half of it was in view for one second. */
export class ViewController implements ReactiveController {
  /** Elements that are watched or have been reported; those are false. */
  readonly #elements = new Map<Element, boolean>();

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly selector: string,
    private readonly report: (element: Element) => void,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.host.isConnected) return;
    this.#elements.forEach((_, element) => element.isConnected || this.#forget(element));
    this.host.shadowRoot!.querySelectorAll(this.selector).forEach((element) => {
      if (!this.#elements.has(element)) this.#watch(element);
    });
  }

  hostConnected(): void {
    this.#elements.forEach((waits, element) => waits && this.#watch(element));
  }

  hostDisconnected(): void {
    this.#elements.forEach((_, element) => unwatchView(element));
  }

  #forget(element: Element): void {
    unwatchView(element);
    this.#elements.delete(element);
  }

  #watch(element: Element): void {
    this.#elements.set(element, true);
    watchView(element, () => {
      this.#elements.set(element, false);
      this.report(element);
    });
  }
}
