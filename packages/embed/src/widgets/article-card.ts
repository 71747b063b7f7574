export { NewsArticleCard as default } from '@news-widgets/article-card';
