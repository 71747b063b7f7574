import { isGreeting, type Height } from './messages.js';

/** Reports the height of the content to the surrounding page: on every change, and on request. */
export function reportHeight(): void {
  const report = () =>
    // Any page may embed this one, and the height is no secret.
    parent.postMessage({ newsWidgetsHeight: document.body.offsetHeight } satisfies Height, '*');
  new ResizeObserver(report).observe(document.body);
  addEventListener('message', ({ data, source }) => {
    if (source === parent && isGreeting(data)) report();
  });
}
