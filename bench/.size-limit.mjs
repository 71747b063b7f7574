// What script-tag files may weigh (brotli). A limit is the size when it was set plus 3 %, and follows when a file shrinks.
// Over a limit? First load code on demand that the first view does without. Raise the limit only in the commit that needs
// it, by no more than the new size plus 3 %; its changeset says what readers get for the bytes.
import { version } from '@news-widgets/tooling/version';

const entry = (name, limit, ...files) => ({
  name,
  path: (files.length > 0 ? files : [`${name}.js`]).map((file) => `../packages/embed/dist/${version}/${file}`),
  limit,
});

export default [
  entry('recent-list', '24.4 kB'),
  entry('article-card', '21.9 kB'),
  entry('highlights-box', '17.0 kB'),
  entry('subscribe-form', '14.4 kB'),
  entry('article', '21.7 kB'),
  entry('author-card', '17.7 kB'),
  entry('search-box', '15.4 kB'),
  entry('comments', '13 kB'),
  entry('first view of all widgets', '47.5 kB', 'loader.js', 'all.js', 'all/feed-loader.js'),
  entry('hydrate', '40.8 kB'),
  entry('any feed but JSON', '28.1 kB', 'all/any-source.js', 'all/entity-names.js'),
  entry('the text of a story', '19.4 kB', 'all/reader.js'),
  entry('sign-up, from the first key on', '10 kB', 'all/submit-controller.js'),
];
