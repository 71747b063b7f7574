import type { Feed } from '../feed.js';
import type { NewsImage, NewsItem } from '../news-item.js';
import { HIGHLIGHT_HEADINGS } from './highlight-headings.js';
import { newsImage } from './items.js';
import { asNumber, httpUrl } from './values.js';

type ToText = (html: string) => string;

/** How many pictures and lists of a body are looked at: the lead picture and the highlights come early. */
const MAX_CANDIDATES = 30;

/** Takes the first picture and the highlights from the body of each item, and removes shortcodes. */
export function enrich(feed: Feed, text: ToText): void {
  for (const item of feed.items) {
    for (const field of ['title', 'summary', 'contentHtml'] as const)
      if (item[field]) item[field] = withoutShortcodes(item[field]);
    const { contentHtml: html, url } = item;
    if (!html) continue;
    const image = item.image ?? firstImage(html, url || feed.homeUrl || '', text);
    if (image) item.image = image;
    if (!item.highlights[0]) item.highlights = highlightsIn(html, text);
  }
}

/**
 * Removes WordPress and Divi shortcodes that no server expanded and keeps their content. Brackets in prose, such as
 * "[sic]", are kept too: a shortcode has an underscore in its name, attributes, or a closing tag.
 */
function withoutShortcodes(text: string): string {
  if (!/\[\/?[a-z]/.test(text)) return text;
  const ended = new Set(Array.from(text.matchAll(/\[\/([a-z][\w-]*)\]/g), ([, name]) => name));
  return text
    .replace(/\[\/?([a-z][\w-]*)(?![\w-])([^[\]]*)\]/g, (whole, name: string, rest: string) =>
      name.includes('_') || ended.has(name) || /^\s[\w-]+=/.test(rest) ? '' : whole,
    )
    .trim();
}

const attribute = (tag: string, name: string, text: ToText): string | undefined => {
  const found = new RegExp(`\\s${name}\\s{0,9}=\\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  return found ? text(found[1] ?? found[2] ?? found[3] ?? '') : undefined;
};

function* candidates(html: string, pattern: RegExp): Generator<RegExpExecArray> {
  for (let count = 0, hit; count < MAX_CANDIDATES && (hit = pattern.exec(html)); count++) yield hit;
}

/** The first picture that is neither a tracking pixel nor an emoji. */
function firstImage(html: string, base: string, text: ToText): NewsImage | undefined {
  for (const [tag] of candidates(html, /<img\b(?:[^<>"']|"[^"<]*"|'[^'<]*')*/gi)) {
    const of = (name: string) => attribute(tag, name, text);
    const source = of('src');
    const url = httpUrl(source?.startsWith('data:') ? undefined : source, base) ?? httpUrl(of('data-src'), base);
    const [width, height] = [asNumber(of('width')), asNumber(of('height'))];
    const isDot = (width || 99) < 20 || (height || 99) < 20;
    if (!url || isDot || /\b(?:emoji|smiley|feedburner|pixel|doubleclick|gravatar)\b/i.test(tag)) continue;
    const srcset = of('srcset');
    return newsImage({
      url,
      alt: of('alt'),
      width,
      height,
      srcset: srcset && /^https?:\/\//.test(srcset) ? srcset : '',
    });
  }
  return undefined;
}

const normal = (text: string) =>
  text
    .toLocaleLowerCase('en')
    .replace(/[\s:：\-–—*•.!'’]+/g, ' ')
    .trim();

/** The entries of the first list under a heading that says "Highlights" or the like in any of the product's languages. */
function highlightsIn(html: string, text: ToText): NewsItem['highlights'] {
  for (const { index, 1: name } of candidates(html, /<(ul|ol)[\s>]/gi)) {
    const before = html
      .slice(Math.max(0, index - 400), index)
      .split(/<\/?(?:h\d|p|div|li|ul|ol|section|figure|aside|br)\b[^<>]*>/i);
    const heading = normal(before.map(text).findLast(Boolean) ?? '');
    if (!HIGHLIGHT_HEADINGS.has(heading)) continue;
    const end = html.indexOf(`</${name}`, index);
    return (
      html
        .slice(index, end < 0 ? undefined : end)
        .split(/<li\b[^<>]*>/i)
        .slice(1)
        // Skip empty entries.
        .filter(Boolean)
        .map(text)
        .filter(Boolean)
    );
  }
  return [];
}
