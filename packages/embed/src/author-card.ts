import { registerWidgets } from './bundles/register-widgets.js';
import { ownDocument } from '@news-widgets/core/internal/page';
import { NewsAuthorCard } from '@news-widgets/author-card';
import { prefetchFeeds } from './bundles/prefetch-feeds.js';

prefetchFeeds(ownDocument.querySelectorAll('news-author-card'), 'author-card');
registerWidgets({ 'news-author-card': NewsAuthorCard });
