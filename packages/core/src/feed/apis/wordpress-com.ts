import type { LoadFeedOptions } from '../types.js';
import type { FilteredRequest } from './wordpress.js';
import { filterItems } from './item-filters.js';
import { slug } from './names.js';
import { MAX_PAGE_SIZE, setDefaultParams } from './query-url.js';

/** Returns whether an address uses WordPress.com's first API, `/rest/v1.1/sites/…/posts` (developer.wordpress.com/docs/api). */
export const isWordPressCom = (url: URL): boolean => /\/rest\/v1(?:\.\d)?\/sites\/[^/]+\/posts\b/.test(url.pathname);

/** Plans a request to it: the server pages and filters, categories and tags by slug, authors only by number. */
export function planWordPressCom(address: string, options: LoadFeedOptions): FilteredRequest {
  const url = new URL(address);
  const { limit, offset = 0, category, tag, author, item } = options;
  const id = item?.replace(/^id:\s*/, '');
  const name = id && !/^\d+$/.test(id) ? `slug:${lastPart(id)}` : id;
  if (name) url.pathname = url.pathname.replace(/\/posts\b.*$/, `/posts/${name}`);
  if (/\/posts\/./.test(url.pathname)) return { url: url.href };
  const { searchParams: query } = url;
  const start = Number(query.get('offset')) || 0;
  const isNamed = author && !/^(?:id:\s*)?\d+$/.test(author);
  setDefaultParams(url, {
    category: category && slug(category),
    tag: tag && slug(tag),
    author: isNamed ? '' : author?.replace(/\D/g, ''),
    number: isNamed ? MAX_PAGE_SIZE : Math.min(limit ?? MAX_PAGE_SIZE, MAX_PAGE_SIZE),
  });
  if (isNamed) return { url: url.href, limit, offset, ...filterItems([['author', author]]) };
  if (start + offset) query.set('offset', `${start + offset}`);
  return { url: url.href, limit };
}

const lastPart = (address: string): string =>
  address
    .replace(/[?#].*$/, '')
    .split('/')
    .findLast(Boolean) ?? '';
