import { registerWidgets } from './bundles/register-widgets.js';
import { NewsArticle } from '@news-widgets/article';
import { prefetchFeeds } from './bundles/prefetch-feeds.js';

prefetchFeeds(document.querySelectorAll('news-article'), 'article');
registerWidgets({ 'news-article': NewsArticle });
