import { html, nothing } from 'lit';
import { isolatedMessage } from '../i18n/isolated-message.js';
import type { NewsItem } from '../feed/news-item.js';
import type { ItemView } from './types.js';

/** Renders how a text was made and who reviewed it. */
export function renderDisclosure(
  { disclosure, reviewedBy: name }: Pick<NewsItem, 'disclosure' | 'reviewedBy'>,
  { words }: Pick<ItemView, 'words'>,
): unknown {
  const isAi = disclosure === 'ai';
  const review = name ? isolatedMessage(isAi ? words.aiReviewed : words.reviewed, { name }) : isAi ? words.ai : nothing;
  if (!disclosure && !name) return nothing;
  return html`<p class="disclosure" part="disclosure" dir="auto">${isAi ? nothing : disclosure} ${review}</p>`;
}
