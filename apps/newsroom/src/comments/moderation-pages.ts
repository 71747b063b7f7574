// This HTML is sent to a browser: there is no property to set.
/* oxlint-disable lit/no-value-attribute */
import { html, raw } from 'hono/html';
import { publication } from '../config.ts';
import type { Article } from '../content/articles.ts';
import type { Links } from '../content/links.ts';
import { layout, type Markup } from '../pages/layout.ts';
import { shortPage } from '../subscriptions/page.ts';
import { permalink } from './api.ts';
import { actions, stateAfter, type Action } from './decisions.ts';
import { quotation } from './pages.ts';
import { queuePage as pageSize, queues, type Comment, type Queue, type ReportedComment, type State } from './store.ts';
import { toHtml } from './text.ts';

const queueNames: Record<Queue, string> = {
  held: 'Waiting',
  reported: 'Reported',
  published: 'Published',
  rejected: 'Rejected',
  spam: 'Spam',
};

const labels: Record<Action, string> = { approve: 'Approve', reject: 'Reject', spam: 'Spam' };
const questions: Record<Action, string> = {
  approve: 'Publish this comment?',
  reject: 'Reject this comment?',
  spam: 'Is this comment spam?',
};
const outcomes: Record<State, string> = {
  held: 'It waits for an editor.',
  published: 'It is published.',
  rejected: 'It is rejected.',
  spam: 'It is filed as spam.',
};

interface QueuePage {
  queue: Queue;
  found: readonly ReportedComment[];
  counts: Record<Queue, number>;
  articles: readonly Article[];
  token(action: Action, comment: Comment): string;
}

/** Lists comments with a button for each decision. */
export function queuePage(links: Links, { queue, found, counts, articles, token }: QueuePage): Markup {
  const titles = new Map(articles.map(({ slug, title }) => [slug, title]));
  const last = found.length === pageSize ? found.at(-1) : undefined;
  return layout({
    title: `Moderation | ${publication.name}`,
    description: 'Comments to decide about.',
    canonical: links.to('/moderation'),
    links,
    head: html`<meta name="robots" content="noindex">`,
    main: html`<div class="moderation">
<h1>Comments</h1>
<nav aria-label="Queues"><ul>
${queues.map(
  (one) =>
    html`<li><a href="/moderation?queue=${one}"${one === queue ? html` aria-current="page"` : ''}>${queueNames[one]} <span>${counts[one]}</span></a></li>\n`,
)}</ul></nav>
${found.length === 0 ? html`<p>Nothing here.</p>` : ''}
${found.map(
  (comment) => html`<article id="comment-${comment.id}">
<p class="meta"><b dir="auto">${comment.name}</b>${comment.email && html` <a href="mailto:${encodeURIComponent(comment.email)}">${comment.email}</a>`} <time datetime="${new Date(comment.posted).toISOString()}">${date.format(comment.posted)}</time> on <a href="${permalink(comment)}" dir="auto">${titles.get(comment.story) ?? comment.story}</a></p>
<blockquote dir="auto">${raw(toHtml(comment.text))}</blockquote>
${comment.reports.map((reason) => html`<p class="problem" dir="auto">Reported${reason && html`: ${reason}`}</p>\n`)}<div class="buttons">
${actions
  // The current state needs no button, except to settle a report.
  .filter((action) => stateAfter[action] !== comment.state || comment.reports.length > 0)
  .map((action) => button(token(action, comment), labels[action], queue))}</div>
</article>
`,
)}
${last && html`<p><a href="/moderation?queue=${queue}&amp;after=${last.id}">More</a></p>`}
</div>`,
  });
}

/** A button instead of a link, since mail scanners open every link. */
export function decidePage(links: Links, comment: Comment, action: Action, token: string): Markup {
  return shortPage(
    links,
    questions[action],
    html`${quotation(comment)}
${button(token, labels[action])}
<p><a href="/articles/${comment.story}">The story</a></p>`,
  );
}

export function decidedPage(links: Links, comment: Comment, when: 'now' | 'before'): Markup {
  const place = comment.state === 'published' ? permalink(comment) : `/comments/${comment.story}`;
  return shortPage(
    links,
    when === 'now' ? 'Done' : 'This comment has been decided already',
    html`<p>${outcomes[comment.state]}</p>
<p><a href="${place}">Comments on the story</a> <a href="/moderation">All that wait</a></p>`,
  );
}

/** Shown for an incomplete, altered or expired link, or if the comment has been deleted. */
export function brokenLinkPage(links: Links): Markup {
  return shortPage(
    links,
    'This link does not work',
    html`<p>It is too old or not complete. Decide on <a href="/moderation">the queue page</a> instead.</p>`,
  );
}

function button(token: string, label: string, queue?: Queue): Markup {
  return html`<form method="post" action="/moderation/decide">
<input type="hidden" name="token" value="${token}">
${queue && html`<input type="hidden" name="queue" value="${queue}">\n`}<button>${label}</button>
</form>
`;
}

const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
