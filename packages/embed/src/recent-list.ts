import { NewsRecentList } from '@news-widgets/recent-list';
import { askEarly } from './bundles/ask-early.js';
import { defineSoon } from './bundles/define-soon.js';

askEarly(document.querySelectorAll('news-recent-list'));
void defineSoon('news-recent-list', NewsRecentList);
