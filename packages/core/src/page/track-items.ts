import type { ReactiveControllerHost } from 'lit';
import { MinuteController } from './minute-controller.js';
import { ViewController } from './view-controller.js';

/** Keeps the times of a widget's items true and reports each item that a reader has seen. */
export function trackItems(host: ReactiveControllerHost & Element, onView: (item: Element) => void): void {
  new MinuteController(host);
  new ViewController(host, '[data-index]', onView);
}
