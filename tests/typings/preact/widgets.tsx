import type { NewsItem } from '@news-widgets/core/feed';
import '@news-widgets/article-card/preact';
import '@news-widgets/highlights-box/preact';
import '@news-widgets/recent-list/preact';
import '@news-widgets/subscribe-form/preact';
import { useRef } from 'preact/hooks';
import type { NewsRecentList } from '@news-widgets/recent-list';

export function Right({ items }: { items: NewsItem[] }) {
  const list = useRef<NewsRecentList>(null);
  return (
    <main>
      <news-recent-list
        ref={list}
        key="list"
        class="news"
        src="/feed.json"
        layout="grid"
        limit={5}
        heading-level="3"
        more
        summaries={false}
        items={items}
        onnews-item-open={({ detail }) => detail.item.url.length + detail.index}
        onnews-load={(event) => event.detail.count}
      >
        <a href="https://news.example/">News</a>
      </news-recent-list>
      <news-article-card item={items[0]} imageRatio="16/9" />
      <news-highlights-box items={['One', { text: 'Two', url: 'https://news.example/' }]} />
      <news-subscribe-form provider="ghost" onnews-subscribe-success={({ detail }) => detail.status === 'pending'} />
    </main>
  );
}

export const wrong = [
  // @ts-expect-error: no such layout
  <news-recent-list key={1} layout="gird" />,
  // @ts-expect-error: not a number
  <news-recent-list key={2} limit="five" />,
  // @ts-expect-error: not stories
  <news-recent-list key={3} items={[1, 2]} />,
  // @ts-expect-error: no such attribute
  <news-recent-list key={4} colour="red" />,
  // @ts-expect-error: no such service
  <news-subscribe-form key={5} provider="pigeon" />,
  // @ts-expect-error: no such detail
  <news-recent-list key={6} onnews-load={({ detail }) => detail.items} />,
];
