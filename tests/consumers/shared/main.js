import '@news-widgets/article-card/define';
import '@news-widgets/highlights-box/define';
import '@news-widgets/recent-list/define';
import '@news-widgets/subscribe-form/define';
import { stories } from './stories.js';

const output = (id) => document.getElementById(id);
const list = document.getElementById('list');
list.addEventListener('news-load', ({ detail }) => (output('loaded').textContent = `${detail.count}`));
list.addEventListener('news-item-open', (event) => {
  event.preventDefault();
  output('opened').textContent = event.detail.item.title;
});
document.getElementById('given-list').items = stories;
document.getElementById('given-card').item = stories[0];
