import { warnOnce } from '@news-widgets/core/internal/page';
import { isWidget } from './files.js';

/** How long a page has to define an element of its own whose name begins like a widget's, in milliseconds. */
const TIMEOUT_MS = 3000;

/** Its name begins like a widget's, and it is none. */
export const isStranger = (element: Element): boolean => element.localName.startsWith('news-') && !isWidget(element);

/** A misspelt tag stays empty without a word from the browser. */
export function warnAbout({ localName }: Element): void {
  setTimeout(() => {
    if (customElements.get(localName)) return;
    warnOnce(`<${localName}> is no widget. Widgets: ${__WIDGETS__.map((name) => `<news-${name}>`).join(', ')}.`);
  }, TIMEOUT_MS);
}
