export { IMAGE_LOADINGS, IMAGE_PRIORITIES, LAYOUTS, NewsArticleCard } from './article-card.js';
