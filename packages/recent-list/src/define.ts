import { define } from '@news-widgets/core/element';
import { NewsRecentList } from './recent-list.js';

define('news-recent-list', NewsRecentList, __NEWS_WIDGETS_VERSION__);

declare global {
  interface HTMLElementTagNameMap {
    'news-recent-list': NewsRecentList;
  }
}
