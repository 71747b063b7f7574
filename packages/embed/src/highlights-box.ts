import { registerWidgets } from './bundles/register-widgets.js';
import { NewsHighlightsBox } from '@news-widgets/highlights-box';
import { prefetchFeeds } from './bundles/prefetch-feeds.js';

prefetchFeeds(document.querySelectorAll('news-highlights-box'), 'highlights-box');
registerWidgets({ 'news-highlights-box': NewsHighlightsBox });
