import { ownDocument } from '@news-widgets/core/internal/page';
import { prefetchFeeds } from '../bundles/prefetch-feeds.js';
import { importWidgets } from './import-widgets.js';
import { TAGS } from './tags.js';

prefetchFeeds(ownDocument.querySelectorAll(TAGS.join()), 'shared');
// The fallback stays; the browser has logged the failure.
void importWidgets(TAGS, false).catch(() => {});
