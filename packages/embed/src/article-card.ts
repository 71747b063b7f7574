import { NewsArticleCard } from '@news-widgets/article-card';
import { askWithCode } from './bundles/ask-with-code.js';
import { defineSoon } from './bundles/define-soon.js';

askWithCode(document.querySelectorAll('news-article-card'));
void defineSoon('news-article-card', NewsArticleCard);
