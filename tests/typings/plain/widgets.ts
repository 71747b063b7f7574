import '@news-widgets/article-card/define';
import '@news-widgets/highlights-box/define';
import '@news-widgets/recent-list/define';
import '@news-widgets/subscribe-form/define';

const list = document.createElement('news-recent-list');
list.layout = 'grid';
list.addEventListener('news-item-open', ({ detail }) => console.log(detail.item.url, detail.index));
document.addEventListener('news-load', ({ detail }) => console.log(detail.count));
document.addEventListener('news-subscribe-success', ({ detail }) => console.log(detail.status));
document.querySelector('news-article-card')!.item = 1;
// Values that a script does not know stay undefined.
list.items = [{ url: 'https://news.example/a', title: 'A story', summary: undefined }];
document.querySelector('news-highlights-box')!.items = ['One', ['Two, ', { text: '2', url: '/2' }]];
document.querySelector('news-subscribe-form')!.provider = 'ghost';

// @ts-expect-error: no such layout
list.layout = 'gird';
// @ts-expect-error: not stories
list.items = [1];
// @ts-expect-error: no text
document.querySelector('news-highlights-box')!.items = [['One', { url: '/1' }]];
// @ts-expect-error: no such detail
list.addEventListener('news-load', ({ detail }) => detail.items);
