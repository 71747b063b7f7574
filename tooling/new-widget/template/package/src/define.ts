import { define } from '@news-widgets/core/element';
import { NewsSampleWidget } from './sample-widget.js';

define('news-sample-widget', NewsSampleWidget, __NEWS_WIDGETS_VERSION__);

declare global {
  interface HTMLElementTagNameMap {
    'news-sample-widget': NewsSampleWidget;
  }
}
