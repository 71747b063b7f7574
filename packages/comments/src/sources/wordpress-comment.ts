import { asRecord, asString, type Unchecked } from '@news-widgets/core/internal/request';
import type { Comment } from '../thread.js';
import { toComment } from './to-comment.js';

/** Reads a comment of WordPress's API (developer.wordpress.org/rest-api/reference/comments). */
export function toWordPressComment(raw: Unchecked, base: string): Comment {
  const parent = asString(raw.parent);
  return toComment(
    {
      id: raw.id,
      parent: parent === '0' ? '' : parent,
      url: raw.link,
      name: plain(asString(raw.author_name)),
      authorUrl: raw.author_url,
      avatar: Object.values(asRecord(raw.author_avatar_urls)).pop(),
      // Dates are in UTC, but without a time zone.
      date: raw.date_gmt && `${asString(raw.date_gmt)}Z`,
      html: asRecord(raw.content).rendered,
      isHeld: raw.status === 'hold' || raw.status === 'unapproved',
    },
    base,
  );
}

/** Unescapes a name, since WordPress escapes names. */
const plain = (text: string): string =>
  /[&<]/.test(text) ? new DOMParser().parseFromString(text, 'text/html').body.textContent : text;
