import { define } from '@news-widgets/core/element';
import { NewsArticleCard } from './article-card.js';

define('news-article-card', NewsArticleCard, __NEWS_WIDGETS_VERSION__);

declare global {
  interface HTMLElementTagNameMap {
    'news-article-card': NewsArticleCard;
  }
}
