import { asArray, asRecord, asString } from '../normalize/values.js';
import type { LoadFeedOptions, PlannedRequest } from '../types.js';
import { type Filter, filtersOf, isSameName, slug, warnNoMatch } from './names.js';
import { isGhost, MAX_PAGE_SIZE, planPages, setDefaultParams } from './query-url.js';
import { requestJson } from './request-json.js';
import { readSiteAddress } from './site-address.js';

const CONTENT = /^(.*\/ghost\/api\/(?:[\w.]+\/)?content\/)(?!search-index)(\w*)\/?(.*?)\/?$/;

/** Slugs that Ghost makes from names by its own rules. */
export type Slugs = Partial<Record<Filter, string>>;

/** Converts any address of Ghost's Content API to one that lists posts: those of a tag or author, for example. */
export function ghostAddress(address: string): string | undefined {
  const url = new URL(address);
  const [, start, kind, rest = ''] = CONTENT.exec(url.pathname) ?? [];
  if (!start) return undefined;
  if (kind === 'posts' || kind === 'pages') return url.href;
  const name = /^slug\/(.+)$/.exec(rest)?.[1];
  const field = kind === 'tags' ? 'tag' : kind === 'authors' ? 'author' : '';
  url.pathname = `${start}posts/`;
  if (field && rest) addCondition(url, name ? `${field}:${quote(name)}` : `${field}s.id:${quote(rest)}`);
  return url.href;
}

/** Plans a request to Ghost, which pages and filters on the server. */
export function planGhost(address: string, options: LoadFeedOptions, slugs: Slugs = {}): PlannedRequest {
  const url = new URL(address);
  if (!isGhost(url)) {
    setDefaultParams(url, { include: 'authors,tags' });
    return { url: url.href };
  }
  const { item } = options;
  if (item) {
    const name = /^https?:/.test(item) ? readSiteAddress(item)?.slug : undefined;
    addCondition(url, name ? `slug:${quote(name)}` : `id:${quote(item.replace(/^id:\s*/, ''))}`);
  }
  for (const [filter, value] of filtersOf(options)) {
    const field = filter === 'author' ? filter : 'tag';
    const id = /^id:\s*(.+)$/.exec(value)?.[1];
    addCondition(url, id ? `${field}s.id:${quote(id)}` : `${field}:${quote(slugs[filter] ?? slug(value))}`);
  }
  return planPages(url.href, options)!;
}

/** Looks up filters that match nothing by their usual slug; returns undefined, with a warning, if one does not exist. */
export async function findGhostSlugs(address: string, options: LoadFeedOptions): Promise<Slugs | undefined> {
  const posts = new URL(address);
  const slugs: Slugs = {};
  for (const [filter, value] of filtersOf(options)) {
    const endpoint = filter === 'author' ? 'authors' : 'tags';
    const url = new URL(posts.pathname.replace(/\w+\/?$/, `${endpoint}/`), posts);
    url.search = new URLSearchParams({
      key: posts.searchParams.get('key') ?? '',
      limit: `${MAX_PAGE_SIZE}`,
    }).toString();
    const terms = asArray(asRecord(await requestJson(url.href, options))[endpoint]).map(asRecord);
    const found = terms.find((one) => [one['name'], one['slug']].some((name) => isSameName(asString(name), value)));
    if (!found) {
      warnNoMatch(
        filter,
        value,
        terms.map(({ name }) => asString(name)).filter((name) => name[0] !== '#'),
      );
      return undefined;
    }
    slugs[filter] = asString(found['slug']);
  }
  return slugs;
}

/** Quotes a string in Ghost's query language, NQL. */
const quote = (text: string): string => (/^[\w-]+$/.test(text) ? text : `'${text.replace(/[\\']/g, '\\$&')}'`);

function addCondition(url: URL, added: string): void {
  const own = url.searchParams.get('filter');
  if (!own?.includes(added)) url.searchParams.set('filter', own ? `(${own})+${added}` : added);
}
