import { ownDocument } from '@news-widgets/core/internal/page';
import { formatDateTime, message } from '@news-widgets/core/internal/i18n';
import { dateText, renderButton, renderHeading, renderStatus } from '@news-widgets/core/internal/item';
import { safeUrl } from '@news-widgets/core/internal/url';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Placed } from './arrange.js';
import { splitEmojis } from './body.js';
import type { Comment, Picture } from './thread.js';
import { type DiscussionView, SORTS } from './types.js';
import { renderForm } from './form-view.js';

/** Everything that is shown of a thread. */
export function renderDiscussion(discussion: DiscussionView): unknown {
  const { host, status, thread } = discussion;
  const { words, heading, level, countOnly } = host;
  if (countOnly) return renderCount(discussion);
  if (status === 'error' || !thread) return [renderHeading(heading || words.label, level), renderFailure(discussion)];
  if (status === 'none') return nothing;
  return html`<section class="box" aria-labelledby="heading">
    ${renderHead(discussion)}
    <p class="unseen" part="message" role="status" dir="auto">${discussion.note}</p>
    ${discussion.isStale ? renderFailure(discussion) : nothing}
    ${
      discussion.isCollapsed
        ? html`<p class="more">${renderButton(message(words.show, host.locale, { count: thread.total }), discussion.open)}</p>`
        : renderThread(discussion)
    }
  </section>`;
}

function renderCount({ host, thread, status }: DiscussionView): unknown {
  if (!thread || status === 'none') return nothing;
  const text = message(host.words.count, host.locale, { count: thread.total });
  const href = safeUrl(host.href || thread.url);
  return href
    ? html`<a class="count" part="count" href=${href}>${text}</a>`
    : html`<span class="count" part="count">${text}</span>`;
}

function renderFailure({ host, error, isStale, isRetrying, retry }: DiscussionView): TemplateResult {
  const { words } = host;
  const text = isStale ? words.outdated : error?.code === 'offline' ? words.notConnected : words.notLoaded;
  return renderStatus(isRetrying ? words.retrying : text, words.retry, retry);
}

function renderHead({ host, thread, reorder, isCollapsed }: DiscussionView): unknown {
  const { words, heading, level, locale, sort } = host;
  const { comments, total } = thread!;
  const choice =
    comments.length > 1 && !isCollapsed
      ? html`<label class="sort" part="sort"><span class="unseen">${words.sort}</span>
          <select @change=${reorder}>
            ${SORTS.map((value) => html`<option value=${value} ?selected=${value === sort}>${words[value]}</option>`)}
          </select></label>`
      : nothing;
  return html`<div class="head" part="head">
    <div class="heading" part="heading" id="heading" role="heading" aria-level=${level} dir="auto">${heading || words.label}
      ${total > 0 ? html`<span class="total" part="count">${message('{count}', locale, { count: total })}</span>` : nothing}</div>
    ${choice}
  </div>`;
}

function renderThread(discussion: DiscussionView): unknown {
  const { host, thread, arrived, drawn, hasMore, isLoadingMore, press, showArrived, showMore, status } = discussion;
  const { words, locale, readOnly } = host;
  const { isOpen, url, service, writing } = thread!;
  const view = viewOf(discussion);
  const hasAside = !isOpen || (!readOnly && !!writing);
  const from = url && service !== 'wordpress' ? words.all.replace('{name}', new URL(url).host) : '';
  return html`<div class=${hasAside ? 'columns' : ''} @click=${press}>
    <div class="aside">
      ${isOpen ? nothing : html`<p class="closed" part="closed">${words.noMore}</p>`}
      ${readOnly ? nothing : renderForm(discussion, '')}
    </div>
    <div class="main">
      ${arrived[0] ? html`<p class="more">${renderButton(message(words.arrived, locale, { count: arrived.length }), showArrived)}</p>` : nothing}
      ${status === 'empty' ? html`<p class="none" part="notice">${words.empty}</p>` : nothing}
      <ol class="thread" part="list" role="list" tabindex="-1" aria-labelledby="heading" ?hidden=${!drawn[0]}>
        ${renderList(drawn, view)}
      </ol>
      ${hasMore ? html`<p class="more" aria-busy=${isLoadingMore}>${renderButton(words.more, showMore)}</p>` : nothing}
      ${from ? html`<p class="from"><a part="link" href=${url} rel="nofollow">${from}</a></p>` : nothing}
    </div>
  </div>`;
}

