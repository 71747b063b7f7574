import { html, nothing } from 'lit';
import { message } from '../i18n/message.js';
import type { NewsItem } from '../feed/news-item.js';
import type { ItemView } from './item-view.js';

/** How a text came about and who has checked it. */
export function renderDisclosure(
  { disclosure, reviewedBy: name }: Pick<NewsItem, 'disclosure' | 'reviewedBy'>,
  { words, locale }: Pick<ItemView, 'words' | 'locale'>,
): unknown {
  const isAi = disclosure === 'ai';
  const review = name ? message(isAi ? words.aiReviewed : words.reviewed, locale, { name }) : isAi ? words.ai : '';
  const text = [isAi ? '' : disclosure, review].filter(Boolean).join(' ');
  return text ? html`<p class="disclosure" part="disclosure" dir="auto">${text}</p>` : nothing;
}
