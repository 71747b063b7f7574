import { NewsRecentList } from '@news-widgets/recent-list';
import { askWithCode } from './bundles/ask-with-code.js';
import { defineSoon } from './bundles/define-soon.js';

askWithCode(document.querySelectorAll('news-recent-list'));
void defineSoon('news-recent-list', NewsRecentList);
