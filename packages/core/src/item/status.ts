import { html, nothing, type TemplateResult } from 'lit';
import type { FeedController } from '../feed/feed-controller.js';
import type { Words } from '../i18n/locale-table.js';

/** A still shape of an item, as high as the item will be: it has the item's classes, and the style sheet fills in words. */
export const renderBones = (media: boolean, summary: boolean): TemplateResult =>
  html`<div class="item bones" part="skeleton" aria-hidden="true">${media ? html`<i class="media"></i>` : nothing}<div class="text"><i class="kicker"></i><i class="headline"></i>${summary ? html`<i class="summary"></i>` : nothing}<i class="date"></i></div></div>`;

/** One sentence and, where it helps, one action. */
export const renderNotice = (text: string, action?: string, run?: () => void): TemplateResult =>
  html`<p class="notice" part="notice" role="status">${text} ${action ? renderButton(action, run!) : nothing}</p>`;

/** What has become of a source that failed, and the button that asks it again. */
export const renderTrouble = (
  { error, isRetrying, isStale, retry }: FeedController,
  words: Words<never>,
): TemplateResult => {
  const text = isStale ? words.stale : error?.code === 'offline' ? words.offline : words.failed;
  return renderNotice(isRetrying ? words.retrying : text, words.retry, retry);
};

/** A quiet button. */
export const renderButton = (text: string, run: () => void): TemplateResult =>
  html`<button class="action" part="button" type="button" @click=${run}>${text}</button>`;

/** The heading of a widget, with room for a link beside it. */
export const renderHeading = (text: string, level: number, aside: unknown = nothing): unknown =>
  text || aside !== nothing
    ? html`<div class="head" part="head"><div class="heading" part="heading" id="heading" role=${text ? 'heading' : nothing} aria-level=${level} dir="auto">${text}</div>${aside}</div>`
    : nothing;
