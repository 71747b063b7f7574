import { define } from '@news-widgets/core/element';
import { NewsArticle } from './article.js';

define('news-article', NewsArticle, __NEWS_WIDGETS_VERSION__);

declare global {
  interface HTMLElementTagNameMap {
    'news-article': NewsArticle;
  }
}
