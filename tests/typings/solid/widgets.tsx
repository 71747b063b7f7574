import type { NewsItem } from '@news-widgets/core/feed';
import '@news-widgets/article-card/solid';
import '@news-widgets/highlights-box/solid';
import '@news-widgets/recent-list/solid';
import '@news-widgets/subscribe-form/solid';

export const right = (items: NewsItem[]) => (
  <main>
    <news-recent-list
      class="news"
      src="/feed.json"
      layout="grid"
      limit={5}
      heading-level="3"
      more
      prop:items={items}
      on:news-item-open={({ detail }) => detail.item.url.length + detail.index}
    />
    <news-article-card item={items[0]} prop:imageRatio="16/9" />
    <news-highlights-box items={['One', { text: 'Two', url: 'https://news.example/' }]} />
    <news-subscribe-form provider="ghost" on:news-subscribe-success={({ detail }) => detail.status === 'pending'} />
  </main>
);

export const wrong = [
  // @ts-expect-error: no such layout
  <news-recent-list layout="gird" />,
  // @ts-expect-error: not a number
  <news-recent-list limit="five" />,
  // @ts-expect-error: not stories
  <news-recent-list prop:items={[1, 2]} />,
  // @ts-expect-error: no such attribute
  <news-recent-list colour="red" />,
  // @ts-expect-error: no such service
  <news-subscribe-form provider="pigeon" />,
  // @ts-expect-error: no such detail
  <news-recent-list on:news-load={({ detail }) => detail.items} />,
];
