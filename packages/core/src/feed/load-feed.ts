import { documentBase } from '../url/document-base.js';
import { webAddress } from '../url/web-address.js';
import { MAX_PAGE_SIZE, planPages } from './apis/query-url.js';
import { resolvedSources } from './apis/resolved-sources.js';
import type { Feed } from './feed.js';
import { feedFailure } from './feed-failure.js';
import { fetchDocument } from './fetch-document.js';
import { importParser } from './import-parser.js';
import { isNamed } from './find-item.js';
import { isFile, isLikelyJsonFeed } from './json-feed-address.js';
import { readDocument } from './read-document.js';
import type { LoadFeedOptions, ParsedDocument, PlannedRequest } from './types.js';

/** Maximum time in milliseconds that stories wait for the name of their site. */
const SITE_TIMEOUT_MS = 3000;

/** Internal options; `loadFeed` may follow a page to the sources that it links to. */
interface Attempt {
  canFollow?: boolean;
}

/**
 * Fetches and reads a source of any format: a feed, an API, any address of a WordPress site, an article page or a page that
 * links to its feed. Loads no more code than the source is likely to need. Sends no credentials and no headers of its own, so
 * that it remains a simple CORS request. Rejects only with `FeedError`, or with the signal's reason if aborted.
 */
export async function loadFeed(url: string, options: LoadFeedOptions = {}): Promise<Feed> {
  try {
    let feed = await attempt(url, options);
    if (options.about && !feed.title) {
      const { withSite } = await importSources();
      const timeout = Math.min(options.timeout ?? SITE_TIMEOUT_MS, SITE_TIMEOUT_MS);
      feed = await withSite(feed, url, { ...options, timeout });
    }
    const isShort = (options.limit ?? 0) > MAX_PAGE_SIZE && feed.nextUrl;
    return isShort ? await (await importSources()).readFurther(feed, options, attempt) : feed;
  } catch (error) {
    options.signal?.throwIfAborted();
    const { retry } = await import('./failures.js');
    return retry(error, { url, options, attempt });
  }
}

/** Makes one attempt; errors are not explained yet. */
async function attempt(address: string, options: LoadFeedOptions, { canFollow = true }: Attempt = {}): Promise<Feed> {
  const url = webAddress(address, documentBase());
  if (!url) throw feedFailure('invalid-url');
  // In parallel with the request; a failure shows when the parser is needed.
  if (!isLikelyJsonFeed(url)) importParser().catch(() => {});
  const { category, tag, author, item, signal } = options;
  // One item of a plain file is likely among the first, so no more code is needed.
  const isPlain = !category && !tag && !author && (!item || isLikelyJsonFeed(url));
  const planned = isPlain ? planPlainRequest(url, options) : undefined;
  if (!planned) return (await importSources()).loadSource(url, options, { attempt, canFollow });
  const parsed = await request(planned, options);
  if (item && !parsed.feed?.items.some((one) => isNamed(one, item)))
    return (await importSources()).loadSource(url, options, { attempt, canFollow });
  const leadsOn = parsed.alternates?.[0] || (options.content && parsed.page);
  if (leadsOn && canFollow) return (await importSources()).follow(parsed, options, attempt);
  signal?.throwIfAborted();
  if (!parsed.feed) throw parsed.failure;
  return parsed.feed;
}

const importSources = async () => (await importParser()).importSources();

/** Plans the request if it needs no look-up: for a file, or for an address known to need none. */
function planPlainRequest(url: string, options: LoadFeedOptions): PlannedRequest | undefined {
  const source = resolvedSources().get(url) ?? url;
  const { limit, offset } = options;
  const plain = isFile(url) || resolvedSources().has(url) ? { url: source, limit, offset } : undefined;
  return planPages(source, options) ?? plain;
}

async function request({ url, ...selection }: PlannedRequest, options: LoadFeedOptions): Promise<ParsedDocument> {
  const { order, repair } = options;
  const document = await fetchDocument(url, options);
  const parsed = await readDocument(document, { ...selection, order, repair });
  if (!parsed.isUnreadPage) return parsed;
  const { readPage } = await importSources();
  return readDocument(document, { ...selection, order, repair }, readPage);
}
