import type { Reader } from '../context.js';
import { failure } from '../failure.js';
import { httpUrl, list, object, size, string, type Unchecked } from '../values.js';
import { read as readJsonFeed } from './json-feed.js';

/** Its dates have no zone. */
const utc = (date: unknown) => date && `${string(date)}Z`;
const rendered = (value: unknown) => string(object(value).rendered ?? value);

/**
 * WordPress REST API, `/wp/v2/posts` as a list or one post, best with `_embed`
 * (developer.wordpress.org/rest-api/reference/posts). An error object throws.
 */
export const read: Reader = (data, context) => {
  const { code, message, data: about } = object(data);
  if (code && message) throw failure('http', { status: size(object(about).status), detail: string(message) });
  const link = (value: unknown) => httpUrl(value, context.url);

  const image = (media: Unchecked): Unchecked => {
    const { width, height, sizes } = object(media.media_details);
    const full = { source_url: media.source_url, width, height };
    const ratio = (one: Unchecked) => Number(one.width) / Number(one.height);
    const scaled = Object.values({ ...object(sizes), full })
      .map(object)
      // A cropped size shows another picture than the rest.
      .filter((one) => link(one.source_url) && Math.abs(ratio(one) / ratio(full) - 1) < 0.03);
    const candidates = new Map(scaled.map((one) => [size(one.width), `${link(one.source_url)} ${size(one.width)}w`]));
    return {
      ...{ url: media.source_url, alt: media.alt_text, width, height, caption: rendered(media.caption) },
      srcset: candidates.size > 1 ? [...candidates.values()].join(', ') : '',
    };
  };

  const item = (post: Unchecked) => {
    const { author, replies, 'wp:term': terms, 'wp:featuredmedia': media } = object(post._embedded);
    const known = list(terms).flatMap(list).map(object);
    const categories = known.filter(({ taxonomy, slug }) => taxonomy === 'category' && slug !== 'uncategorized');
    const [section] = categories;
    const { protected: isLocked } = object(post.content);
    const comments = list(list(replies)[0]);
    const { og_image: shared, author: byline } = object(post.yoast_head_json);
    const picture = image(object(list(media)[0]));
    const authors = list(author)
      .map(object)
      .filter(({ name }) => name)
      .map(({ name, link: url, avatar_urls, description: bio }) => {
        const avatar = Object.values(object(avatar_urls)).pop();
        return { name, url, avatar, bio };
      });
    return {
      id: post.id,
      url: post.link,
      title: rendered(post.title),
      // What stands for the rest: "Continue reading" links, "[…]".
      summary: isLocked
        ? ''
        : rendered(post.excerpt)
            .replace(/<a [^<>]*more-link.*/s, '')
            .replace(/\s{0,9}\[(?:…|&hellip;|&#8230;|\.\.\.)\]/, '…'),
      contentHtml: isLocked ? '' : rendered(post.content),
      image: link(picture.url) ? picture : (post.jetpack_featured_media_url ?? object(list(shared)[0]).url),
      datePublished: utc(post.date_gmt ?? post.date),
      dateModified: utc(post.modified_gmt ?? post.modified),
      authors: authors[0] ? authors : byline,
      section: section && { name: section.name, url: section.link },
      tags: known
        .filter((term) => term !== section && (term.taxonomy === 'post_tag' || categories.includes(term)))
        .map(({ name }) => name),
      language: post.lang,
      // The embedded replies are the first ten.
      commentCount: replies && comments.length < 10 ? comments.length : undefined,
      commentsUrl: post.comment_status === 'open' && link(post.link) ? `${link(post.link)}#comments` : '',
    };
  };

  return readJsonFeed(
    {
      items: list(data).map(object).map(item),
      nextUrl: /<([^>]+)>;\s*rel="?next/.exec(context.headers?.get('link') ?? '')?.[1],
      total: context.headers?.get('x-wp-total'),
    },
    context,
  );
};
