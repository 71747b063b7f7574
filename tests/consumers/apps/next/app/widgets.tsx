'use client';
import type {} from '@news-widgets/article-card/react';
import '@news-widgets/article-card/define';
import type {} from '@news-widgets/highlights-box/react';
import '@news-widgets/highlights-box/define';
import type {} from '@news-widgets/recent-list/react';
import '@news-widgets/recent-list/define';
import type {} from '@news-widgets/subscribe-form/react';
import '@news-widgets/subscribe-form/define';
import { useState } from 'react';
import type { NewsArticleCard } from '@news-widgets/article-card';
import type { NewsRecentList } from '@news-widgets/recent-list';
import { stories } from '../shared/stories.js';

// React sets objects as properties when it makes an element, and not when it takes one over from the server.
const giveStories = (list: NewsRecentList | null) => {
  if (list) list.items = stories;
};
const giveStory = (card: NewsArticleCard | null) => {
  if (card) card.item = stories[0];
};

export function Widgets() {
  const [loaded, setLoaded] = useState('');
  const [opened, setOpened] = useState('');
  return (
    <main>
      <news-recent-list
        id="list"
        src="/feed.json"
        loading="eager"
        heading="Latest"
        limit={3}
        onnews-load={({ detail }) => setLoaded(String(detail.count))}
        onnews-item-open={(event) => {
          event.preventDefault();
          setOpened(event.detail.item.title);
        }}
      >
        <a href="https://news.example/">All news</a>
      </news-recent-list>
      <news-article-card id="card" src="/feed.json" item="1" loading="eager" />
      <news-highlights-box id="box" src="/feed.json" loading="eager" />
      <news-subscribe-form id="form" action="/subscribe" heading="By mail" />
      <news-recent-list id="given-list" ref={giveStories} />
      <news-article-card id="given-card" ref={giveStory} />
      <output id="loaded">{loaded}</output>
      <output id="opened">{opened}</output>
    </main>
  );
}
