import type { Words } from '@news-widgets/core/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { splitEmojis } from './body.js';
import type { Comment, Emoji, Picture } from './thread.js';

// The parts that few comments have.

type CommentWords = Words<'comments'>;

export const renderGap = ({ gap, id, url }: Comment, words: CommentWords): TemplateResult =>
  html`<p class="gap" part="gap" data-id=${id} tabindex="-1">${gap === 'blocked' ? words.hiddenHere : words.deleted}
    ${url && gap === 'blocked' ? html`<a part="link" href=${url} rel="nofollow">${new URL(url).host}</a>` : nothing}</p>`;

export const renderBadges = ({ isStaff, isPinned }: Comment, words: CommentWords): unknown =>
  [isStaff && words.staff, isPinned && words.pinned].map((one) => (one ? html`<b part="badge">${one}</b>` : nothing));

export const renderName = (emojis: readonly Emoji[], shown: string): unknown =>
  splitEmojis(shown, emojis).map((one) =>
    typeof one === 'string'
      ? one
      : html`<img class="emoji" src=${one.url} alt=${`:${one.code}:`} loading="lazy" referrerpolicy="no-referrer" />`,
  );

export function renderReplyTo({ id, name, url }: Comment, words: CommentWords): TemplateResult {
  const [before, after] = words.replyingTo.split('{name}');
  return html`<p class="to"
    >${before}<a href=${url || '#'} data-to=${id}><bdi>${name || words.anonymous}</bdi></a>${after}</p>`;
}

/** A comment that is folded behind what its author warns of. */
export const renderWarning = (comment: Comment, text: Element, words: CommentWords): TemplateResult =>
  html`<details part="warning"
    ><summary>${comment.warning === '!' ? words.sensitive : comment.warning}</summary
    >${text}${comment.pictures[0] ? renderPictures(comment, words) : nothing}</details>`;

export const renderPictures = ({ pictures }: Comment, words: CommentWords): TemplateResult =>
  html`<p class="pictures">${pictures.map((one) => renderPicture(one, words))}</p>`;

const renderPicture = ({ preview, text }: Picture, words: CommentWords): TemplateResult =>
  html`<button type="button" class="picture" part="picture" dir="auto" data-picture=${preview} data-alt=${text}
    >${text ? words.pictureOf.replace('{text}', () => text) : words.picture}</button>`;

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
