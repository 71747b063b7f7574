import { MAX_BODY } from '../normalize/limits.js';
import { firstOf } from './page-tags.js';

/** In letters: what the paragraphs of a story have at least. */
const MIN_PROSE = 400;

/** The content of the `<article>`. */
export function markedText(html: string): string {
  const start = html.search(/<article[\s>]/i);
  const end = html.lastIndexOf('</article');
  return start >= 0 && end > start ? html.slice(html.indexOf('>', start) + 1, end).slice(0, MAX_BODY) : '';
}

/** Whether a page has one `<article>` and no more. */
export const hasOneArticle = (html: string): boolean => [...firstOf(html.matchAll(/<article[\s>]/gi), 2)].length === 1;

/** Whether markup is a story, by its date or the length of its paragraphs. */
export const isProse = (html: string): boolean =>
  /<time\b[^<>]*\bdatetime/i.test(html) || proseLength(html, MIN_PROSE) >= MIN_PROSE;

/** How many letters the paragraphs of markup have, counted up to `max`. */
export function proseLength(html: string, max = Infinity): number {
  let length = 0;
  for (const [, paragraph] of html.matchAll(/<p\b[^<>]*>([^]{0,9999}?)(?=<\/p|<p\b|$)/gi)) {
    length += paragraph!.replace(/<[^<>]*>/g, '').length;
    if (length >= max) break;
  }
  return length;
}
