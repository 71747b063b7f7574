import { registerWidgets } from './bundles/register-widgets.js';
import { NewsSampleWidget } from '@news-widgets/sample-widget';
import { prefetchFeeds } from './bundles/prefetch-feeds.js';

prefetchFeeds(document.querySelectorAll('news-sample-widget'), 'sample-widget');
registerWidgets({ 'news-sample-widget': NewsSampleWidget });
