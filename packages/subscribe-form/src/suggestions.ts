import { isolatedMessage, renderButton } from '@news-widgets/core/internal/item';
import type { subscribeStates } from '@news-widgets/core/internal/words';
import { webAddress } from '@news-widgets/core/internal/url';
import { html } from 'lit';

/** A message with an optional action. */
export interface Offer {
  text: unknown;
  /** A button or link that is not announced. */
  way?: unknown;
}

/** Renders "Did you mean …?" with a button that accepts the suggestion. */
export const suggest = (address: string, use: () => void, words: typeof subscribeStates): Offer => ({
  text: isolatedMessage(words.suggest, { address }),
  way: renderButton(words.use, use),
});

/** Explains a failure and offers the service's own page, if any: as a link, or with `open` in a new tab. */
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
