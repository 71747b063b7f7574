import { warmUp } from '@news-widgets/core/internal/i18n';
import { earlyAnswers, type Seen, seenEarly } from '@news-widgets/core/internal/feed';
import { webAddress } from '@news-widgets/core/internal/url';

/**
 * Asks for the sources of the widgets in view at once: their answers come beside code and first rendering, not after them.
 * The widgets that want them take them over. Says whether any is in view.
 */
export function askEarly(widgets: Iterable<Element>): boolean {
  const answers = earlyAnswers();
  const inView = [...widgets].filter(isInView);
  for (const widget of inView) {
    const seen: Seen = seenEarly().get(widget) ?? {};
    seenEarly().set(widget, seen);
    const url = isAskedAsItStands(widget) && webAddress(widget.getAttribute('src'), document.baseURI);
    if (!url) continue;
    if (!answers.has(url)) answers.set(url, new Promise((resolve) => resolve(fetch(url, { credentials: 'omit' }))));
    // The widget says what went wrong.
    answers
      .get(url)
      ?.then(() => (seen.isAnswered = true))
      .catch(() => {});
  }
  const isAny = inView.length > 0;
  // While the answers are on their way.
  if (isAny) warmUp();
  return isAny;
}

/** With a source that is about to be asked; what a server has rendered is there. */
function isInView(widget: Element): boolean {
  const { top, bottom } = widget.getBoundingClientRect();
  return (
    widget.matches('[src]') && !widget.shadowRoot && widget.checkVisibility?.() && top < innerHeight && bottom >= 0
  );
}

/** What filters and pages is asked for another address. */
const isAskedAsItStands = (widget: Element): boolean =>
  !widget.matches('[category], [tag], [author], [src*="wp/v2"], [src*="ghost/api"]');
