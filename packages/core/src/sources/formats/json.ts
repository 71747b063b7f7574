import type { ReadContext, Reader } from '../context.js';
import { failure } from '../failure.js';
import { list, object } from '../values.js';
import { read as readJsonFeed } from './json-feed.js';

/** JSON, sound or broken; undefined while the code for broken JSON is not there yet. */
export function parseJson(source: string, { extra }: ReadContext): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return extra('mendJson')?.mendJson(source);
  }
}

const formatOf = (data: unknown) => {
  const top = object(data);
  const first = object(list(data)[0]);
  if ('posts' in top || 'errors' in top) return 'ghost';
  if ('@context' in first || '@graph' in first || '@type' in first) return 'jsonLd';
  if (object(first.title).rendered != null || ('code' in top && 'message' in top)) return 'wordPress';
  return Array.isArray(data) || 'items' in top ? 'jsonFeed' : undefined;
};

/** JSON of any format, told apart by its members. */
export const read: Reader<string> = (source, context) => {
  const data = parseJson(source, context);
  const format = data === undefined ? 'jsonFeed' : formatOf(data);
  if (!format) throw failure('not-a-feed');
  const reader = format === 'jsonFeed' ? readJsonFeed : context.extra(format)?.read;
  // A bare array is taken for the list of items.
  return (
    reader?.(reader === readJsonFeed && Array.isArray(data) ? { items: data } : data, context) ?? {
      title: '',
      items: [],
    }
  );
};
