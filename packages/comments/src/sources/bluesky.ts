import { asArray, asNumber, asRecord, asString, escape, type Unchecked } from '@news-widgets/core/internal/request';
import { urlEncode, webAddress } from '@news-widgets/core/internal/url';
import type { Comment, ReadRequest, SocialParts, Thread } from '../thread.js';
import { AT_URI, postOf } from './addresses.js';
import { fetchJson } from './request.js';
import { MAX_COMMENTS, toComment, toComments, toThread } from './to-comment.js';

/** The public API of the network, which needs no login (docs.bsky.app/docs/api/app-bsky-feed-get-post-thread). */
const VIEW = 'https://public.api.bsky.app';
const PAGE = 'https://bsky.app';

/** Deeper than the replies that the API returns. */
const DEPTH = 100;
const MAX_TEXT = 5000;
const MAX_FACETS = 100;

/** Labels for which the network's own app hides a post. */
const COVERED =
  /^(?:porn|sexual|nudity|graphic-media|gore|corpse|self-harm|sexual-figurative|spam|rude|intolerant|threat)$/;

export async function readBluesky(address: string, request: ReadRequest): Promise<Thread | undefined> {
  const url = new URL(address);
  const query = { uri: postOf(url), depth: request.countOnly ? '0' : `${DEPTH}`, parentHeight: '0' };
  const own = url.pathname.includes('/xrpc/') ? url.origin : VIEW;
  const api = `${own}/xrpc/app.bsky.feed.getPostThread?${new URLSearchParams(query).toString()}`;
  const [{ data }, social] = await Promise.all([
    fetchJson(api, request),
    request.countOnly ? undefined : import('../social-parts.js'),
  ]);
  const thread = blueskyThread(asRecord(data), social);
  return request.countOnly && thread ? { ...thread, total: thread.direct } : thread;
}

/** Returns the thread below a post, and the post's own number of replies. */
export function blueskyThread(
  { thread, threadgate }: Unchecked,
  social: SocialParts | undefined,
): (Thread & { direct: number }) | undefined {
  const root = asRecord(thread);
  const post = asRecord(root.post);
  if (!post.uri) return undefined;
  const comments = toComments(flatten(root), ({ node, parent }) => toReply(node, parent));
  const allowed = asRecord(asRecord(threadgate).record).allow;
  const url = pageOf(asString(post.uri), asString(asRecord(post.author).handle));
  const isOpen = !(Array.isArray(allowed) && allowed.length === 0);
  const writing = isOpen ? ({ kind: 'elsewhere', service: 'bluesky', url } as const) : undefined;
  return {
    ...toThread({ service: 'bluesky', comments, url, isOpen, writing, social }),
    direct: asNumber(post.replyCount) ?? comments.length,
  };
}

/** Returns replies before their own replies, in the order of the service. */
function flatten(root: Unchecked): { node: Unchecked; parent: string }[] {
  const found: { node: Unchecked; parent: string }[] = [];
  const queue = asArray(root.replies).map((one) => ({ node: asRecord(one), parent: '' }));
  for (let at = 0; at < queue.length && found.length < MAX_COMMENTS; at++) {
    const one = queue[at]!;
    found.push(one);
    const uri = asString(asRecord(one.node.post).uri);
    for (const reply of asArray(one.node.replies)) queue.push({ node: asRecord(reply), parent: uri });
  }
  return found;
}

