import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warnOnce } from './warn-once.js';

/**
 * Reports each story shown by the matching elements of the host's shadow root once half of it was in view for one second.
 * The code loads after the first story is rendered.
 */
export function trackViews(
  host: ReactiveControllerHost & Element,
  selector: string,
  report: (element: Element) => void,
): void {
  const loader: ReactiveController = {
    hostUpdated() {
      if (!host.shadowRoot!.querySelector(selector)) return;
      host.removeController(loader);
      import('./view-tracking.js').then(
        ({ ViewController }) => new ViewController(host, selector, report),
        (error) => warnOnce(`<${host.localName}>: ${String(error)}`),
      );
    },
  };
  host.addController(loader);
}
