import { warnOnce } from '@news-widgets/core/internal/page';
import { isWidget } from './files.js';

/** Time in milliseconds for a page to define its own element whose name starts with `news-`. */
const TIMEOUT_MS = 3000;

/** Returns whether an element has a name like a widget but is none. */
export const isStranger = (element: Element): boolean => element.localName.startsWith('news-') && !isWidget(element);

/** Warns about a misspelt tag, which browsers silently leave empty. */
export function warnAbout({ localName }: Element): void {
  setTimeout(() => {
    if (customElements.get(localName)) return;
    warnOnce(`<${localName}> is not a widget. Widgets: ${__WIDGETS__.map((name) => `<news-${name}>`).join(', ')}.`);
  }, TIMEOUT_MS);
}
