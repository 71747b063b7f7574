import { formatDateTime, message } from '@news-widgets/core/internal/i18n';
import { dateText } from '@news-widgets/core/internal/item';
import { ownDocument } from '@news-widgets/core/internal/page';
import { safeUrl, urlEncode } from '@news-widgets/core/internal/url';
import type { Words } from '@news-widgets/core/i18n';
import { html, nothing, render } from 'lit';
import type { Bodies } from './body.js';
import type { BodyView } from './body-view.js';
import { renderBadges, renderGap, renderReplyLink, renderReplyTo, renderReportLink } from './comment-parts.js';
import type { Comment } from './thread.js';

/** What every comment needs, gathered once. */
export interface CommentView {
  words: Words<'comments'>;
  locale: string;
  avatars: string;
  bodies: Bodies;
  /** Pictures may come from other hosts without being asked for. */
  isRemote: boolean;
  reportHref: string;
  canReply: boolean;
  /** Answers are written here, not elsewhere. */
  isForm: boolean;
  canReport: boolean;
  /** There may be something in the line below a comment. */
  canAct: boolean;
  dateView: { dates: 'relative' | 'absolute' | 'none'; locale: string; timeZone: string | undefined };
  body: BodyView;
}

/** The words in a comment. */
export const COMMENT_WORDS = [
  ...(['anonymous', 'deleted', 'edited', 'held', 'hiddenHere', 'likes', 'newTab', 'picture', 'pictureOf'] as const),
  ...(['pinned', 'reply', 'replyTo', 'replyingTo', 'report', 'reportBy', 'sensitive', 'shares', 'staff'] as const),
];

/** What nearly all comments have; few of them have more. */
const MODEL = html`<article part="comment" tabindex="-1">
  <span class="avatar" part="avatar" aria-hidden="true"></span>
  <div class="meta" part="meta"
    ><bdi class="author" part="author"><a rel="ugc nofollow"></a></bdi
    ><span class="when"><a part="permalink" rel="nofollow"><time class="date" part="date"></time></a></span
  ></div>
  <div class="text" part="text" dir="auto"></div>
  <div class="actions" part="actions"
    ><button type="button" class="action quiet" part="reply" dir="auto"></button
    ><button type="button" class="action quiet report" part="report" dir="auto"></button
  ></div>
</article>`;

let model: Element | undefined;

/** A comment as an element, made from one copy. */
export function buildComment(comment: Comment, replyTo: Comment | undefined, view: CommentView): HTMLElement {
  if (comment.gap) return elementOf(renderGap(comment, view.words)) as HTMLElement;
  model ??= elementOf(MODEL);
  const article = model.cloneNode(true) as HTMLElement;
  const { words, bodies, body } = view;
  const { id, name, warning, pictures, isHeld } = comment;
  const shown = name || words.anonymous;
  article.setAttribute('data-id', id);
  article.setAttribute('aria-label', shown);
  const avatar = article.firstElementChild as HTMLElement;
  const meta = avatar.nextElementSibling!;
  const text = meta.nextElementSibling!;
  const actions = article.lastElementChild as HTMLElement;
  if (view.avatars === 'none') avatar.remove();
  else fillAvatar(avatar, comment, view);
  fillMeta(meta, comment, shown, view);
  if (replyTo && !replyTo.gap) text.before(nodesOf(renderReplyTo(replyTo, words)));
  const known = bodies.of(comment);
  if (known) text.replaceWith(known);
  else bodies.fill(text, comment, body);
  if (warning || pictures[0]) body.social?.addPictures(known ?? text, comment, words, view.isRemote);
  if (isHeld) actions.before(nodesOf(html`<p class="held" part="held">${words.held}</p>`));
  fillActions(actions, comment, shown, view);
  showDate(article, comment, view);
  return article;
}

