import '@news-widgets/article-card/define';
import '@news-widgets/highlights-box/define';
import '@news-widgets/recent-list/define';
import '@news-widgets/subscribe-form/define';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { NewsItemInit } from '@news-widgets/recent-list';
import type { NewsRecentListEventMap } from '@news-widgets/recent-list/types';

const stories: NewsItemInit[] = [
  { url: 'https://news.example/a', title: 'A story from the application' },
  { url: 'https://news.example/b', title: 'Another one' },
];

@Component({
  selector: 'app-root',
  // Without it Angular knows no tag but its own. It checks no values of the tags that it allows.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <news-recent-list id="list" src="/feed.json" loading="eager" heading="Latest" [limit]="3"
      (news-load)="load($event)" (news-item-open)="open($event)"><a href="https://news.example/">All news</a></news-recent-list>
    <news-article-card id="card" src="/feed.json" item="1" loading="eager"></news-article-card>
    <news-highlights-box id="box" src="/feed.json" loading="eager"></news-highlights-box>
    <news-subscribe-form id="form" action="/subscribe" heading="By mail"></news-subscribe-form>
    <news-recent-list id="given-list" [items]="stories"></news-recent-list>
    <news-article-card id="given-card" [item]="stories[0]"></news-article-card>
    <output id="loaded">{{ loaded() }}</output>
    <output id="opened">{{ opened() }}</output>
  `,
})
class App {
  readonly stories = stories;
  readonly loaded = signal('');
  readonly opened = signal('');

  load({ detail }: NewsRecentListEventMap['news-load']): void {
    this.loaded.set(String(detail.count));
  }

  open(event: NewsRecentListEventMap['news-item-open']): void {
    event.preventDefault();
    this.opened.set(event.detail.item.title);
  }
}

void bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
