import { registerWidgets } from './bundles/register-widgets.js';
import { ownOf } from '@news-widgets/core/internal/page';
import { NewsArticleCard } from '@news-widgets/article-card';
import { prefetchFeeds } from './bundles/prefetch-feeds.js';

prefetchFeeds(ownOf('querySelectorAll').call(document, 'news-article-card'), 'article-card');
registerWidgets({ 'news-article-card': NewsArticleCard });
