import { NewsArticleCard } from '@news-widgets/article-card';
import { NewsHighlightsBox } from '@news-widgets/highlights-box';
import { NewsRecentList } from '@news-widgets/recent-list';
import { NewsSubscribeForm } from '@news-widgets/subscribe-form';
import { NewsArticle } from '@news-widgets/article';
import { NewsAuthorCard } from '@news-widgets/author-card';
import { NewsSearchBox } from '@news-widgets/search-box';
import { NewsComments } from '@news-widgets/comments';
import type { Widget } from '../bundles/modules.js';

/** All widgets by tag. */
export const widgets: Readonly<Record<string, Widget>> = {
  'news-article-card': NewsArticleCard,
  'news-highlights-box': NewsHighlightsBox,
  'news-recent-list': NewsRecentList,
  'news-subscribe-form': NewsSubscribeForm,
  'news-article': NewsArticle,
  'news-author-card': NewsAuthorCard,
  'news-search-box': NewsSearchBox,
  'news-comments': NewsComments,
};
