import { registerWidgets } from './bundles/register-widgets.js';
import { NewsArticleCard } from '@news-widgets/article-card';
import { prefetch } from './bundles/prefetch.js';

prefetch('news-article-card');
registerWidgets({ 'news-article-card': NewsArticleCard });
