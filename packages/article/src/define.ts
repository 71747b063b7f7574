import { define } from '@news-widgets/core/element';
import { NewsArticle } from './article.js';

// The types of its events come with it.
export type {} from './article-events.js';

define('news-article', NewsArticle, __NEWS_WIDGETS_VERSION__);

declare global {
  interface HTMLElementTagNameMap {
    'news-article': NewsArticle;
  }
}
