import { isGreeting, type Height } from './messages.js';

/** Tells the page around the frame how high its content is: at every change, and when the page asks. */
export function reportHeight(): void {
  const report = () =>
    // Any page may embed this one, and a height is no secret.
    parent.postMessage({ newsWidgetsHeight: document.body.offsetHeight } satisfies Height, '*');
  new ResizeObserver(report).observe(document.body);
  addEventListener('message', ({ data, source }) => {
    if (source === parent && isGreeting(data)) report();
  });
}
