import { define } from '@news-widgets/core/element';
import { NewsAuthorCard } from './author-card.js';

// The types of its events come with it.
export type {} from './author-events.js';

define('news-author-card', NewsAuthorCard, __NEWS_WIDGETS_VERSION__);

declare global {
  interface HTMLElementTagNameMap {
    'news-author-card': NewsAuthorCard;
  }
}
