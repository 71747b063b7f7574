import { earlyAnswers } from '@news-widgets/core/registry';
import { safeUrl } from '@news-widgets/core/url';

/** Asks for the sources of the widgets in view, so that they come beside the widgets' code and not after it. */
export function askEarly(widgets: readonly Element[]): void {
  const answers = earlyAnswers();
  for (const widget of widgets) {
    const url = isAskedAsItStands(widget) && isInView(widget) && safeUrl(widget.getAttribute('src'), document.baseURI);
    if (!url || answers.has(url)) continue;
    const answer = fetch(url, { credentials: 'omit' });
    // The widget that takes it over says what went wrong.
    answer.catch(() => {});
    answers.set(url, answer);
  }
}

/** What filters and pages is asked for another address. */
const isAskedAsItStands = (widget: Element): boolean =>
  widget.matches('[src]:not([category], [tag], [author], [src*="wp/v2"], [src*="ghost/api"])');

function isInView(element: Element): boolean {
  const { top, bottom, width } = element.getBoundingClientRect();
  return !!width && top < innerHeight && bottom >= 0;
}
