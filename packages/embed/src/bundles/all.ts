import { registerWidgets } from './register-widgets.js';
import { ownOf } from '@news-widgets/core/internal/page';
import { prefetchFeeds } from './prefetch-feeds.js';
import { widgets } from './widgets.js';

prefetchFeeds(ownOf('querySelectorAll').call(document, Object.keys(widgets).join()), 'all');
registerWidgets(widgets);
