import { registerWidgets } from './bundles/register-widgets.js';
import { NewsHighlightsBox } from '@news-widgets/highlights-box';
import { prefetch } from './bundles/prefetch.js';

prefetch('news-highlights-box');
registerWidgets({ 'news-highlights-box': NewsHighlightsBox });