/** What every comment needs, gathered once. */
function viewOf(discussion: DiscussionView) {
  const { host, thread, bodies } = discussion;
  const { words, avatars, dates, locale, timeZone, readOnly, reportHref } = host;
  const isRemote = avatars === 'remote';
  const { writing, report, isOpen } = thread!;
  const canReply = !readOnly && isOpen && !!writing;
  const isForm = canReply && (writing.kind === 'form' || writing.service === 'mastodon');
  return {
    ...{ discussion, words, avatars, locale, bodies, isRemote, reportHref },
    dateView: { dates, locale, timeZone: timeZone || undefined },
    ...{ canReply, isForm, canReport: report !== '', canAct: canReply || !!report || !!reportHref },
    body: {
      ...{ base: thread!.url || ownDocument.baseURI, isRemote },
      words: { picture: words.picture, pictureOf: words.pictureOf, video: words.video },
    },
  };
}

type View = ReturnType<typeof viewOf>;

const keyOf = ({ comment }: Placed): string => comment.id;

const renderList = (list: readonly Placed[], view: View): unknown =>
  repeat(list, keyOf, (one) => renderPlaced(one, view));

/** One template for nearly all comments: what few of them have is nested. */
function renderPlaced({ comment, replyTo, replies }: Placed, view: View): TemplateResult {
  const below = replies[0] ? html`<ol role="list">${renderList(replies, view)}</ol>` : nothing;
  if (comment.gap) return html`<li>${renderGap(comment, view)} ${below}</li>`;
  const { words, locale, body, bodies, discussion, dateView, isForm, avatars } = view;
  const { id, name, url, authorUrl, date, warning, isHeld, likes, shares } = comment;
  const shown = name || words.anonymous;
  const text = bodies.of(comment, body);
  const found = dateText(date, dateView);
  const counts = [
    ...(likes ? [message(words.likes, locale, { count: likes })] : []),
    ...(shares ? [message(words.shares, locale, { count: shares })] : []),
  ];
  return html`<li><article part="comment" data-id=${id} tabindex="-1" aria-label=${shown}>
    ${avatars === 'none' ? nothing : renderAvatar(comment, view)}
    <div class="meta" part="meta"><bdi class="author" part="author"><a href=${authorUrl || nothing} rel="ugc nofollow">${renderName(comment, shown, view)}</a></bdi>${renderBadges(comment, view)}<span class="when"><a part="permalink" href=${url || nothing} rel="nofollow"><time class="date" part="date" datetime=${date || nothing} title=${found?.isRelative ? formatDateTime(found.date, locale, dateView.timeZone) : nothing}>${found?.text ?? nothing}</time></a>${found && comment.isEdited ? ` · ${words.edited}` : nothing}</span></div>
    ${replyTo && !replyTo.gap ? renderReplyTo(replyTo, view) : nothing}
    ${warning ? html`<details part="warning"><summary>${warning === '!' ? words.sensitive : warning}</summary>${text}${renderPictures(comment, view)}</details>` : text}
    ${warning ? nothing : renderPictures(comment, view)}
    ${isHeld ? html`<p class="held" part="held">${words.held}</p>` : nothing}
    <div class="actions" part="actions" ?hidden=${isHeld || !(view.canAct || counts[0])}>
      ${isHeld ? nothing : isForm ? html`<button type="button" class="action quiet" part="reply" dir="auto" data-reply=${id} aria-label=${words.replyTo.replace('{name}', () => shown)}>${words.reply}</button>` : renderReplyLink(comment, shown, view)}
      ${counts.map((one) => html`<span>${one}</span>`)}
      ${renderReport(comment, shown, view)}
    </div>
    ${discussion.writer?.renderBelow(id) ?? nothing}
  </article>${below}</li>`;
}

