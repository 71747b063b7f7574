import { NewsSampleWidget } from '@news-widgets/sample-widget';
import { defineSoon } from './bundles/define-soon.js';

void defineSoon('news-sample-widget', NewsSampleWidget);
