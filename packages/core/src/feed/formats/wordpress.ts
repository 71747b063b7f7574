import { isWordPress } from '../apis/query-url.js';
import type { Feed } from '../feed.js';
import { normalizeFeed } from '../normalize/normalize-feed.js';
import type { Steps } from '../steps.js';
import type { ReadContext } from '../types.js';
import { isClosed } from './terms.js';
import { pluginPicture } from './wordpress-pictures.js';
import { asArray, asNumber, asRecord, asString, httpUrl, type Unchecked } from '../normalize/values.js';

/** Sizes whose ratios differ by more are crops, and do not belong in a srcset. */
const MAX_RATIO_DIFFERENCE = 0.03;

/** Converts WordPress dates, which have no zone. Some imports leave the UTC date as zeros; the local date is then the best guess. */
const utc = (...dates: unknown[]) => {
  const date = dates.map(asString).find((written) => /^[1-9]/.test(written));
  return date && `${date}Z`;
};
const rendered = (value: unknown) => asString(asRecord(value).rendered ?? value);

/**
 * Reads the WordPress REST API, `/wp/v2/posts` as a list or one post, preferably with `_embed`
 * (developer.wordpress.org/rest-api/reference/posts).
 */
export function wordPress(data: unknown, context: ReadContext): Steps<Feed> {
  const entries = asArray(data);
  return normalizeFeed(
    { entries, nextUrl: nextPage(entries.length, context), total: context.headers?.get('x-wp-total') },
    context,
    (post) => readPost(asRecord(post), context.url),
  );
}

function readPost(post: Unchecked, base: string) {
  const embedded = asRecord(post._embedded);
  const [section, ...categories] = termsOf(embedded, 'category');
  // The excerpt of a password-protected post is not its summary.
  const seen = asRecord(post.content).protected || asRecord(post.excerpt).protected ? {} : post;
  const { length: comments } = asArray(asArray(embedded.replies)[0]);
  return {
    id: post.id,
    url: post.link,
    title: rendered(post.title),
    summary: rendered(seen.excerpt).replace(/<a [^<>]*more-link.*/s, ''),
    contentHtml: rendered(seen.content),
    image: featuredPicture(embedded, base) ?? pluginPicture(post, base) ?? pictureOfField(post.acf),
    datePublished: utc(post.date_gmt, post.date),
    dateModified: utc(post.modified_gmt, post.modified),
    authors: authorsOf(post, embedded),
    section: section && { ...section, url: section.link },
    tags: [...categories, ...termsOf(embedded, 'post_tag')].map(({ name }) => name),
    language: post.lang,
    kind: post.type === 'post' ? '' : post.type,
    // The embedded replies are the first ten.
    commentCount: embedded.replies && comments < 10 ? comments : undefined,
    // Members added by plugins for paid content.
    label: [post, asRecord(post.meta)].some(isClosed) ? 'paid' : '',
    commentsUrl: post.comment_status === 'open' && post.link && `${asString(post.link)}#comments`,
  };
}

const termsOf = (embedded: Unchecked, termKind: string): Unchecked[] =>
  asArray(embedded['wp:term'])
    .flatMap(asArray)
    .map(asRecord)
    .filter(({ taxonomy, slug }) => taxonomy === termKind && slug !== 'uncategorized');

/** Returns the authors; plugins for several authors leave the uploader as the author of the post. */
function authorsOf({ coauthors, authors, yoast_head_json: yoast }: Unchecked, embedded: Unchecked): unknown {
  const several = [coauthors, authors].map(asArray).find((list) => asRecord(list[0]).display_name);
  const named = (several ?? asArray(embedded.author))
    .map(asRecord)
    .map((one): Unchecked => ({ ...one, name: one.name ?? one.display_name }))
    .filter(({ name }) => name)
    .map((one) => ({
      ...one,
      url: one.link,
      bio: one.description,
      avatar: Object.values(asRecord(one.avatar_urls)).pop() ?? one.avatar,
    }));
  return named[0] ? named : asRecord(yoast).author;
}

/** Returns the featured picture of a post, in all sizes. */
function featuredPicture(embedded: Unchecked, base: string): Unchecked | undefined {
  const media = asRecord(asArray(embedded['wp:featuredmedia'])[0]);
  const { media_details: details, source_url: url, alt_text: alt, mime_type: type } = media;
  if (!httpUrl(url, base) || /^(?:video|audio)/.test(asString(type))) return undefined;
  const { width, height, sizes } = asRecord(details);
  const full = { source_url: url, width, height };
  const ratio = (one: Unchecked) => asNumber(one.width)! / asNumber(one.height)!;
  const candidates = Object.values({ ...asRecord(sizes), full })
    .map(asRecord)
    .map((one) => ({ ...one, address: httpUrl(one.source_url, base) }) as Unchecked)
    .filter((one) => one.address && Math.abs(ratio(one) / ratio(full) - 1) < MAX_RATIO_DIFFERENCE)
    .map((one) => [asNumber(one.width), `${asString(one.address)} ${asNumber(one.width)}w`]);
  const srcset = Object.values(Object.fromEntries(candidates) as Unchecked);
  return {
    ...{ url, alt, width, height, caption: rendered(media.caption) },
    srcset: srcset[1] ? srcset.join(', ') : '',
  };
}

/** Returns a picture from Advanced Custom Fields: its record or its address. */
function pictureOfField(fields: unknown): unknown {
  for (const value of Object.values(asRecord(fields))) {
    const { url, mime_type: type, alt, width, height, caption } = asRecord(value);
    if (url && /^image\//.test(asString(type))) return { url, alt, width, height, caption };
    if (/^https?:\S+\.(?:jpe?g|png|webp|avif|gif)(?:\?\S*)?$/i.test(asString(value))) return { url: value };
  }
  return undefined;
}

/** Builds the address of the next page: the server's own link ignores offsets and may name an internal host. */
function nextPage(count: number, { url, headers }: ReadContext): string | undefined {
  const link = /<([^<>]{1,4000})>; rel="next/.exec(headers?.get('link') ?? '')?.[1];
  const total = asNumber(headers?.get('x-wp-total'));
  const next = new URL(url);
  const { searchParams: params } = next;
  const size = asNumber(params.get('per_page'));
  if (!size || params.has('page') || !isWordPress(next)) return link;
  const end = (asNumber(params.get('offset')) ?? 0) + count;
  // Some proxies drop the header with the total.
  const hasNext = total === undefined ? count === size : end < total;
  params.set('offset', `${end}`);
  next.hash = '';
  return hasNext ? next.href : undefined;
}
