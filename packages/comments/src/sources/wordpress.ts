import { ownDocument } from '@news-widgets/core/internal/page';
import {
  asArray,
  asRecord,
  fetchFeed,
  isWordPress,
  resolvedSources,
  type Unchecked,
} from '@news-widgets/core/internal/request';
import { addressKey, webAddress } from '@news-widgets/core/internal/url';
import type { Comment, FormWriting, ReadRequest, Thread } from '../thread.js';
import { routeOf, WP_POST } from './addresses.js';
import { fetchJson } from './request.js';
import { MAX_COMMENTS, toComments, toThread } from './to-comment.js';
import { toWordPressComment } from './wordpress-comment.js';

/** The largest page that WordPress returns. */
const PAGE_SIZE = 100;
/** The size of the database column in bytes. */
const MAX_LENGTH = 65_525;

const FIELDS = 'id,parent,author_name,author_url,author_avatar_urls,date_gmt,content,link,status,type';
/** Reads a thread of WordPress (developer.wordpress.org/rest-api/reference/comments). */
export async function readWordPress(address: string, request: ReadRequest): Promise<Thread | undefined> {
  const source = readAddress(new URL(address));
  return source && readComments(source, request);
}

/** Reads the article or post at an address of a WordPress site, which core finds in its API. */
export async function readArticle(address: string, request: ReadRequest): Promise<Thread | undefined> {
  const { items } = await fetchFeed(address, { signal: request.signal, limit: 1 });
  const api = resolvedSources().get(webAddress(address, ownDocument.baseURI));
  const found = api && isWordPress(new URL(api)) && items[0];
  // The home page or a section contains stories, but is not one.
  const isNamed = found && (addressKey(found.url) === addressKey(address) || /[?&]p(?:age_id)?=\d/.test(address));
  if (!isNamed || !/^\d+$/.test(found.id)) return undefined;
  const url = new URL(api);
  const route = routeOf(url).replace(/\/(\d+)?\/?$/, '');
  return readComments(sourceOf(url, route.replace(/[\w-]+$/, ''), found.id, /[\w-]+$/.exec(route)![0]), request);
}

interface Source {
  /** Returns an address of the API by its route below `/wp/v2/`. */
  api(route: string, params?: Record<string, string>): URL;
  post: string;
  /** The endpoint of the post, if the address names it. */
  type: string;
}

function readAddress(url: URL): Source | undefined {
  const route = routeOf(url);
  const [, root, type, id] = WP_POST.exec(route) ?? [];
  if (root) return sourceOf(url, root, id!, type!);
  const post = url.searchParams.get('post') ?? '';
  return /^\d+$/.test(post) ? sourceOf(url, route.replace(/comments\/?$/, ''), post, '') : undefined;
}

function sourceOf(url: URL, root: string, post: string, type: string): Source {
  const api = (route: string, params: Record<string, string> = {}): URL => {
    const address = new URL(url);
    const isParameter = address.searchParams.has('rest_route');
    address.search = '';
    address.hash = '';
    if (isParameter) address.searchParams.set('rest_route', root + route);
    else address.pathname = root + route;
    for (const [name, value] of Object.entries(params)) address.searchParams.set(name, value);
    return address;
  };
  return { api, post, type };
}

async function readComments({ api, post, type }: Source, request: ReadRequest): Promise<Thread> {
  const { sort, countOnly } = request;
  const page = (number: number) =>
    api('comments', {
      post,
      ...(countOnly
        ? { per_page: '1', _fields: 'id' }
        : { per_page: `${PAGE_SIZE}`, _fields: FIELDS, order: sort === 'newest' ? 'desc' : 'asc' }),
      ...(number > 1 && { page: `${number}` }),
    }).href;
  const about = api(`${type || 'posts'}/${post}`, { _fields: 'link,comment_status' }).href;
  const [first, { data: story }] = await Promise.all([
    fetchJson(page(1), request),
    // If the post has another type than in the address, its comments are still shown.
    countOnly ? { data: undefined } : fetchJson(about, request).catch(() => ({ data: undefined })),
  ]);
  const all = asArray(first.data);
  const total = first.total ?? all.length;
  const pages = Math.min(Math.ceil(total / PAGE_SIZE), MAX_COMMENTS / PAGE_SIZE);
  const rest = countOnly ? [] : [...Array(Math.max(0, pages - 1)).keys()];
  const responses = await Promise.all(rest.map((index) => fetchJson(page(index + 2), request)));
  for (const { data } of responses) all.push(...asArray(data));
  const comments = wordPressComments(all, page(1));
  const { link, comment_status: status } = asRecord(story);
  const isOpen = status !== 'closed';
  const url = webAddress(link, page(1));
  const writing: FormWriting = {
    ...{ kind: 'form', service: 'wordpress', post: api('comments').href, story: post },
    ...{ maxLength: MAX_LENGTH, name: 'required', email: 'required', login: '' },
    native: nativeForm(api('comments'), url),
    read: toWordPressComment,
  };
  return toThread({ service: 'wordpress', comments, total, isOpen, url, writing: isOpen ? writing : undefined });
}

/** Returns WordPress's own form, which is beside its API. That answers at any address of the site, also that of the story. */
function nativeForm(api: URL, story: string): string {
  const { pathname } = api;
  const isStory = !!story && new URL(story).pathname === pathname;
  const folder = isStory ? '/' : pathname.replace(/(?:wp-json\/.*|[^/]*)$/, '');
  return `${api.origin}${folder}wp-comments-post.php`;
}

/** Returns the comments in a list of the API. */
export const wordPressComments = (list: readonly unknown[], base: string): Comment[] =>
  toComments(list.map(asRecord).filter(isComment), (one) => toWordPressComment(one, base));

/** Excludes pingbacks: mentions on other sites. */
const isComment = ({ type = 'comment' }: Unchecked): boolean => type === 'comment' || type === '';
