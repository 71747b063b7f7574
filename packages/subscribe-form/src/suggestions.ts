import { isolatedMessage, renderButton } from '@news-widgets/core/internal/item';
import type { subscribeStates } from '@news-widgets/core/internal/words';
import { webAddress } from '@news-widgets/core/internal/url';
import { html } from 'lit';

/** "Did you mean …?" with a button that takes it; nobody is made to. */
export function renderSuggestion(address: string, use: () => void, words: typeof subscribeStates): unknown {
  return html`${isolatedMessage(words.suggest, { address })} ${renderButton(words.use, use)}`;
}

/** What went wrong and, where the service has a page of its own, the way there: its link, or `open` in a new tab. */
export function renderFailure(
  text: string,
  url: string | undefined,
  open: (() => void) | undefined,
  words: typeof subscribeStates,
): unknown {
  const href = webAddress(url);
  if (href) return html`${text} <a part="link" href=${href} target="_blank" rel="noopener">${words.elsewhere}</a>`;
  return open ? html`${text} ${renderButton(words.elsewhere, open)}` : text;
}
