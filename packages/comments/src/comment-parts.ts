import type { Words } from '@news-widgets/core/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import type { Comment } from './thread.js';

// Parts that few comments have.

type CommentWords = Words<'comments'>;

export const renderGap = ({ gap, id, url }: Comment, words: CommentWords): TemplateResult =>
  html`<p class="gap" part="gap" data-id=${id} tabindex="-1">${gap === 'blocked' ? words.hiddenHere : words.deleted}
    ${url && gap === 'blocked' ? html`<a part="link" href=${url} rel="nofollow">${new URL(url).host}</a>` : nothing}</p>`;

export const renderBadges = ({ isStaff, isPinned }: Comment, words: CommentWords): unknown =>
  [isStaff && words.staff, isPinned && words.pinned].map((one) => (one ? html`<b part="badge">${one}</b>` : nothing));

export function renderReplyTo({ id, name, url }: Comment, words: CommentWords): TemplateResult {
  const [before, after] = words.replyingTo.split('{name}');
  return html`<p class="to"
    >${before}<a href=${url || '#'} data-to=${id}><bdi>${name || words.anonymous}</bdi></a>${after}</p>`;
}

export const renderReplyLink = ({ url }: Comment, name: string, words: CommentWords): TemplateResult =>
  html`<a
    class="action quiet"
    part="reply"
    dir="auto"
    href=${url || nothing}
    rel="nofollow"
    target="_blank"
    aria-label=${`${words.replyTo.replace('{name}', () => name)} ${words.newTab}`}
    >${words.reply}</a
  >`;

export const renderReportLink = (href: string, name: string, words: CommentWords): TemplateResult =>
  html`<a
    class="action quiet report"
    part="report"
    dir="auto"
    href=${href}
    rel="nofollow"
    aria-label=${words.reportBy.replace('{name}', () => name)}
    >${words.report}</a
  >`;
