import type { NewsAuthor, NewsItem } from './news-item.js';
import { newsImage, newsItem } from './normalize/items.js';
import { webAddress } from '../url/web-address.js';

/**
 * Reads stories from the markup of a partner or CMS: one per list entry, article or bare link. The link with text is the
 * headline; a picture, a `<time>` and the first paragraph are read too.
 */
export function itemsFromMarkup(root: Element): NewsItem[] {
  const blocks = [...root.querySelectorAll('li, article')].filter((block) => block.querySelector('a[href]'));
  const outermost = blocks.filter((block) => !blocks.some((other) => other !== block && other.contains(block)));
  const parts = outermost.length ? outermost : [...root.querySelectorAll('a[href]')];
  return parts.map(itemFromMarkup).filter(({ title }) => title);
}

/** Parts of a teaser in WordPress themes and microformats. */
const SECTION = '[rel~=category], [rel~=tag], [class*=cat-links] a, [class*=category] a';
const AUTHOR = '[rel~=author], [class*=author-name], [class*=byline] a';
const MORE = '[class*=more-link], [class*=read-more]';

/** Reads the story in a piece of markup; slotted elements are not part of it. */
export function itemFromMarkup(part: Element): NewsItem {
  const all = <E extends Element = HTMLElement>(selector: string): E[] =>
    [...part.querySelectorAll<E>(selector)].filter((element) => !element.closest('[slot]'));
  const links = part.matches('a[href]') ? [part] : all('a[href]');
  const heading = all('h1, h2, h3, h4, h5, h6')[0];
  const named = links.filter((candidate) => words(candidate) && !candidate.matches(`${SECTION}, ${AUTHOR}, ${MORE}`));
  const link = named.find((candidate) => heading?.contains(candidate) || candidate.contains(heading!)) ?? named[0];
  const image = all<HTMLImageElement>('img')[0];
  const times = all<HTMLTimeElement>('time');
  const published = times.find((time) => !isUpdate(time)) ?? times[0];
  const section = words(all(SECTION)[0]);
  const language = (link ?? part).closest('[lang]');
  return newsItem({
    url: webAddress(((link ?? links[0]) as HTMLAnchorElement | undefined)?.href),
    title: words(heading && link?.contains(heading) ? heading : link) || words(heading),
    summary: all('p').map(excerpt).find(Boolean),
    datePublished: isoDate(published),
    dateModified: isoDate(times.find(isUpdate)),
    image: image ? imageFromMarkup(image, words(all('figcaption')[0])) : undefined,
    section: section ? { name: section } : undefined,
    authors: all(AUTHOR)
      .map((author): NewsAuthor => ({ name: words(author) }))
      .filter(({ name }) => name),
    language: language?.getAttribute('lang') ?? undefined,
  });
}

const isUpdate = (time: Element): boolean => time.matches('[class*=updated]:not([class*=published])');

const isoDate = (time: HTMLTimeElement | undefined): string | undefined => {
  const date = new Date(time?.dateTime || NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
};

/** Returns a paragraph of prose without its "Read more"; nothing if it is all links. */
function excerpt(paragraph: Element): string {
  const copy = paragraph.cloneNode(true) as Element;
  for (const more of copy.querySelectorAll(MORE)) more.remove();
  return [...copy.querySelectorAll('a')].map(words).join('').length < words(copy).length / 2 ? words(copy) : '';
}

const imageFromMarkup = (image: HTMLImageElement, caption: string) =>
  newsImage({
    url: webAddress(image.src),
    alt: image.alt,
    width: Number(image.getAttribute('width')) || undefined,
    height: Number(image.getAttribute('height')) || undefined,
    srcset: image.srcset || undefined,
    caption,
  });

const words = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