function toReply(node: Unchecked, parent: string): Comment {
  const post = asRecord(node.post);
  const author = asRecord(post.author);
  const text = asRecord(post.record);
  const labels = [...asArray(post.labels), ...asArray(author.labels)].map((one) => asString(asRecord(one).val));
  // Its author shows it only to members of the network.
  const isBlocked = node.blocked === true || labels.includes('!no-unauthenticated') || labels.includes('!hide');
  const gap = isBlocked ? 'blocked' : node.notFound === true ? 'deleted' : '';
  const uri = asString(post.uri) || asString(node.uri);
  if (gap) return toComment({ id: uri, parent, gap, url: isBlocked ? pageOf(uri, '') : '' }, PAGE);
  return toComment(
    {
      ...{ id: uri, parent, url: pageOf(uri, asString(author.handle)) },
      name: asString(author.displayName) || author.handle,
      authorUrl: `${PAGE}/profile/${asString(author.did)}`,
      avatar: author.avatar,
      date: earlier(asString(text.createdAt), asString(post.indexedAt)),
      html: richText(asString(text.text), asArray(text.facets)) + linkedPage(post.embed),
      warning: labels.some((label) => COVERED.test(label)) ? '!' : '',
      pictures: picturesIn(post.embed),
      likes: post.likeCount,
      shares: post.repostCount,
    },
    PAGE,
  );
}

/** Returns the earlier date: authors may claim any, but the network sees no post before it exists. */
const earlier = (claimed: string, seen: string): string =>
  new Date(claimed) <= new Date(seen) ? claimed : seen || claimed;

function pageOf(uri: string, handle: string): string {
  const [, author, key] = AT_URI.exec(uri) ?? [];
  const name = !handle || handle === 'handle.invalid' ? author : handle;
  return key ? `${PAGE}/profile/${name}/post/${key}` : '';
}

/**
 * Returns a text with links, mentions and tags, which the network marks by offsets in its UTF-8 bytes
 * (docs.bsky.app/docs/advanced-guides/post-richtext). Overlapping and invalid marks are omitted.
 */
export function richText(text: string, facets: readonly unknown[]): string {
  const bytes = new TextEncoder().encode(text.slice(0, MAX_TEXT));
  const decode = (start: number, end?: number) => escape(new TextDecoder().decode(bytes.subarray(start, end)));
  const marks = facets
    .slice(0, MAX_FACETS)
    .map(asRecord)
    .map(({ index, features }) => {
      const { byteStart, byteEnd } = asRecord(index);
      return { start: Number(byteStart), end: Number(byteEnd), href: linkOf(asArray(features).map(asRecord)) };
    })
    .filter(({ start, end, href }) => href && start >= 0 && end > start && end <= bytes.length)
    .filter(({ start, end }) => isBoundary(bytes, start) && isBoundary(bytes, end))
    .sort((one, other) => one.start - other.start);
  let html = '';
  let at = 0;
  for (const { start, end, href } of marks) {
    if (start < at) continue;
    html += `${decode(at, start)}<a href="${escape(href)}">${decode(start, end)}</a>`;
    at = end;
  }
  html += decode(at);
  return `<p>${html.replace(/\n{2,}/g, '</p><p>').replace(/\n/g, '<br>')}</p>`;
}

/** Bytes of the form 10xxxxxx continue a character. */
const isBoundary = (bytes: Uint8Array, at: number): boolean => ((bytes[at] ?? 0) & 0xc0) !== 0x80;

function linkOf(features: Unchecked[]): string {
  for (const { $type, uri, did, tag } of features) {
    if ($type === 'app.bsky.richtext.facet#link') return webAddress(uri);
    if ($type === 'app.bsky.richtext.facet#mention') return `${PAGE}/profile/${urlEncode(asString(did))}`;
    if ($type === 'app.bsky.richtext.facet#tag') return `${PAGE}/hashtag/${urlEncode(asString(tag))}`;
  }
  return '';
}

const mediaOf = (embed: unknown): Unchecked => asRecord(asRecord(embed).media ?? embed);

function picturesIn(embed: unknown): Unchecked[] {
  const { images, thumbnail, alt } = mediaOf(embed);
  const list = asArray(images)
    .map(asRecord)
    .map((one) => ({ url: one.fullsize, preview: one.thumb, text: one.alt }));
  return thumbnail ? [...list, { url: thumbnail, preview: thumbnail, text: alt }] : list;
}

/** Returns the page that a post is about. */
function linkedPage(embed: unknown): string {
  const { uri, title } = asRecord(mediaOf(embed).external);
  const href = webAddress(uri);
  return href ? `<p><a href="${escape(href)}">${escape(asString(title).slice(0, 300) || href)}</a></p>` : '';
}
