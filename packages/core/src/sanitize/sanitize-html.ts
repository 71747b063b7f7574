import { ownDocument } from '../page/own-document.js';
import { flattenMath } from './math.js';
import { finish, playVideo, type FinishOptions } from './finish.js';
import { canSetHtml, parseAllWithPlatform, parseWithPlatform } from './set-html.js';
import { markVideos } from './video.js';

/** DOM libraries have no sanitizer, and DOMPurify refuses their documents. */
const parseElsewhere = async (html: string, document: Document): Promise<ParentNode> =>
  (await import('./dompurify.js')).parseWithPurifier(html, document) ??
  (await import('./build-allowed.js')).buildAllowed(html, document);

/**
 * Replaces the content of an element with untrusted HTML, reduced to an allow-list: text, lists, tables, figures, pictures,
 * audio and video. Removes ids, names, classes, styles and handlers. Links lead to http(s), mailto and tel; pictures load lazily
 * from http(s), without a referrer; players of known video hosts become buttons that load them. Uses the platform's sanitizer
 * (`Element.setHTML`) if available, otherwise DOMPurify, loaded on demand, with the same result.
 */
export async function sanitizeHtml(html: string, into: Element, options: FinishOptions = {}): Promise<void> {
  const { ownerDocument } = into;
  const document = ownerDocument === globalThis.document ? ownDocument : ownerDocument;
  const marked = markVideos(flattenMath(html));
  const root = canSetHtml(into) ? parseWithPlatform(marked, document) : await parseElsewhere(marked, document);
  finish(root, options);
  into.replaceChildren(...Array.from(root.childNodes));
  for (const button of Array.from(into.querySelectorAll('button[data-news-video]')))
    button.addEventListener('click', () => playVideo(button), { once: true });
}

/**
 * Does the same for many pieces at once, such as the comments on a story. Returns an element for each, in the same order; no
 * piece affects another, whatever it closes or leaves open.
 */
export async function sanitizeAll(pieces: readonly string[], options: FinishOptions = {}): Promise<Element> {
  const root = ownDocument.createElement('div');
  if (!canSetHtml(root)) {
    root.append(...pieces.map(() => ownDocument.createElement('div')));
    await Promise.all(pieces.map((html, index) => sanitizeHtml(html, root.children[index]!, options)));
    return root;
  }
  const all = parseAllWithPlatform(
    pieces.map((html) => markVideos(flattenMath(html))),
    ownDocument,
  );
  finish(all, options);
  for (const button of Array.from(all.querySelectorAll('button[data-news-video]')))
    button.addEventListener('click', () => playVideo(button), { once: true });
  return all;
}
