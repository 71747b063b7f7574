import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { MinuteController } from './minute-controller.js';
import { ViewController } from './view-controller.js';
import { unwatchView, watchView } from './watch-views.js';

export { everyMinute } from './every-minute.js';

/** Keeps the times of a widget's items true and reports each item that a reader has seen. Loaded once there are items. */
export function trackItems(host: ReactiveControllerHost & Element, onView: (item: Element) => void): void {
  new MinuteController(host);
  new ViewController(host, '[data-index]', onView);
}

/** The same for a widget that is one item itself: it is watched, not what is in it. */
export function trackItem(host: ReactiveControllerHost & Element, onView: () => void): void {
  let seen = false;
  const report = () => {
    seen = true;
    onView();
  };
  const views: ReactiveController = {
    hostConnected: () => seen || watchView(host, report),
    hostDisconnected: () => unwatchView(host),
  };
  new MinuteController(host);
  host.addController(views);
}
