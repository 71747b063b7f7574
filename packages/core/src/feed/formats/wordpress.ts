import type { Reader } from '../types.js';
import { httpUrl, list, object, size, string, type Unchecked } from '../normalize/values.js';
import { read as readJsonFeed } from './json-feed.js';

/** Its dates have no zone. */
const utc = (date: unknown) => date && `${string(date)}Z`;
const rendered = (value: unknown) => string(object(value).rendered ?? value);

/**
 * WordPress REST API, `/wp/v2/posts` as a list or one post, best with `_embed`
 * (developer.wordpress.org/rest-api/reference/posts).
 */
export const read: Reader = (data, context) => {
  const link = (value: unknown) => httpUrl(value, context.url);

  const image = (media: Unchecked): Unchecked => {
    const { width, height, sizes } = object(media.media_details);
    const full = { source_url: media.source_url, width, height };
    const ratio = (one: Unchecked) => size(one.width)! / size(one.height)!;
    const candidates = Object.values({ ...object(sizes), full })
      .map(object)
      // A cropped size shows another picture than the rest.
      .filter((one) => link(one.source_url) && Math.abs(ratio(one) / ratio(full) - 1) < 0.03)
      .map((one) => [size(one.width), `${link(one.source_url)} ${size(one.width)}w`]);
    const srcset = Object.values(Object.fromEntries(candidates) as Unchecked);
    return {
      ...{ url: media.source_url, alt: media.alt_text, width, height, caption: rendered(media.caption) },
      srcset: srcset[1] ? srcset.join(', ') : '',
    };
  };

  const item = (post: Unchecked) => {
    const embedded = object(post._embedded);
    const termsOf = (wanted: string) =>
      list(embedded['wp:term'])
        .flatMap(list)
        .map(object)
        .filter(({ taxonomy, slug }) => taxonomy === wanted && slug !== 'uncategorized');
    const [section, ...categories] = termsOf('category');
    // Where a password is asked for, what may be seen is none of the story.
    const seen = object(post.content).protected ? {} : post;
    const { length: comments } = list(list(embedded.replies)[0]);
    const yoast = object(post.yoast_head_json);
    const picture = image(object(list(embedded['wp:featuredmedia'])[0]));
    const authors = list(embedded.author)
      .map(object)
      .filter(({ name }) => name)
      .map((one) => ({
        ...one,
        url: one.link,
        bio: one.description,
        avatar: Object.values(object(one.avatar_urls)).pop(),
      }));
    return {
      id: post.id,
      url: post.link,
      title: rendered(post.title),
      // What stands for the rest: "Continue reading" links, "[…]".
      summary: rendered(seen.excerpt)
        .replace(/<a [^<>]*more-link.*/s, '')
        .replace(/\s{0,9}\[(…|&hellip;|&#8230;|\.{3})\]/, '…'),
      contentHtml: rendered(seen.content),
      image: link(picture.url) ? picture : (post.jetpack_featured_media_url ?? list(yoast.og_image)[0]),
      datePublished: utc(post.date_gmt ?? post.date),
      dateModified: utc(post.modified_gmt ?? post.modified),
      authors: authors[0] ? authors : yoast.author,
      section: section && { ...section, url: section.link },
      tags: [...categories, ...termsOf('post_tag')].map(({ name }) => name),
      language: post.lang,
      // The embedded replies are the first ten.
      commentCount: embedded.replies && comments < 10 ? comments : undefined,
      commentsUrl: post.comment_status === 'open' && post.link && `${string(post.link)}#comments`,
    };
  };

  return readJsonFeed(
    {
      items: list(data).map(object).map(item),
      nextUrl: /<([^>]+)>; rel="next/.exec(context.headers?.get('link') ?? '')?.[1],
      total: context.headers?.get('x-wp-total'),
    },
    context,
  );
};
