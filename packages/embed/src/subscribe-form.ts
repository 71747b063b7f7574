import { registerWidgets } from './bundles/register-widgets.js';
import { NewsSubscribeForm } from '@news-widgets/subscribe-form';

registerWidgets({ 'news-subscribe-form': NewsSubscribeForm });
