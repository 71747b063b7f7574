import { stories } from './shared/stories.js';

// Sets the same data as the server's before the classes are registered, so that they hydrate the markup.
const show = (id, text) => (document.getElementById(id).textContent = text);
const list = document.getElementById('list');
list.addEventListener('news-load', ({ detail }) => show('loaded', detail.count));
list.addEventListener('news-item-open', (event) => {
  event.preventDefault();
  show('opened', event.detail.item.title);
});
document.getElementById('given-list').items = stories;
document.getElementById('given-card').item = stories[0];
await import('./widgets.js');
