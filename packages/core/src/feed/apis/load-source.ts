import { bareAddress } from '../../url/bare-address.js';
import type { Feed } from '../feed.js';
import { fetchDocument } from '../fetch-document.js';
import { readPage } from '../formats/html-page.js';
import { isFile } from '../json-feed-address.js';
import type { NewsItem } from '../news-item.js';
import { parseDocument } from '../parse-document.js';
import { inSlices } from '../steps.js';
import type {
  FetchedDocument,
  LoadFeedOptions,
  LoadOther,
  ParsedDocument,
  PlannedRequest,
  Selection,
} from '../types.js';
import { readArticle } from './article-text.js';
import { findGhostSlugs, ghostAddress, planGhost } from './ghost.js';
import { filterItems } from './item-filters.js';
import { loadSite } from './load-site.js';
import { filtersOf } from './names.js';
import { isGhost, isWordPress, MAX_PAGE_SIZE } from './query-url.js';
import { rememberSource, resolvedSources } from './resolved-sources.js';
import { readSiteAddress } from './site-address.js';
import { type FilteredRequest, planWordPress } from './wordpress.js';
import { wordPressAddress } from './wordpress-address.js';
import { isWordPressCom, planWordPressCom } from './wordpress-com.js';

const EMPTY: Feed = { title: '', items: [] };

/** Loads a source that takes more than one request: a site, an API with filters, or one item of a source. */
export async function loadSource(
  address: string,
  options: LoadFeedOptions,
  { attempt, canFollow }: { attempt: LoadOther; canFollow: boolean },
): Promise<Feed> {
  const known = resolvedSources().get(address);
  const source = known ?? wordPressAddress(address) ?? ghostAddress(address) ?? address;
  const load = async (): Promise<Feed> => {
    const feed = await loadApi(source, options);
    if (feed) return feed;
    const site = known || !canFollow || isFile(source) ? undefined : readSiteAddress(source);
    const finish = (parsed: ParsedDocument) => follow(parsed, options, attempt, source, canFollow);
    const readPlain = (document: FetchedDocument) => readAndFilter(document, options, finish);
    return site ? loadSite(source, site, options, readPlain) : readPlain(await fetchDocument(source, options));
  };
  const feed = await load();
  const { item } = options;
  if (!item || feed.items[0] || !/^https?:/.test(item) || item === address) return feed;
  // The page of an item may still exist after the item has left its source.
  return attempt(item, { ...options, item: '', category: '', tag: '', author: '' }).catch(() => {
    options.signal?.throwIfAborted();
    return feed;
  });
}

/** Returns undefined if the address is not one of an API. */
async function loadApi(source: string, options: LoadFeedOptions): Promise<Feed | undefined> {
  const url = new URL(source);
  if (isWordPress(url)) {
    const plan = await planWordPress(source, options);
    return plan ? request(plan, options) : EMPTY;
  }
  if (isWordPressCom(url)) return request(planWordPressCom(source, options), options);
  if (!ghostAddress(source)) return undefined;
  const feed = await request(planGhost(source, options), options);
  if (feed.items[0] || options.offset || !filtersOf(options)[0] || !isGhost(url)) return feed;
  const slugs = await findGhostSlugs(source, options);
  return slugs ? request(planGhost(source, options, slugs), options) : feed;
}

async function request({ warn, ...plan }: FilteredRequest, options: LoadFeedOptions): Promise<Feed> {
  const { feed, failure } = await read(plan, options);
  if (!feed) throw failure;
  if (!feed.items[0] && !options.offset) warn?.();
  return feed;
}

async function read({ url, ...selection }: PlannedRequest, options: LoadFeedOptions): Promise<ParsedDocument> {
  const document = await fetchDocument(url, options);
  const parsed = await inSlices(
    parseDocument(document, { ...selection, order: options.order, repair: options.repair }, readPage),
  );
  options.signal?.throwIfAborted();
  return parsed;
}

/** Filters the items of a source that cannot filter. */
async function readAndFilter(
  document: FetchedDocument,
  options: LoadFeedOptions,
  finish: (parsed: ParsedDocument) => Promise<Feed>,
): Promise<Feed> {
  const { item, limit, offset, order, repair } = options;
  const filters = filtersOf(options);
  const { matches, warn } = filterItems(filters);
  const parse = (selection: Selection) => inSlices(parseDocument(document, { ...selection, order, repair }, readPage));
  const parsed = await parse({ limit, offset, ...(filters[0] && !item && { matches }) });
  const feed = await finish(parsed);
  // If a page led to another source, that source has filtered its items.
  if (feed !== parsed.feed) return feed;
  if (!item && !offset && !feed.items[0]) warn();
  // Adds its position in the source, if it is one of the first items.
  if (!item || feed.items.some((one) => isItem(one, item))) return feed;
  const found = await parse({ matches: (one) => isItem(one, item), limit: 1 });
  return { ...feed, items: found.feed!.items };
}

const isItem = ({ id, url }: NewsItem, name: string): boolean =>
  name.replace(/^id:\s*/, '') === id || (/^https?:/.test(name) && bareAddress(url) === bareAddress(name));

/** Reads the sources that a page links to: its article in an API, its posts, its feeds; or else the page itself. */
export async function follow(
  { feed, failure, alternates = [], page }: ParsedDocument,
  options: LoadFeedOptions,
  attempt: LoadOther,
  source?: string,
  canFollow = true,
): Promise<Feed> {
  let reason: unknown = failure;
  for (const alternate of canFollow ? alternates : [])
    try {
      const other = await attempt(alternate, options, { canFollow: false });
      if (source) rememberSource(source, alternate);
      return other;
    } catch (error) {
      options.signal?.throwIfAborted();
      reason = error;
    }
  const title = feed?.items[0]?.title ?? '';
  const whole = canFollow && options.content && page ? await readArticle(page, { title, options, attempt }) : undefined;
  options.signal?.throwIfAborted();
  if (!whole && !feed) throw reason;
  if (source) rememberSource(source, source);
  return whole ?? feed!;
}

/** Reads further pages of an API until there are as many items as requested. */
export async function readFurther(feed: Feed, options: LoadFeedOptions, attempt: LoadOther): Promise<Feed> {
  const { limit = 0 } = options;
  let { nextUrl } = feed;
  let pageSize = feed.items.length;
  let items = feed.items;
  let last = feed;
  while (nextUrl && pageSize === MAX_PAGE_SIZE && items.length < limit) {
    last = await attempt(nextUrl, { ...options, offset: 0, limit: Math.min(limit - items.length, MAX_PAGE_SIZE) });
    pageSize = last.items.length;
    items = [...items, ...last.items];
    ({ nextUrl } = last);
  }
  const { nextUrl: _, hasMore: __, ...rest } = feed;
  return { ...rest, items, ...(last.hasMore && { hasMore: true }), ...(nextUrl && { nextUrl }) };
}
