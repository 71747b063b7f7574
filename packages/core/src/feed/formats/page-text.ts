import { MAX_BODY } from '../normalize/limits.js';
import { firstOf } from './page-tags.js';

/** Minimum number of letters in the paragraphs of a story. */
const MIN_PROSE = 400;

/** Returns the content of the `<article>`. */
export function markedText(html: string): string {
  const start = html.search(/<article[\s>]/i);
  const end = html.lastIndexOf('</article');
  return start >= 0 && end > start ? html.slice(html.indexOf('>', start) + 1, end).slice(0, MAX_BODY) : '';
}

/** Returns whether a page has exactly one `<article>`. */
export const hasOneArticle = (html: string): boolean => [...firstOf(html.matchAll(/<article[\s>]/gi), 2)].length === 1;

/** Returns whether markup is a story, by its date or the length of its paragraphs. */
export const isProse = (html: string): boolean =>
  /<time\b[^<>]*\bdatetime/i.test(html) || proseLength(html, MIN_PROSE) >= MIN_PROSE;

/** Returns the number of letters in paragraphs, counted up to `max`. */
export function proseLength(html: string, max = Infinity): number {
  let length = 0;
  for (const [, paragraph] of html.matchAll(/<p\b[^<>]*>([^]{0,9999}?)(?=<\/p|<p\b|$)/gi)) {
    length += paragraph!.replace(/<[^<>]*>/g, '').length;
    if (length >= max) break;
  }
  return length;
}
