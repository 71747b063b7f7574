import { ownOf } from '../page/own-of.js';
import { pageGlobal } from '../page/page-global.js';

type Listener = () => void;

const listeners = () => pageGlobal('language-listeners', () => new Set<Listener>());
const observer = () => pageGlobal('language-observer', () => new MutationObserver(notifyLanguageChange));

/** Tells every widget to read its language and words again. */
export const notifyLanguageChange = (): void => listeners().forEach((listener) => listener());

/** Calls back when a `lang` in the document changes, or words are added. Returns how to stop. */
export function onLanguageChange(listener: Listener): () => void {
  // A server has no changes.
  if (!globalThis.MutationObserver) return () => {};
  if (listeners().size === 0) {
    observer().observe(document, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    // Words may be in a script further down the page.
    if (ownOf('readyState') === 'loading') addEventListener('DOMContentLoaded', notifyLanguageChange);
  }
  listeners().add(listener);
  return () => {
    listeners().delete(listener);
    if (listeners().size === 0) observer().disconnect();
  };
}
