import { registerWidgets } from './bundles/register-widgets.js';
import { NewsRecentList } from '@news-widgets/recent-list';
import { prefetch } from './bundles/prefetch.js';

prefetch('news-recent-list');
registerWidgets({ 'news-recent-list': NewsRecentList });
