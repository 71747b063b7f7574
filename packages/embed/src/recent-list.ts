import { NewsRecentList } from '@news-widgets/recent-list';
import { defineSoon } from './bundles/define-soon.js';

void defineSoon('news-recent-list', NewsRecentList);
