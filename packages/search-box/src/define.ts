import { define } from '@news-widgets/core/element';
import { NewsSearchBox } from './search-box.js';

// The types of its events come with it.
export type {} from './search-events.js';

define('news-search-box', NewsSearchBox, __NEWS_WIDGETS_VERSION__);

declare global {
  interface HTMLElementTagNameMap {
    'news-search-box': NewsSearchBox;
  }
}
