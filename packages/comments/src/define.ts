import { define } from '@news-widgets/core/element';
import { NewsComments } from './comments.js';

define('news-comments', NewsComments, __NEWS_WIDGETS_VERSION__);

declare global {
  interface HTMLElementTagNameMap {
    'news-comments': NewsComments;
  }
}
