import { registerWidgets } from './bundles/register-widgets.js';
import { ownDocument } from '@news-widgets/core/internal/page';
import { NewsArticle } from '@news-widgets/article';
import { prefetchFeeds } from './bundles/prefetch-feeds.js';

prefetchFeeds(ownDocument.querySelectorAll('news-article'), 'article');
registerWidgets({ 'news-article': NewsArticle });
