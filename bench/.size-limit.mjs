// Size limits of script-tag files (brotli). A limit is the size when it was set plus 3 %, and follows when a file shrinks.
// Over a limit? First load code on demand that the first view does without. Raise the limit only in the commit that needs
// it, by no more than the new size plus 3 %; its changeset says what readers get for the bytes.
import { version } from '@news-widgets/tooling/version';

const entry = (name, limit, ...files) => ({
  name,
  path: (files.length > 0 ? files : [`${name}.js`]).map((file) => `../packages/embed/dist/${version}/${file}`),
  limit,
});

export default [
  entry('recent-list', '27.9 kB'),
  entry('article-card', '24.8 kB'),
  entry('highlights-box', '19.9 kB'),
  entry('subscribe-form', '17.0 kB'),
  entry('article', '24.9 kB'),
  entry('author-card', '20.7 kB'),
  entry('search-box', '17.9 kB'),
  entry('comments', '17.8 kB'),
  entry('what widgets share', '34.6 kB', 'loader.js', 'shared.js'),
  entry(
    'first view of a list, a card, a box and a form',
    '49.3 kB',
    'loader.js',
    'shared.js',
    'shared/recent-list.js',
    'shared/article-card.js',
    'shared/highlights-box.js',
    'shared/subscribe-form.js',
  ),
  entry('taking over from the server', '2.5 kB', 'shared/hydration.js'),
  entry('any feed but JSON', '26.6 kB', 'shared/any-format.js', 'shared/entity-names.js'),
  entry('any address of a site', '10.0 kB', 'shared/any-source.js'),
  entry('the text of a story', '16.2 kB', 'shared/reader.js'),
  entry('sign-up, from the first key on', '9.0 kB', 'shared/submit-controller.js'),
];
