import { registerWidgets } from './bundles/register-widgets.js';
import { ownDocument } from '@news-widgets/core/internal/page';
import { NewsHighlightsBox } from '@news-widgets/highlights-box';
import { prefetchFeeds } from './bundles/prefetch-feeds.js';

prefetchFeeds(ownDocument.querySelectorAll('news-highlights-box'), 'highlights-box');
registerWidgets({ 'news-highlights-box': NewsHighlightsBox });
