// This HTML is sent to a browser: there is no property to set.
/* oxlint-disable lit/no-value-attribute */
import { randomUUID } from 'node:crypto';
import { html, raw } from 'hono/html';
import { publication } from '../config.ts';
import type { Article } from '../content/articles.ts';
import type { Links } from '../content/links.ts';
import { layout, type Markup } from '../pages/layout.ts';
import { shortPage } from '../subscriptions/page.ts';
import { permalink } from './api.ts';
import type { Fields } from './fields.ts';
import type { Refusal } from './refusal.ts';
import type { CommentSettings } from './settings.ts';
import type { Comment, PageRequest, Thread } from './store.ts';
import { toHtml } from './text.ts';

interface ThreadPage {
  links: Links;
  settings: CommentSettings;
  request: PageRequest;
  /** The comment that the form replies to. */
  reply?: Comment;
  /** Input of a rejected form, and the reason. */
  typed?: Fields;
  refusal?: Refusal;
}

/** Comments and their form for readers without script. */
export function threadPage(article: Article, thread: Thread, page: ThreadPage): Markup {
  const { links, request } = page;
  const { comments, total, next } = thread;
  const query = new URLSearchParams({ sort: request.sort, limit: String(request.limit), after: String(next) });
  return layout({
    title: `Comments: ${article.title} | ${publication.name}`,
    description: `What readers say about “${article.title}”.`,
    canonical: links.to(`/comments/${article.slug}`),
    links,
    section: article.section.slug,
    head: html`<meta name="robots" content="noindex">`,
    main: html`<div class="letter comments in-${article.section.slug}">
<p class="kicker">${counted(total)}</p>
<h1 lang="${article.language}" dir="auto"><a href="/articles/${article.slug}">${article.title}</a></h1>
${article.commentsClosed ? html`<p>Comments on this story are closed.</p>` : form(article, page)}
${total === 0 && !article.commentsClosed ? html`<p>Nobody has written yet.</p>` : ''}
<div class="thread">
${comments.map((comment) => entry(comment, comments, article.commentsClosed))}</div>
${next === undefined ? '' : html`<p><a href="/comments/${article.slug}?${query.toString()}">More comments</a></p>`}
</div>`,
  });
}

/** Response to an accepted plain form. */
export function answerPage(
  article: Article,
  message: string,
  comment: Comment,
  { links, from }: { links: Links; from: string | undefined },
): Markup {
  const back = URL.parse(from ?? '');
  const isElsewhere = back && /^https?:$/.test(back.protocol) && back.origin !== links.origin;
  const place = comment.state === 'published' ? permalink(comment) : `/comments/${article.slug}`;
  return shortPage(
    links,
    comment.state === 'published' ? 'Your comment is published' : 'Your comment waits',
    html`<p>${message}</p>
<blockquote class="comment" dir="auto">${raw(toHtml(comment.text))}</blockquote>
<p><a href="${place}">Comments on this story</a></p>
${isElsewhere ? html`<p><a href="${back.href}">Back to ${back.hostname}</a></p>` : ''}`,
  );
}

export function reportPage(links: Links, comment: Comment): Markup {
  return shortPage(
    links,
    'Report this comment?',
    html`${quotation(comment)}
<form class="sheet" method="post" action="/api/comments/${comment.id}/report">
<label for="reason">What is wrong with it? (optional)</label>
<input id="reason" name="reason" maxlength="500">
<button>Report</button>
</form>
<p><a href="${permalink(comment)}">Back to the comments</a></p>`,
  );
}

export function reportedPage(links: Links, comment: Comment): Markup {
  return shortPage(
    links,
    'Thank you',
    html`<p>An editor will look at this comment.</p>
<p><a href="${permalink(comment)}">Back to the comments</a></p>`,
  );
}

export function quotation({ name, text }: Comment): Markup {
  return html`<blockquote class="comment"><p class="meta" dir="auto">${name}</p><div dir="auto">${raw(toHtml(text))}</div></blockquote>`;
}

function form(article: Article, { settings, reply, typed, refusal }: ThreadPage): Markup {
  const wrong = (field: string): Markup | '' =>
    refusal?.details.errors?.[field] === undefined
      ? ''
      : html` aria-invalid="true" aria-describedby="problem" autofocus`;
  const parent = typed?.['parent'] || reply?.id;
  return html`${refusal ? html`<p id="problem" class="problem" role="alert">${refusal.message}</p>\n` : ''}<form class="sheet" id="write" method="post" action="/api/comments">
<h2>${reply ? html`Answer to <bdi>${reply.name}</bdi>` : 'Write a comment'}</h2>
<p class="meta">${settings.email === 'none' ? '' : 'Your e-mail address is not shown. '}Plain text; addresses become links.</p>
<input type="hidden" name="story" value="${article.slug}">
${parent === undefined ? '' : html`<input type="hidden" name="parent" value="${parent}">\n`}<input type="hidden" name="key" value="${typed?.['key'] || randomUUID()}">
<label for="text">Comment</label>
<textarea id="text" name="text" rows="6" required maxlength="${settings.maxLength}" dir="auto"${wrong('text')}>
${typed?.['text'] ?? ''}</textarea>
<label for="name">Name</label>
<input id="name" name="name" autocomplete="name" required maxlength="100" dir="auto" value="${typed?.['name'] ?? ''}"${wrong('name')}>
${
  settings.email === 'none'
    ? ''
    : html`<label for="email">E-mail address${settings.email === 'optional' ? ' (optional)' : ''}</label>
<input id="email" name="email" type="email" inputmode="email" autocomplete="email" maxlength="254"${settings.email === 'required' ? html` required` : ''} value="${typed?.['email'] ?? ''}"${wrong('email')}>
`
}<div class="visually-hidden" aria-hidden="true"><label for="website">Leave this empty</label><input id="website" name="website" tabindex="-1" autocomplete="off"></div>
<button>Send</button>
</form>`;
}

function entry(comment: Comment, all: readonly Comment[], isClosed: boolean): Markup {
  const { id, parent, state, name, staff, text, posted, story } = comment;
  const answered = all.find((other) => other.id === parent);
  if (state !== 'published')
    return html`<article class="comment${parent === undefined ? '' : ' answer'}" id="comment-${id}"><p class="meta">This comment was removed.</p></article>\n`;
  return html`<article class="comment${parent === undefined ? '' : ' answer'}" id="comment-${id}">
<p class="meta"><b dir="auto">${name}</b>${staff ? html` <b class="label">${publication.name}</b>` : ''}${answered?.name ? html` to <bdi>${answered.name}</bdi>` : ''} <a href="#comment-${id}"><time datetime="${new Date(posted).toISOString()}">${date.format(posted)}</time></a></p>
<div dir="auto">${raw(toHtml(text))}</div>
<p class="meta">${isClosed ? '' : html`<a href="/comments/${story}?reply=${id}&amp;at=${id}#write">Answer</a> `}<a href="/api/comments/${id}/report">Report</a></p>
</article>
`;
}

const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });

function counted(total: number): string {
  return total === 1 ? '1 comment' : `${new Intl.NumberFormat('en').format(total)} comments`;
}
