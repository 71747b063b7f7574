import { asArray, asNumber, asRecord, asString, limited } from '@news-widgets/core/internal/request';
import { webAddress } from '@news-widgets/core/internal/url';
import type { Comment, Emoji, Picture, Thread } from '../thread.js';

/** Further comments are not read: their page is linked. */
export const MAX_COMMENTS = 1000;

const MAX_ID = 500;
const MAX_NAME = 80;
const MAX_WARNING = 300;
const MAX_HTML = 20_000;
const MAX_PICTURES = 8;
const MAX_EMOJIS = 50;

/** Reads a text, limited to a length that pages can bear. */
const text = limited(asString, MAX_HTML);

/** Creates a comment from the unchecked members of a response. */
export function toComment(raw: { [K in keyof Comment]?: unknown }, base: string): Comment {
  const address = (value: unknown) => webAddress(asString(value), base);
  const date = new Date(asString(raw.date));
  const { gap } = raw;
  return {
    id: asString(raw.id).slice(0, MAX_ID),
    parent: asString(raw.parent).slice(0, MAX_ID),
    url: address(raw.url),
    name: visible(shorten(text(raw.name).replace(/\s+/g, ' '), MAX_NAME)),
    authorUrl: address(raw.authorUrl),
    avatar: address(raw.avatar),
    date: isNaN(+date) ? '' : date.toISOString(),
    html: gap ? '' : text(raw.html),
    isEdited: !!raw.isEdited,
    isStaff: !!raw.isStaff,
    isPinned: !!raw.isPinned,
    // The content stays folded even if the warning is invisible.
    warning: text(raw.warning) && (visible(shorten(text(raw.warning), MAX_WARNING)) || '!'),
    emojis: asArray(raw.emojis)
      .slice(0, MAX_EMOJIS)
      .map(asRecord)
      .map(({ code, url }): Emoji => ({ code: asString(code), url: address(url) }))
      .filter(({ code, url }) => code && url),
    pictures: asArray(raw.pictures)
      .slice(0, MAX_PICTURES)
      .map(asRecord)
      .map(({ url, preview, text: alt }): Picture => {
        const whole = address(url);
        return { url: whole, preview: address(preview) || whole, text: shorten(text(alt), MAX_WARNING) };
      })
      .filter(({ preview }) => preview),
    likes: asNumber(raw.likes) ?? 0,
    shares: asNumber(raw.shares) ?? 0,
    gap: gap === 'deleted' || gap === 'blocked' ? gap : '',
    isHeld: !!raw.isHeld,
  };
}

/** Returns the comments that have an id, each once. */
export function toComments<T>(list: T[], read: (one: T) => Comment | undefined): Comment[] {
  const comments = new Map<string, Comment>();
  for (const one of list) {
    if (comments.size >= MAX_COMMENTS) break;
    const comment = read(one);
    if (comment?.id && !comments.has(comment.id)) comments.set(comment.id, comment);
  }
  return [...comments.values()];
}

/** Completes a thread with defaults for members that most services lack. */
export const toThread = (thread: Pick<Thread, 'service' | 'comments'> & Partial<Thread>): Thread => ({
  ...{ total: thread.comments.filter(({ gap }) => !gap).length, isOpen: true, next: '', url: '', report: '' },
  ...{ writing: undefined, social: undefined },
  ...thread,
});

/** Returns a text, or nothing if all its characters are invisible. */
const visible = (shown: string): string => (/[^\p{DI}\p{M}\s\u2800]/u.test(shown) ? shown : '');

const shorten = (whole: string, length: number): string =>
  whole.length > length ? `${whole.slice(0, length - 1)}…` : whole;
