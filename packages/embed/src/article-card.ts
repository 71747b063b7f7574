import { registerWidgets } from './bundles/register-widgets.js';
import { ownDocument } from '@news-widgets/core/internal/page';
import { NewsArticleCard } from '@news-widgets/article-card';
import { prefetchFeeds } from './bundles/prefetch-feeds.js';

prefetchFeeds(ownDocument.querySelectorAll('news-article-card'), 'article-card');
registerWidgets({ 'news-article-card': NewsArticleCard });
