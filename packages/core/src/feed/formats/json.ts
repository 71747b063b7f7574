import type { Feed } from '../feed.js';
import type { Extras, ReadContext, Reader } from '../types.js';
import { failure } from '../feed-failure.js';
import { list, object } from '../normalize/values.js';
import { read as readJsonFeed } from './json-feed.js';

/** JSON, sound or broken; undefined while the code for broken JSON is not there yet. */
export function parseJson(source: string, { extra }: ReadContext): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return extra('mendJson')?.mendJson(source);
  }
}

const formatOf = (data: unknown): (keyof Extras & ('ghost' | 'jsonLd' | 'refusal' | 'wordPress')) | undefined => {
  const top = object(data);
  const first = object(list(data)[0]);
  if ('posts' in top) return 'ghost';
  if ('errors' in top || ('code' in top && 'message' in top)) return 'refusal';
  if ('@context' in first || '@graph' in first || '@type' in first) return 'jsonLd';
  return object(first.title).rendered == null ? undefined : 'wordPress';
};

/** JSON of any format, told apart by its members. */
export const read: Reader<string> = (source, context) => {
  const data = parseJson(source, context);
  const format = formatOf(data);
  // Nothing while the code is not there yet: then all is read again.
  if (format) return context.extra(format)?.read(data, context) as Feed;
  // A bare array is taken for the list of items.
  const feed = Array.isArray(data) ? { items: data } : object(data);
  if (feed.items) return readJsonFeed(feed, context);
  throw failure('not-a-feed');
};
