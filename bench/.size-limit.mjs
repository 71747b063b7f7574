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
  entry('what widgets share', '28.5 kB', 'loader.js', 'shared.js'),
  entry(
    'first view of a list, a card, a box and a form',
    '42.7 kB',
    'loader.js',
    'shared.js',
    'shared/recent-list.js',
    'shared/article-card.js',
    'shared/highlights-box.js',
    'shared/subscribe-form.js',
  ),
  entry('taking over from the server', '2.5 kB', 'shared/hydration.js'),
  entry('any feed but JSON', '33.3 kB', 'shared/any-source.js', 'shared/entity-names.js'),
  entry('the text of a story', '19.4 kB', 'shared/reader.js'),
  entry('sign-up, from the first key on', '10.2 kB', 'shared/submit-controller.js'),
];
