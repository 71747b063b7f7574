import { registerWidgets } from './bundles/register-widgets.js';
import { ownDocument } from '@news-widgets/core/internal/page';
import { NewsRecentList } from '@news-widgets/recent-list';
import { prefetchFeeds } from './bundles/prefetch-feeds.js';

prefetchFeeds(ownDocument.querySelectorAll('news-recent-list'), 'recent-list');
registerWidgets({ 'news-recent-list': NewsRecentList });
