import { ownDocument } from '../page/own-document.js';
import { pageGlobal } from '../page/page-global.js';

type Listener = () => void;

const listeners = () => pageGlobal('language-listeners', () => new Set<Listener>());
const observer = () =>
  pageGlobal(
    'language-observer',
    () => new MutationObserver((records) => records.some(concernsWords) && notifyLanguageChange()),
  );

/** Returns whether a `lang` has changed, or a script with words was added. */
const concernsWords = ({ type, addedNodes }: MutationRecord): boolean =>
  type === 'attributes' ||
  [...addedNodes].some((node) => node instanceof HTMLScriptElement && node.matches('script[data-news-locale]'));

/** Makes every widget read its language and words again. */
export const notifyLanguageChange = (): void => listeners().forEach((listener) => listener());

/** Calls back when a `lang` in the document changes or words are added. Returns a function that stops it. */
export function onLanguageChange(listener: Listener): () => void {
  // On a server nothing changes.
  if (!globalThis.MutationObserver) return () => {};
  if (listeners().size === 0) {
    observer().observe(document, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    watchForScripts();
    // A script with words may follow further down the page.
    if (ownDocument.readyState === 'loading') addEventListener('DOMContentLoaded', notifyWhenRead);
  }
  listeners().add(listener);
  return () => {
    listeners().delete(listener);
    if (listeners().size === 0) observer().disconnect();
  };
}

/** Observes the head and the body, where pages and tag managers append scripts. */
function watchForScripts(): void {
  for (const place of [ownDocument.head, ownDocument.body]) if (place) observer().observe(place, { childList: true });
}

function notifyWhenRead(): void {
  if (listeners().size === 0) return;
  watchForScripts();
  notifyLanguageChange();
}
