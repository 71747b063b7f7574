import { NewsArticleCard } from '@news-widgets/article-card';
import { NewsHighlightsBox } from '@news-widgets/highlights-box';
import { NewsRecentList } from '@news-widgets/recent-list';
import { NewsSubscribeForm } from '@news-widgets/subscribe-form';
import { NewsArticle } from '@news-widgets/article';
import { NewsAuthorCard } from '@news-widgets/author-card';
import { NewsSearchBox } from '@news-widgets/search-box';
import { NewsComments } from '@news-widgets/comments';
import type { LitElement } from 'lit';

/** `load` gets what shows content ahead of need. */
type Widget = (new () => LitElement) & Pick<typeof LitElement, 'observedAttributes'> & { load?(): Promise<void> };

/** Every widget by its tag. */
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
