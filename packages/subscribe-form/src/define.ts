import { define } from '@news-widgets/core/element';
import { NewsSubscribeForm } from './subscribe-form.js';

// The types of its events come with it.
export type {} from './subscribe-events.js';

define('news-subscribe-form', NewsSubscribeForm, __NEWS_WIDGETS_VERSION__);

declare global {
  interface HTMLElementTagNameMap {
    'news-subscribe-form': NewsSubscribeForm;
  }
}
