import { registerWidgets } from './bundles/register-widgets.js';
import { ownOf } from '@news-widgets/core/internal/page';
import { NewsHighlightsBox } from '@news-widgets/highlights-box';
import { prefetchFeeds } from './bundles/prefetch-feeds.js';

prefetchFeeds(ownOf('querySelectorAll').call(document, 'news-highlights-box'), 'highlights-box');
registerWidgets({ 'news-highlights-box': NewsHighlightsBox });
