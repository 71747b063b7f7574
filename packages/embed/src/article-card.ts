import { registerWidgets } from './bundles/register-widgets.js';
import { NewsArticleCard } from '@news-widgets/article-card';
import { prefetchFeeds } from './bundles/prefetch-feeds.js';

prefetchFeeds(document.querySelectorAll('news-article-card'), 'article-card');
registerWidgets({ 'news-article-card': NewsArticleCard });
