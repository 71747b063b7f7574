import type { Article } from '../content/articles.ts';
import type { Links } from '../content/links.ts';
import type { CommentSettings } from './settings.ts';
import type { Comment, PageRequest, Thread } from './store.ts';
import { toHtml } from './text.ts';

export const version = 'news-comments/1';

/** A comment as the public sees it: without address, and empty if deleted. */
export interface PublicComment {
  id: string;
  parent: string | null;
  url: string;
  date: string;
  deleted?: true;
  author?: { name: string; staff?: true };
  html?: string;
}

export interface PublicThread {
  version: string;
  open: boolean;
  total: number;
  maxLength: number;
  fields: { name: 'required'; email: CommentSettings['email'] };
  comments: PublicComment[];
  next?: string;
  post: string;
  report: string;
}

type Place = { links: Links; settings: CommentSettings };

export function publicThread(
  article: Article,
  thread: Thread,
  { sort, limit }: PageRequest,
  { links, settings }: Place,
): PublicThread {
  const { total, next } = thread;
  const query = new URLSearchParams({ story: article.slug, sort, limit: String(limit), after: String(next) });
  return {
    version,
    open: !article.commentsClosed,
    total,
    maxLength: settings.maxLength,
    fields: { name: 'required', email: settings.email },
    comments: thread.comments.map((comment) => publicComment(comment, links)),
    ...(next !== undefined && { next: links.to(`/api/comments?${query}`) }),
    post: links.to('/api/comments'),
    // A template, whose braces are not encoded.
    report: `${links.to('/api/comments')}/{id}/report`,
  };
}

export function publicComment(comment: Comment, links: Links): PublicComment {
  const { id, parent, state, name, staff, text, posted } = comment;
  const place = {
    id: String(id),
    parent: parent === undefined ? null : String(parent),
    url: links.to(permalink(comment)),
    date: new Date(posted).toISOString(),
  };
  if (state === 'rejected' || state === 'spam') return { ...place, deleted: true };
  return { ...place, author: { name, ...(staff && { staff }) }, html: toHtml(text) };
}

/** Returns the page that starts with the comment's thread. */
export function permalink({ id, story }: Comment): string {
  return `/comments/${story}?at=${id}#comment-${id}`;
}
