import { html, nothing, type TemplateResult } from 'lit';
import { renderChanging } from './changing.js';
import type { Feed } from '../feed/feed.js';
import type { FeedError } from '../feed/feed-error.js';
import type { Words } from '../i18n/locale-table.js';

/** A status message with an optional button, which is no part of what is announced. */
export const renderStatus = (text: string, action?: string, run?: () => void): TemplateResult =>
  html`<div class="notice"><span part="notice" role="status" dir="auto">${renderChanging(text)}</span> ${action ? renderButton(action, run!) : nothing}</div>`;

/** Whether another attempt may help after this failure. It does not where the address or the server's settings are wrong. */
export const mayPass = (code = 'unexpected'): boolean =>
  /^(?:unexpected|offline|network|timeout|rate-limited|server)$/.test(code);

/** The message for a source that failed, and the retry button where it may help. */
export function renderError(
  { error, feed, isRetrying, isStale, retry }: ErrorState,
  words: Words<never>,
): TemplateResult {
  const canRetry = mayPass(error?.code);
  const failed = canRetry || feed ? words.failed : words.unavailable;
  const text = isStale ? words.stale : error?.code === 'offline' ? words.offline : failed;
  return renderStatus(isRetrying ? words.retrying : text, canRetry ? words.retry : '', retry);
}

interface ErrorState {
  feed: Feed | undefined;
  error: FeedError | undefined;
  isRetrying: boolean;
  isStale: boolean;
  retry: () => void;
}

/** A button; `quiet` where few readers need it. */
export const renderButton = (text: string, run: () => void, kind: 'quiet' | '' = ''): TemplateResult =>
  html`<button class="action ${kind}" part="button" type="button" dir="auto" @click=${run}>${renderChanging(text)}</button>`;
