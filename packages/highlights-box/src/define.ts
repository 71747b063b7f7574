import { define } from '@news-widgets/core/element';
import { NewsHighlightsBox } from './highlights-box.js';

define('news-highlights-box', NewsHighlightsBox, __NEWS_WIDGETS_VERSION__);

declare global {
  interface HTMLElementTagNameMap {
    'news-highlights-box': NewsHighlightsBox;
  }
}
