import { isolatedMessage, renderButton } from '@news-widgets/core/internal/item';
import type { subscribeStates } from '@news-widgets/core/internal/words';
import { webAddress } from '@news-widgets/core/internal/url';
import { html } from 'lit';

/** An offer beside a message. */
export interface Offer {
  text: unknown;
  /** A button or a link, which is no part of what is announced. */
  way?: unknown;
}

/** "Did you mean …?" with a button that takes it; nobody is made to. */
export const suggest = (address: string, use: () => void, words: typeof subscribeStates): Offer => ({
  text: isolatedMessage(words.suggest, { address }),
  way: renderButton(words.use, use),
});

/** Explains a failure and, where the service has a page of its own, offers it: as a link, or with `open` in a new tab. */
export function explain(
  text: string,
  url: string | undefined,
  open: (() => void) | undefined,
  words: typeof subscribeStates,
): Offer {
  const href = webAddress(url);
  if (href)
    return { text, way: html`<a part="link" href=${href} target="_blank" rel="noopener">${words.elsewhere}</a>` };
  return { text, way: open && renderButton(words.elsewhere, open) };
}
