import { define } from '@news-widgets/core/element';
import { NewsComments } from './comments.js';

// Exports the types of its events.
export type {} from './comments-events.js';

define('news-comments', NewsComments, __NEWS_WIDGETS_VERSION__);

declare global {
  interface HTMLElementTagNameMap {
    'news-comments': NewsComments;
  }
}
