import { registerWidgets } from './bundles/register-widgets.js';
import { NewsRecentList } from '@news-widgets/recent-list';
import { prefetchFeeds } from './bundles/prefetch-feeds.js';

prefetchFeeds(document.querySelectorAll('news-recent-list'), 'recent-list');
registerWidgets({ 'news-recent-list': NewsRecentList });