const renderGap = ({ gap, id, url }: Comment, { words }: View): TemplateResult =>
  html`<p class="gap" part="gap" data-id=${id} tabindex="-1">${gap === 'blocked' ? words.hiddenHere : words.deleted}
    ${url && gap === 'blocked' ? html`<a part="link" href=${url} rel="nofollow">${new URL(url).host}</a>` : nothing}</p>`;

const renderBadges = ({ isStaff, isPinned }: Comment, { words }: View): unknown =>
  isStaff || isPinned
    ? [isStaff && words.staff, isPinned && words.pinned].map((one) =>
        one ? html`<b part="badge">${one}</b>` : nothing,
      )
    : nothing;

const renderName = ({ emojis }: Comment, shown: string, { isRemote }: View): unknown =>
  isRemote && emojis[0]
    ? splitEmojis(shown, emojis).map((one) =>
        typeof one === 'string'
          ? one
          : html`<img class="emoji" src=${one.url} alt=${`:${one.code}:`} loading="lazy" referrerpolicy="no-referrer" />`,
      )
    : shown;

function renderAvatar({ name, avatar }: Comment, { avatars }: View): TemplateResult {
  const portrait = avatars === 'remote' ? safeUrl(avatar) : '';
  return html`<span class="avatar" part="avatar" aria-hidden="true">${initials(name)}${
    portrait
      ? html`<img src=${portrait} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" @error=${hide} />`
      : nothing
  }</span>`;
}

/** The initials are behind a portrait. */
function hide({ target }: Event): void {
  (target as HTMLElement).hidden = true;
}

/** First letters of the first and the last name; one of scripts whose letters join or stand for a whole word. */
function initials(name: string): string {
  const words = name.split(/[\s._-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const first = words.map((word) => String.fromCodePoint(word.codePointAt(0)!).toUpperCase());
  const isShort = !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name) || !words[1];
  return (isShort ? first[0] : first[0]! + first.at(-1)!) ?? '?';
}

function renderReplyTo({ id, name, url }: Comment, { words }: View): TemplateResult {
  const [before, after] = words.replyingTo.split('{name}');
  return html`<p class="to">${before}<a href=${url || '#'} data-to=${id}><bdi>${name || words.anonymous}</bdi></a>${after}</p>`;
}

const renderPictures = ({ pictures }: Comment, { words }: View): unknown =>
  pictures[0] ? html`<p class="pictures">${pictures.map((one) => renderPicture(one, words))}</p>` : nothing;

const renderPicture = ({ preview, text }: Picture, words: View['words']): TemplateResult =>
  html`<button type="button" class="picture" part="picture" dir="auto" data-picture=${preview} data-alt=${text}>${text ? words.pictureOf.replace('{text}', () => text) : words.picture}</button>`;

function renderReplyLink({ url }: Comment, name: string, { words, canReply }: View): unknown {
  const label = `${words.replyTo.replace('{name}', () => name)} ${words.newTab}`;
  return canReply
    ? html`<a class="action quiet" part="reply" dir="auto" href=${url || nothing} rel="nofollow" target="_blank" aria-label=${label}>${words.reply}</a>`
    : nothing;
}

function renderReport({ id, url }: Comment, name: string, { words, canReport, reportHref }: View): unknown {
  const label = words.reportBy.replace('{name}', () => name);
  const href = reportHref && safeUrl(fill(reportHref, id, url));
  if (href)
    return html`<a class="action quiet report" part="report" dir="auto" href=${href} rel="nofollow" aria-label=${label}>${words.report}</a>`;
  return canReport
    ? html`<button type="button" class="action quiet report" part="report" dir="auto" data-report=${id} aria-label=${label}>${words.report}</button>`
    : nothing;
}

/** The page's own address for reports. */
const fill = (template: string, id: string, url: string): string =>
  template.replaceAll('{id}', encodeURIComponent(id)).replaceAll('{url}', encodeURIComponent(url));
