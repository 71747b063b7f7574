import type { NewsImage, NewsItem } from '../feed/news-item.js';
import { webAddress } from '../url/web-address.js';

const HEADING = 'h1, h2, h3, h4, h5, h6';
const SECTION = '[rel~=category], [class*=kicker], [class*=cat-links]';
const STANDFIRST = '[class*=standfirst], [class*=subtitle], [class*=dek], [itemprop=description], [role=doc-subtitle]';
const AUTHOR = '[rel~=author], [itemprop=author], [class*=author-name], [class*=byline] a';

const NAMED = `${SECTION}, ${AUTHOR}`;
const NOT_LEAD = '[class*=byline], [class*=meta], address, figure';

const words = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Reads a whole story from the page's own markup: an `<article>`, or everything between the tags of a widget. */
export function articleFromMarkup(host: Element): NewsItem {
  const root = (host.querySelector('article') ?? host).cloneNode(true) as Element;
  for (const slotted of root.querySelectorAll('[slot]')) slotted.remove();
  const one = <E extends Element = HTMLElement>(selector: string): E | null => root.querySelector<E>(selector);
  const heading = one(HEADING);
  const link = heading?.querySelector('a') ?? heading?.closest('a') ?? one<HTMLAnchorElement>('a[rel~=bookmark]');
  // A header without the headline is part of the text.
  const header = [...root.querySelectorAll('header')].find((one) => one.contains(heading));
  const [published, updated] = datesIn(root);
  const authors = [...root.querySelectorAll<HTMLElement>(AUTHOR)].filter((author) => !author.querySelector(AUTHOR));
  const hero = heroOf(root);
  const image = hero?.querySelector('img');
  const lead = one(STANDFIRST) ?? leadIn(header);
  const [section, standfirst] = [words(one(SECTION)), words(lead)];
  const url = webAddress(link?.getAttribute('href'), host.baseURI);
  const language = root.getAttribute('lang');
  const item: NewsItem = {
    ...{ id: url, url, title: words(heading), tags: [], highlights: [] },
    authors: authors.map((author) => ({ name: words(author), ...linkOf(author) })).filter(({ name }) => name),
    ...(section && { section: { name: section } }),
    ...(standfirst && { summary: standfirst }),
    ...(published && { datePublished: published }),
    ...(updated && { dateModified: updated }),
    ...(language && { language }),
    ...(image && webAddress(image.src) && { image: imageOf(image, words(hero!.querySelector('figcaption'))) }),
  };
  // The header is not part of the text.
  for (const part of [header, heading, hero, one(SECTION), lead, ...authors.map(bylineOf)]) part?.remove();
  for (const time of root.querySelectorAll('time'))
    if (words(time.parentElement) === words(time)) time.parentElement!.remove();
  return { ...item, contentHtml: root.innerHTML };
}

/** Finds the sentence below the headline, in a header that does not mark it. */
const leadIn = (header: Element | undefined): Element | undefined =>
  [...(header?.querySelectorAll('p') ?? [])].find(
    (one) => words(one) && !one.closest(NOT_LEAD) && !one.matches(NAMED) && !one.querySelector(`time, ${NAMED}`),
  );

const imageOf = (image: HTMLImageElement, caption: string): NewsImage => ({
  ...{ url: webAddress(image.src), alt: image.alt },
  ...(image.srcset && { srcset: image.srcset }),
  ...(caption && { caption }),
  ...Object.fromEntries(
    (['width', 'height'] as const)
      .map((side) => [side, Number(image.getAttribute(side))] as const)
      .filter(([, length]) => length > 0),
  ),
});

const linkOf = (author: HTMLElement): { url?: string } => {
  const url = webAddress((author.closest('a') ?? author.querySelector('a'))?.href);
  return url ? { url } : {};
};

/** Finds the line of names to remove, without removing text around a name. */
const bylineOf = (author: HTMLElement): Element => {
  const line = author.closest('[class*=byline], [class*=meta], address') ?? author;
  return line.querySelectorAll('p').length > 1 ? author : line;
};

/** Finds a picture before the first paragraph. */
function heroOf(root: Element): Element | undefined {
  const hero = root.querySelector('figure, header img, p > img:only-child');
  const paragraph = [...root.querySelectorAll('p')].find((one) => words(one) && !one.closest('header, figure'));
  const isFirst = hero && (!paragraph || hero.compareDocumentPosition(paragraph) & Node.DOCUMENT_POSITION_FOLLOWING);
  return isFirst && (hero.matches('img') || hero.querySelector('img'))
    ? (hero.closest('figure, p') ?? hero)
    : undefined;
}

function datesIn(root: Element): (string | undefined)[] {
  const times = [...root.querySelectorAll<HTMLTimeElement>('time[datetime]')];
  const isUpdate = (time: Element) => time.matches('[class*=updated]:not([class*=published]), [itemprop=dateModified]');
  const iso = (time: HTMLTimeElement | undefined) => {
    const date = new Date(time?.dateTime || NaN);
    return Number.isNaN(+date) ? undefined : date.toISOString();
  };
  return [iso(times.find((time) => !isUpdate(time))), iso(times.find(isUpdate))];
}
