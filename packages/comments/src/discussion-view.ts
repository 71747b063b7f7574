import { ownDocument } from '@news-widgets/core/internal/page';
import { message } from '@news-widgets/core/internal/i18n';
import { mayPass, renderButton, renderHeading, renderStatus } from '@news-widgets/core/internal/item';
import { safeUrl } from '@news-widgets/core/internal/url';
import { html, nothing, type TemplateResult } from 'lit';
import type { ListView } from './comment-list.js';
import { type DiscussionView, SORTS } from './types.js';
import { renderBroken, renderForm } from './form-view.js';

/** Renders a thread with everything around it. */
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
  return renderStatus(isRetrying ? words.retrying : text, mayPass(error?.code) ? words.retry : '', retry);
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
  // The space is in the text of the number: alone, it would not be read out.
  const count = ` ${message('{count}', locale, { count: total })}`;
  return html`<div class="head" part="head">
    <div class="heading" part="heading" id="heading" role="heading" aria-level=${level} dir="auto">${heading || words.label}${
      total > 0 ? html`<span class="total" part="count">${count}</span>` : nothing
    }</div>
    ${choice}
  </div>`;
}

function renderThread(discussion: DiscussionView): unknown {
  const { host, thread, arrived, list, drawn, hasMore, isLoadingMore, moreNote, press, showArrived, showMore, status } =
    discussion;
  const { words, locale, readOnly } = host;
  const { isOpen, url, service, writing } = thread!;
  const hasAside = !isOpen || (!readOnly && !!writing);
  const from = url && service !== 'wordpress' ? words.all.replace('{name}', new URL(url).host) : '';
  return html`<div class=${hasAside ? 'columns' : ''} @click=${press}>
    <div class="aside">
      ${isOpen ? nothing : html`<p class="closed" part="closed">${words.noMore}</p>`}
      ${readOnly ? nothing : renderForm(discussion, '')}
    </div>
    <div class="main">
      ${
        arrived[0]
          ? html`<p class="more"
              >${renderButton(message(words.arrived, locale, { count: arrived.length }), showArrived)}</p>`
          : nothing
      }
      ${status === 'empty' ? html`<p class="none" part="notice">${words.empty}</p>` : nothing}
      ${list.draw(drawn, viewOf(discussion))}
      ${
        hasMore
          ? html`<p class="more" aria-busy=${isLoadingMore}
              >${renderButton(words.more, showMore)} ${moreNote ? html`<span class="message wrong" part="message">${moreNote}</span>` : nothing}</p>`
          : nothing
      }
      ${from ? html`<p class="from"><a part="link" href=${url} rel="nofollow">${from}</a></p>` : nothing}
    </div>
  </div>`;
}

/** Computes the values that every comment needs, once. */
function viewOf(discussion: DiscussionView): ListView {
  const { host, thread, bodies, writer } = discussion;
  const { words, avatars, dates, locale, timeZone, readOnly, reportHref } = host;
  const isRemote = avatars === 'remote';
  const { writing, report, isOpen } = thread!;
  const canReply = !readOnly && isOpen && !!writing;
  return {
    ...{ host, words, locale, avatars, bodies, isRemote, reportHref, canReply },
    isForm: canReply && (writing.kind === 'form' || writing.service === 'mastodon'),
    canReport: report !== '',
    canAct: canReply || !!report || !!reportHref,
    dateView: { dates, locale, timeZone: timeZone || undefined },
    body: {
      ...{ base: thread!.url || ownDocument.baseURI, isRemote, social: thread!.social },
      words: { picture: words.picture, pictureOf: words.pictureOf, video: words.video },
    },
    renderBelow: (id) => writer?.renderBelow(id) ?? renderBroken(discussion, id),
  };
}
