import { registerWidgets } from './bundles/register-widgets.js';
import { NewsAuthorCard } from '@news-widgets/author-card';
import { prefetchFeeds } from './bundles/prefetch-feeds.js';

prefetchFeeds(document.querySelectorAll('news-author-card'), 'author-card');
registerWidgets({ 'news-author-card': NewsAuthorCard });
