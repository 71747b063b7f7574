import { ownDocument } from '../page/own-document.js';
import { pageGlobal } from '../page/page-global.js';
import { warnOnce } from '../page/warn-once.js';
import { registerLocale } from './load-locale.js';
import type { Translation } from './locale-table.js';

/** Registers the words in each `<script type="application/json" data-news-locale="eo">` on the page, once. */
export function registerPageTranslations(): void {
  const seen = pageGlobal('locale-scripts', () => new WeakSet<Element>());
  if (!globalThis.document?.defaultView) return;
  for (const script of ownDocument.querySelectorAll('script[data-news-locale]')) {
    if (seen.has(script)) continue;
    seen.add(script);
    const tag = script.getAttribute('data-news-locale')!;
    try {
      registerLocale(tag, JSON.parse(script.textContent!) as Translation);
    } catch (error) {
      warnOnce(`The words in <script data-news-locale="${tag}"> cannot be read: ${String(error)}`);
    }
  }
}
