import type { Feed } from '../feed.js';
import type { NewsImage, NewsItem } from '../news-item.js';
import { bodyPicture } from '../pictures/body-picture.js';
import { isNoPicture, isSmall, wholePicture } from '../pictures/judge.js';
import { isDateLine, proseOf, same, withoutBoilerplate, withoutRepeatedLead } from '../text/excerpt.js';
import { shorten } from '../text/shorten.js';
import type { Steps } from '../steps.js';
import { highlightsIn } from './highlights.js';
import { saysNothing } from './no-value.js';

type ToText = (html: string) => string;

/** File names from cameras and programs, which do not describe a picture. */
const FILE_NAME =
  /^(?:(?:img|dscn?|dscf|image|photo|pict?|screen ?shot|unnamed|untitled)?[\s_-]*\d[\w-]*|\S+\.(?:jpe?g|png|gif|webp|avif))$/i;

const ADDRESS_ALONE = /^https?:\/\/\S+$/;

/** Maximum number of letters in a summary, or in a text that replaces a missing title. */
const MAX_SUMMARY = 300;
const MAX_TITLE = 100;

/** Number of letters of a body that are read for a summary. */
const MAX_PROSE = 20_000;

/** Completes each item from its body: picture, highlights, summary and title. Removes shortcodes. */
export function* enrich(feed: Feed, text: ToText, address: string): Steps<void> {
  for (const item of feed.items) {
    yield;
    for (const field of ['title', 'summary', 'contentHtml'] as const)
      if (item[field])
        item[field] = withoutShortcodes(item[field], field === 'contentHtml' ? '<figure>$1</figure>' : '');
    const { contentHtml: html = '' } = item;
    const image = pictureOf(item, feed.homeUrl ?? address, text);
    if (image) item.image = FILE_NAME.test(image.alt) ? { ...image, alt: '' } : image;
    else delete item.image;
    if (html && !item.highlights[0]) item.highlights = highlightsIn(html, text);
    completeTexts(item, text);
  }
}

/** Returns the source's picture for a story, unless it is not a picture, or the body has a larger one. */
function pictureOf({ image, url, contentHtml }: NewsItem, home: string, text: ToText): NewsImage | undefined {
  // The editor's choice, whatever its size.
  const named = image && !isNoPicture({ url: image.url }) ? image : undefined;
  if (named && !isSmall(named)) return named;
  const found = contentHtml ? bodyPicture(contentHtml, url || home, text) : undefined;
  if (named && (!found || isSmall(found))) return { ...named, url: wholePicture(named.url) };
  return found && { ...found, url: wholePicture(found.url) };
}

/** Adds a title if there is none, and a summary of a few sentences if that says more. */
function completeTexts(item: NewsItem, text: ToText): void {
  const title = saysNothing(item.title) ? '' : item.title;
  const html = (item.contentHtml ?? '').slice(0, MAX_PROSE);
  if (!title) {
    const [, heading = ''] = /<h[1-3]\b[^<>]*>([^]{1,500}?)<\/h[1-3]/i.exec(html) ?? [];
    item.title =
      shorten(text(heading) || item.summary || text(proseOf(html)), MAX_TITLE) || item.image?.alt || item.title;
  }
  const ownText = item.summary ?? '';
  const isOwn = !same(ownText, title) && !saysNothing(ownText) && !isDateLine(ownText) && !ADDRESS_ALONE.test(ownText);
  const own = isOwn ? ownText : '';
  const prose = own || withoutBoilerplate(text(withoutRepeatedLead(proseOf(html), [title])), title);
  const summary = same(prose, title) ? '' : prose;
  if (summary) item.summary = shorten(summary, MAX_SUMMARY);
  else delete item.summary;
}

/**
 * Removes WordPress and Divi shortcodes that no server has expanded and keeps their content. Brackets in prose, such as
 * "[sic]", are kept: a shortcode has an underscore in its name, attributes, or a closing tag. A picture with a caption becomes
 * a figure.
 */
function withoutShortcodes(text: string, figure: string): string {
  if (!/\[\/?[a-z]/.test(text)) return text;
  const ended = new Set([...text.matchAll(/\[\/([a-z][\w-]*)\]/g)].map(([, name]) => name));
  return text
    .replace(/\[caption\s[^[\]]*\]([^]{0,3000}?)\[\/caption\]/g, figure)
    .replace(/\[\/?([a-z][\w-]*)(?![\w-])([^[\]]*)\]/g, (whole, name: string, rest: string) =>
      name.includes('_') || ended.has(name) || /^\s[\w-]+=/.test(rest) ? '' : whole,
    )
    .trim();
}