function fillAvatar(avatar: HTMLElement, { name, avatar: portrait }: Comment, { avatars }: CommentView): void {
  avatar.textContent = initials(name);
  const src = avatars === 'remote' ? safeUrl(portrait) : '';
  if (!src) return;
  const image = ownDocument.createElement('img');
  Object.assign(image, { alt: '', loading: 'lazy', decoding: 'async', referrerPolicy: 'no-referrer' });
  // The initials are behind the portrait.
  image.addEventListener('error', () => (image.hidden = true));
  image.src = src;
  avatar.append(image);
}

function fillMeta(meta: Element, comment: Comment, shown: string, view: CommentView): void {
  const { authorUrl, emojis, isStaff, isPinned } = comment;
  const author = meta.firstElementChild!;
  const link = author.firstElementChild!;
  if (authorUrl) link.setAttribute('href', authorUrl);
  link.textContent = shown;
  if (view.isRemote && emojis[0]) view.body.social?.showEmojis(link, emojis);
  if (isStaff || isPinned) author.after(nodesOf(renderBadges(comment, view.words)));
}

function fillActions(actions: HTMLElement, comment: Comment, shown: string, view: CommentView): void {
  const { words, locale, canReply, isForm, canReport, reportHref } = view;
  const { id, url, likes, shares, isHeld } = comment;
  const reply = actions.firstElementChild as HTMLElement;
  const report = actions.lastElementChild as HTMLElement;
  const counts = [
    ...(likes ? [message(words.likes, locale, { count: likes })] : []),
    ...(shares ? [message(words.shares, locale, { count: shares })] : []),
  ];
  actions.hidden = isHeld || !(view.canAct || counts[0]);
  for (const text of counts) report.before(nodesOf(html`<span>${text}</span>`));
  if (!isHeld && isForm) {
    reply.dataset['reply'] = id;
    reply.setAttribute(
      'aria-label',
      words.replyTo.replace('{name}', () => shown),
    );
    reply.textContent = words.reply;
  } else reply.replaceWith(nodesOf(canReply && !isHeld ? renderReplyLink(comment, shown, words) : nothing));
  const href = reportHref && safeUrl(fill(reportHref, id, url));
  if (href) report.replaceWith(nodesOf(renderReportLink(href, shown, words)));
  else if (canReport) {
    report.dataset['report'] = id;
    report.setAttribute(
      'aria-label',
      words.reportBy.replace('{name}', () => shown),
    );
    report.textContent = words.report;
  } else report.remove();
}

/** Brings the date of a comment up to date. */
export function showDate(
  content: HTMLElement,
  { date, gap, isEdited, url }: Comment,
  { dateView, words }: CommentView,
): void {
  if (gap) return;
  const time = content.querySelector('time')!;
  const found = dateText(date, dateView);
  const text = found?.text ?? '';
  const title = found?.isRelative ? formatDateTime(found.date, dateView.locale, dateView.timeZone) : '';
  if (date && !time.dateTime) time.dateTime = date;
  if (time.textContent === text && time.title === title) return;
  time.textContent = text;
  if (title) time.title = title;
  else time.removeAttribute('title');
  const permalink = time.parentElement!;
  // A link needs a text.
  if (url && text) permalink.setAttribute('href', url);
  else permalink.removeAttribute('href');
  permalink.nextSibling?.remove();
  if (found && isEdited) permalink.after(` · ${words.edited}`);
}

/** First letters of the first and the last name; one of scripts whose letters join or stand for a whole word. */
function initials(name: string): string {
  const words = name.split(/[\s._-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const first = words.map((word) => String.fromCodePoint(word.codePointAt(0)!).toUpperCase());
  const isShort = !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name) || !words[1];
  return (isShort ? first[0] : first[0]! + first.at(-1)!) ?? '?';
}

/** The page's own address for reports. */
const fill = (template: string, id: string, url: string): string =>
  template.replaceAll('{id}', urlEncode(id)).replaceAll('{url}', urlEncode(url));

/** What a template makes, once. */
function nodesOf(template: unknown): DocumentFragment {
  const fragment = ownDocument.createDocumentFragment();
  render(template, fragment);
  return fragment;
}

const elementOf = (template: unknown): Element => nodesOf(template).firstElementChild!;
