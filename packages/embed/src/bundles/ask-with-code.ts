import { loadAskSource } from '@news-widgets/core/internal/feed';
import { askEarly } from './ask-early.js';

/** As `askEarly`, and what reads the answers begins to come beside them, where that is a file of its own. */
export function askWithCode(widgets: Iterable<Element>): void {
  // The widget says what went wrong.
  if (askEarly(widgets)) loadAskSource().catch(() => {});
}
