'use client';
import type {} from '@news-widgets/article-card/react';
import type {} from '@news-widgets/highlights-box/react';
import type {} from '@news-widgets/recent-list/react';
import type {} from '@news-widgets/subscribe-form/react';
import { useEffect, useRef, useState } from 'react';
import type { NewsArticleCard } from '@news-widgets/article-card';
import type { NewsRecentList } from '@news-widgets/recent-list';
import { stories } from '../shared/stories.js';

// React sets properties and listeners when it makes an element, and not when it takes one over from the server.
const giveStories = (list: NewsRecentList | null) => {
  if (list) list.items = stories;
};
const giveStory = (card: NewsArticleCard | null) => {
  if (card) card.item = stories[0];
};

export function Widgets() {
  const [loaded, setLoaded] = useState('');
  const [opened, setOpened] = useState('');
  const list = useRef<NewsRecentList>(null);

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    list.current?.addEventListener('news-load', ({ detail }) => setLoaded(String(detail.count)), { signal });
    const open = (event: HTMLElementEventMap['news-item-open']) => {
      event.preventDefault();
      setOpened(event.detail.item.title);
    };
    list.current?.addEventListener('news-item-open', open, { signal });
    // Registered once somebody listens, so that no event is missed.
    void import('@news-widgets/recent-list/define');
    void import('@news-widgets/article-card/define');
    void import('@news-widgets/highlights-box/define');
    void import('@news-widgets/subscribe-form/define');
    return () => listening.abort();
  }, []);
  return (
    <main>
      <news-recent-list id="list" src="/feed.json" loading="eager" heading="Latest" limit={3} ref={list}>
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
