import { mergedNewestFirst, withoutRepeats } from '@news-widgets/core/internal/find-item';
import { loadSource, type LoadedSource } from '../sources/load-source.js';
import { FAILURE_MS } from '../sources/freshness.js';
import type { Answer } from '../http/answer.js';
import { titleOf, toJsonFeed } from '../json-feed.js';
import { matching, withoutAddresses } from '../select-items.js';
import type { AnswerContext } from './context.js';
import { type FeedParameters, toQuery } from './parameters.js';

/** Extra stories to request, since some may be repeated or excluded. */
const SPARE = 10;

/** Numbers of stories requested from a source: few values, so that different answers share documents. */
const WINDOWS = [30, 100];
const MAX_WINDOW = 1200;

/** Returns one or more sources as JSON Feed. */
export async function feedAnswer(parameters: FeedParameters, context: AnswerContext): Promise<Answer> {
  const { documents, base } = context;
  const { urls, limit, offset, category, tag, author, q, exclude, content } = parameters;
  const needed = offset + limit + SPARE + exclude.length;
  const size = q ? 100 : (WINDOWS.find((window) => window >= needed) ?? MAX_WINDOW);
  const options = { category, tag, author, content, limit: size };
  const results = await Promise.allSettled(urls.map((url) => loadSource(url, documents, options)));
  const sources = results.filter((result) => result.status === 'fulfilled').map(({ value }) => value);
  const [first] = sources;
  if (!first) throw (results[0] as PromiseRejectedResult).reason;
  const failed = urls.filter((_, index) => results[index]!.status === 'rejected');

  const isMerged = urls.length > 1;
  const all = isMerged
    ? mergedNewestFirst(sources.map(namedItems), ({ datePublished, dateModified }) => datePublished ?? dateModified)
    : first.feed.items;
  const once = withoutRepeats(withoutAddresses(all, exclude));
  const items = q ? matching(once, q) : once;
  const hasMore =
    items.length > offset + limit || sources.some(({ feed }) => feed.items.length >= size || feed.nextUrl);
  const address = (change: Partial<FeedParameters> = {}) =>
    `${base}/v1/feed?${toQuery({ ...parameters, ...change }).toString()}`;
  const isStale = sources.some(({ failure }) => failure);
  const envelope = {
    title: isMerged ? titleOf(sources.map(({ feed }) => feed)) : first.feed.title,
    homeUrl: isMerged ? undefined : first.feed.homeUrl,
    icon: isMerged ? undefined : first.feed.icon,
    language: commonLanguage(sources),
    feedUrl: address(),
    nextUrl: hasMore && items.length > offset ? address({ offset: offset + limit }) : undefined,
    news: { ...(isStale && { stale: true }), ...(failed[0] && { failed }) },
  };
  const freshUntil = Math.min(...sources.map((source) => source.freshUntil));
  return {
    body: JSON.stringify(toJsonFeed(envelope, items.slice(offset, offset + limit), content)),
    type: 'json',
    confirmedAt: Math.min(...sources.map(({ confirmedAt }) => confirmedAt)),
    freshUntil: failed[0] ? Math.min(freshUntil, documents.now() + FAILURE_MS) : freshUntil,
    isStale,
  };
}

/** Names the source of each story, if there are several sources. */
const namedItems = ({ feed: { title, homeUrl, items } }: LoadedSource) =>
  items.map((item) => ({ ...item, source: item.source ?? (title ? { name: title, url: homeUrl } : undefined) }));

function commonLanguage(sources: readonly LoadedSource[]): string | undefined {
  const [language, ...others] = new Set(sources.map(({ feed }) => feed.language));
  return others.length === 0 ? language : undefined;
}
