import { registerWidgets } from './bundles/register-widgets.js';
import { ownOf } from '@news-widgets/core/internal/page';
import { NewsArticle } from '@news-widgets/article';
import { prefetchFeeds } from './bundles/prefetch-feeds.js';

prefetchFeeds(ownOf('querySelectorAll').call(document, 'news-article'), 'article');
registerWidgets({ 'news-article': NewsArticle });
