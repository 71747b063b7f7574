export { NewsArticle as default } from '@news-widgets/article';
