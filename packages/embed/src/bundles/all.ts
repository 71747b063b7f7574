import { registerWidgets } from './register-widgets.js';
import { prefetchFeeds } from './prefetch-feeds.js';
import { widgets } from './widgets.js';

prefetchFeeds(document.querySelectorAll(Object.keys(widgets).join()), 'all');
registerWidgets(widgets);
