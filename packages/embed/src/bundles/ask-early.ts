import { earlyAnswers } from '@news-widgets/core/registry';
import { safeUrl } from '@news-widgets/core/url';

/**
 * Asks for the sources of the widgets in view at once: their answers come beside code and first rendering, not after them.
 * The widgets that want them take them over.
 */
export function askEarly(widgets: Iterable<Element>): void {
  const answers = earlyAnswers();
  for (const widget of widgets) {
    const url = isAskedAsItStands(widget) && isInView(widget) && safeUrl(widget.getAttribute('src'), document.baseURI);
    if (!url || answers.has(url)) continue;
    const answer = fetch(url, { credentials: 'omit' });
    // The widget says what went wrong.
    answer.catch(() => {});
    answers.set(url, answer);
    // The first formatter takes browsers longest, and there is nothing else to do now.
    setTimeout(() => Intl.RelativeTimeFormat.supportedLocalesOf('en'));
  }
}

/** What filters and pages is asked for another address, and what a server has rendered is there. */
const isAskedAsItStands = (widget: Element): boolean =>
  widget.matches('[src]:not([category], [tag], [author], [src*="wp/v2"], [src*="ghost/api"])') && !widget.shadowRoot;

function isInView(element: Element): boolean {
  const { top, bottom, width } = element.getBoundingClientRect();
  return !!width && top < innerHeight && bottom >= 0;
}
