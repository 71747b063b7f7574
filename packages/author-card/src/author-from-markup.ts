import type { NewsAuthor, NewsItem } from '@news-widgets/core/feed';
import { webAddress } from '@news-widgets/core/internal/url';

const words = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Reads the author between a card's tags: a link with `rel="author"`, or the first link or heading. */
export function authorFromMarkup(host: Element): NewsItem {
  const author = authorIn(host);
  const { name: title = '', url = '' } = author ?? {};
  return { id: url, url, title, authors: author ? [author] : [], tags: [], highlights: [] };
}

function authorIn(host: Element): NewsAuthor | undefined {
  const all = <E extends Element>(selector: string): E[] =>
    [...host.querySelectorAll<E>(selector)].filter((element) => !element.closest('[slot]'));
  const link = all<HTMLAnchorElement>('a[rel~=author], a.url, a[href]')[0];
  const name = words(all('[itemprop=name], .p-name, .fn')[0] ?? link ?? all('h1, h2, h3, h4, h5, h6, strong, b')[0]);
  if (!name) return undefined;
  const [image] = all<HTMLImageElement>('img');
  const bio = all('p')
    .map(words)
    .filter((text) => text && text !== name)
    .join(' ');
  const role = words(all('[itemprop=jobTitle], .p-job-title, .role')[0]);
  const links = all<HTMLAnchorElement>('a[rel~=me]').map((one) => ({ name: words(one), url: webAddress(one.href) }));
  return {
    name,
    ...(link && webAddress(link.href) && { url: webAddress(link.href) }),
    ...(image && { image: webAddress(image.src) }),
    ...(role && { role }),
    ...(bio && { bio }),
    ...(links[0] && { links }),
  };
}
