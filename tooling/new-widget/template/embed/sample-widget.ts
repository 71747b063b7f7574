import { registerWidgets } from './bundles/register-widgets.js';
import { NewsSampleWidget } from '@news-widgets/sample-widget';
import { prefetch } from './bundles/prefetch.js';

prefetch('news-sample-widget');
registerWidgets({ 'news-sample-widget': NewsSampleWidget });
