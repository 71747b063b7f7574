import { NewsHighlightsBox } from '@news-widgets/highlights-box';
import { defineSoon } from './bundles/define-soon.js';

void defineSoon('news-highlights-box', NewsHighlightsBox);
