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
import { stories } from '../shared/stories.js';

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
      <news-recent-list id="given-list" items={stories} />
      <news-article-card id="given-card" item={stories[0]} />
      <output id="loaded">{loaded}</output>
      <output id="opened">{opened}</output>
    </main>
  );
}
