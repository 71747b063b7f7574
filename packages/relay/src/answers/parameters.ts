import { RelayError } from '../relay-error.js';
import type { AllowList } from '../sources/allow-list.js';

const MAX_URLS = 10;
/** Longer values cannot be the name of anything. */
const MAX_LENGTH = 2000;
/** Maximum number of stories in an answer. */
export const MAX_LIMIT = 100;
const MAX_OFFSET = 1000;
const DEFAULT_LIMIT = 20;

/** The parameters of a request for a feed. */
export interface FeedParameters {
  urls: string[];
  limit: number;
  offset: number;
  category?: string | undefined;
  tag?: string | undefined;
  author?: string | undefined;
  q?: string | undefined;
  exclude: string[];
  content: boolean;
}

/** Returns the addresses of sources in a query if all of them are allowed. */
export function readUrls(query: URLSearchParams, allowed: AllowList): string[] {
  const urls = [...new Set(query.getAll('url').filter((url) => url.trim()))];
  if (urls.length === 0)
    throw new RelayError('bad-request', 'Name a source: ?url=https%3A%2F%2Fnews.example%2F, once or several times.');
  if (urls.length > MAX_URLS) throw new RelayError('bad-request', `At most ${MAX_URLS} sources are merged.`);
  return urls.map((url) => (check(url, 'url'), allowed.check(url.trim()).href));
}

/** Reads the parameters for a feed; unknown ones are ignored, so that they do not multiply answers. */
export function readFeedParameters(query: URLSearchParams, allowed: AllowList): FeedParameters {
  const text = (name: string) => check(query.get(name)?.trim() ?? '', name) || undefined;
  return {
    urls: readUrls(query, allowed),
    limit: Math.min(integer(query, 'limit') || DEFAULT_LIMIT, MAX_LIMIT),
    offset: Math.min(integer(query, 'offset'), MAX_OFFSET),
    category: text('category'),
    tag: text('tag'),
    author: text('author'),
    q: text('q'),
    exclude: query.getAll('exclude').flatMap((value) => check(value, 'exclude').split(/\s+/).filter(Boolean)),
    content: /^(1|true)$/.test(query.get('content') ?? ''),
  };
}

/** Returns the parameters as a query in canonical order. */
export function toQuery(parameters: FeedParameters): URLSearchParams {
  const { urls, limit, offset, category, tag, author, q, exclude, content } = parameters;
  const query = new URLSearchParams(urls.map((url) => ['url', url]));
  const rest = { limit, offset, category, tag, author, q, exclude: exclude.join(' '), content: content ? 1 : 0 };
  for (const [name, value] of Object.entries(rest)) if (value) query.set(name, `${value}`);
  return query;
}

function integer(query: URLSearchParams, name: string): number {
  const value = query.get(name)?.trim() ?? '';
  if (!/^\d{0,9}$/.test(value)) throw new RelayError('bad-request', `"${name}" must be a whole number.`);
  return Number(value);
}

function check(value: string, name: string): string {
  if (value.length > MAX_LENGTH) throw new RelayError('bad-request', `"${name}" is too long.`);
  return value;
}
