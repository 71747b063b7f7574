import { define } from '@news-widgets/core/element';
import { NewsSearchBox } from './search-box.js';

// Exports the types of its events.
export type {} from './search-events.js';

define('news-search-box', NewsSearchBox, __NEWS_WIDGETS_VERSION__);

declare global {
  interface HTMLElementTagNameMap {
    'news-search-box': NewsSearchBox;
  }
}
