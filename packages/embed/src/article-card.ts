import { NewsArticleCard } from '@news-widgets/article-card';
import { defineSoon } from './bundles/define-soon.js';

void defineSoon('news-article-card', NewsArticleCard);
