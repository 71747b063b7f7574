import { FeedError, type NewsItem } from '@news-widgets/core/feed';
import { findItem } from '@news-widgets/core/internal/find-item';
import type { Answer } from '../http/answer.js';
import { toJsonFeed } from '../json-feed.js';
import { type LoadedSource, loadSource } from '../sources/load-source.js';
import type { AnswerContext } from './context.js';

/** Loads the story at an address, and the source that it comes from. */
export async function loadStory(url: string, { documents }: AnswerContext): Promise<LoadedSource & { item: NewsItem }> {
  const source = await loadSource(url, documents, { content: true });
  const { items } = source.feed;
  const item = items.length === 1 ? items[0] : findItem(items, url).item;
  if (item) return { ...source, item };
  const error = new FeedError('not-found', { url });
  error.message = `${url} is not the address of one story, but of a list. Ask /v1/feed for it.`;
  throw error;
}

/** Returns a story with its text, as a JSON Feed with one item. */
export async function articleAnswer(url: string, context: AnswerContext): Promise<Answer> {
  const { feed, item, confirmedAt, freshUntil, failure } = await loadStory(url, context);
  const envelope = {
    title: feed.title,
    homeUrl: feed.homeUrl,
    language: feed.language,
    feedUrl: `${context.base}/v1/article?${new URLSearchParams({ url }).toString()}`,
    news: failure ? { stale: true } : {},
  };
  const body = JSON.stringify(toJsonFeed(envelope, [item], true));
  return { body, type: 'json', confirmedAt, freshUntil, isStale: !!failure };
}
