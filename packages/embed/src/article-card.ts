import { NewsArticleCard } from '@news-widgets/article-card';
import { askEarly } from './bundles/ask-early.js';
import { defineSoon } from './bundles/define-soon.js';

askEarly(document.querySelectorAll('news-article-card'));
void defineSoon('news-article-card', NewsArticleCard);
