import { html, nothing, type TemplateResult } from 'lit';
import { renderChanging } from './changing.js';
import type { FeedError } from '../feed/feed-error.js';
import type { Words } from '../i18n/locale-table.js';

/** A status message with an optional button, which is no part of what is announced. */
export const renderStatus = (text: string, action?: string, run?: () => void): TemplateResult =>
  html`<div class="notice"><span part="notice" role="status" dir="auto">${renderChanging(text)}</span> ${action ? renderButton(action, run!) : nothing}</div>`;

/** The message and the retry button for a source that failed. */
export function renderError({ error, isRetrying, isStale, retry }: ErrorState, words: Words<never>): TemplateResult {
  const text = isStale ? words.stale : error?.code === 'offline' ? words.offline : words.failed;
  return renderStatus(isRetrying ? words.retrying : text, words.retry, retry);
}

interface ErrorState {
  error: FeedError | undefined;
  isRetrying: boolean;
  isStale: boolean;
  retry: () => void;
}

/** A button; `quiet` where few readers need it. */
export const renderButton = (text: string, run: () => void, kind: 'quiet' | '' = ''): TemplateResult =>
  html`<button class="action ${kind}" part="button" type="button" dir="auto" @click=${run}>${renderChanging(text)}</button>`;
