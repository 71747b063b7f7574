import { define } from '@news-widgets/core/element';
import { NewsComments } from './comments.js';

// The types of its events come with it.
export type {} from './comments-events.js';

define('news-comments', NewsComments, __NEWS_WIDGETS_VERSION__);

declare global {
  interface HTMLElementTagNameMap {
    'news-comments': NewsComments;
  }
}
