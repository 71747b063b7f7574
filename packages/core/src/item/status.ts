import { html, nothing, type TemplateResult } from 'lit';
import { renderChanging } from './changing.js';
import type { Feed } from '../feed/feed.js';
import type { FeedError } from '../feed/feed-error.js';
import type { Words } from '../i18n/locale-table.js';

/** Renders a status message with an optional button, which is not announced. */
export const renderStatus = (text: string, action?: string, run?: () => void): TemplateResult =>
  html`<div class="notice"><span part="notice" role="status" dir="auto">${renderChanging(text)}</span> ${action ? renderButton(action, run!) : nothing}</div>`;

/** Returns whether a retry may help: not if the address or the server's settings are wrong. */
export const mayPass = (code = 'unexpected'): boolean =>
  /^(?:unexpected|offline|network|timeout|rate-limited|server)$/.test(code);

/** Renders the message for a failed source, with a retry button if that may help. */
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

/** Renders a button; `quiet` for rarely used actions. */
export const renderButton = (text: string, run: () => void, kind: 'quiet' | '' = ''): TemplateResult =>
  html`<button class="action ${kind}" part="button" type="button" dir="auto" @click=${run}>${renderChanging(text)}</button>`;
