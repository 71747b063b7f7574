import { isWordPress } from '../apis/query-url.js';
import type { Feed } from '../feed.js';
import { normalizeFeed } from '../normalize/normalize-feed.js';
import type { Steps } from '../steps.js';
import type { ReadContext } from '../types.js';
import { pluginPicture } from './wordpress-pictures.js';
import { asArray, asNumber, asRecord, asString, httpUrl, type Unchecked } from '../normalize/values.js';

/** WordPress dates have no zone. Some imports leave the one in UTC as zeros: that of the site is then the nearest. */
const utc = (...dates: unknown[]) => {
  const date = dates.map(asString).find((written) => /^[1-9]/.test(written));
  return date && `${date}Z`;
};
const rendered = (value: unknown) => asString(asRecord(value).rendered ?? value);

/**
 * WordPress REST API, `/wp/v2/posts` as a list or one post, best with `_embed`
 * (developer.wordpress.org/rest-api/reference/posts).
 */
export function wordPress(data: unknown, context: ReadContext): Steps<Feed> {
  const link = (value: unknown) => httpUrl(value, context.url);

  const image = (media: Unchecked): Unchecked => {
    const { width, height, sizes } = asRecord(media.media_details);
    const full = { source_url: media.source_url, width, height };
    const ratio = (one: Unchecked) => asNumber(one.width)! / asNumber(one.height)!;
    const candidates = Object.values({ ...asRecord(sizes), full })
      .map(asRecord)
      // Cropped sizes do not belong in a srcset.
      .filter((one) => link(one.source_url) && Math.abs(ratio(one) / ratio(full) - 1) < 0.03)
      .map((one) => [asNumber(one.width), `${link(one.source_url)} ${asNumber(one.width)}w`]);
    const srcset = Object.values(Object.fromEntries(candidates) as Unchecked);
    return {
      ...{ url: media.source_url, alt: media.alt_text, width, height, caption: rendered(media.caption) },
      srcset: srcset[1] ? srcset.join(', ') : '',
    };
  };

  const item = (post: Unchecked) => {
    const embedded = asRecord(post._embedded);
    const termsOf = (wanted: string) =>
      asArray(embedded['wp:term'])
        .flatMap(asArray)
        .map(asRecord)
        .filter(({ taxonomy, slug }) => taxonomy === wanted && slug !== 'uncategorized');
    const [section, ...categories] = termsOf('category');
    // The excerpt of a password-protected post is not its story.
    const seen = asRecord(post.content).protected || asRecord(post.excerpt).protected ? {} : post;
    const { length: comments } = asArray(asArray(embedded.replies)[0]);
    const yoast = asRecord(post.yoast_head_json);
    const media = asRecord(asArray(embedded['wp:featuredmedia'])[0]);
    const picture = image(media);
    const isPicture = link(picture.url) && !/^(?:video|audio)/.test(asString(media.mime_type));
    // Plugins for several authors leave the one who has uploaded the post as its author.
    const coauthors = [post.coauthors, post.authors].map(asArray).find((list) => asRecord(list[0]).display_name);
    const authors = (coauthors ?? asArray(embedded.author))
      .map(asRecord)
      .map((one): Unchecked => ({ ...one, name: one.name ?? one.display_name }))
      .filter(({ name }) => name)
      .map((one) => ({
        ...one,
        url: one.link,
        bio: one.description,
        avatar: Object.values(asRecord(one.avatar_urls)).pop() ?? one.avatar,
      }));
    return {
      id: post.id,
      url: post.link,
      title: rendered(post.title),
      summary: rendered(seen.excerpt).replace(/<a [^<>]*more-link.*/s, ''),
      contentHtml: rendered(seen.content),
      image: isPicture ? picture : (pluginPicture(post, context.url) ?? pictureOfField(post.acf)),
      datePublished: utc(post.date_gmt, post.date),
      dateModified: utc(post.modified_gmt, post.modified),
      authors: authors[0] ? authors : yoast.author,
      section: section && { ...section, url: section.link },
      tags: [...categories, ...termsOf('post_tag')].map(({ name }) => name),
      language: post.lang,
      kind: post.type === 'post' ? '' : post.type,
      // The embedded replies are the first ten.
      commentCount: embedded.replies && comments < 10 ? comments : undefined,
      commentsUrl: post.comment_status === 'open' && post.link && `${asString(post.link)}#comments`,
    };
  };

  const entries = asArray(data);
  return normalizeFeed(
    { entries, nextUrl: nextPage(entries.length, context), total: context.headers?.get('x-wp-total') },
    context,
    (post) => item(asRecord(post)),
  );
}

/** A picture in the fields that a site has added with Advanced Custom Fields: its record or its address. */
function pictureOfField(fields: unknown): unknown {
  for (const value of Object.values(asRecord(fields))) {
    const { url, mime_type: type, alt, width, height, caption } = asRecord(value);
    if (url && /^image\//.test(asString(type))) return { url, alt, width, height, caption };
    if (/^https?:\S+\.(?:jpe?g|png|webp|avif|gif)(?:\?\S*)?$/i.test(asString(value))) return { url: value };
  }
  return undefined;
}

/** The server's own link says nothing of an offset, and may name a host that only the server knows. */
function nextPage(count: number, { url, headers }: ReadContext): string | undefined {
  const link = /<([^<>]{1,4000})>; rel="next/.exec(headers?.get('link') ?? '')?.[1];
  const total = asNumber(headers?.get('x-wp-total'));
  const next = new URL(url);
  const { searchParams: params } = next;
  const size = asNumber(params.get('per_page'));
  if (!size || params.has('page') || !isWordPress(next)) return link;
  const end = (asNumber(params.get('offset')) ?? 0) + count;
  // Some proxies keep the total to themselves.
  const hasNext = total === undefined ? count === size : end < total;
  params.set('offset', `${end}`);
  next.hash = '';
  return hasNext ? next.href : undefined;
}
