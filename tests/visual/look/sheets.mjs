/** Between the tags of every widget. */
const LINK = '<a href="https://newsroom.example/">All news at News Example</a>';

/** A widget with its attributes; `feed` is the name of its source. */
const widget = (name, attributes = '', feed = 'news') =>
  `<news-${name} src="feeds/${feed}.json" ${attributes}>${LINK}</news-${name}>`;
const list = (attributes, feed) => widget('recent-list', `heading="Latest news" ${attributes}`, feed);
const card = (layout) => [widget('article-card', `layout="${layout}"`)];
const form = (attributes) =>
  `<news-subscribe-form action="https://newsroom.example/subscribe" ${attributes}></news-subscribe-form>`;

/** Every widget that has a source, in one state. */
const all = (feed) => [
  list('limit="3"', feed),
  widget('article-card', '', feed),
  widget('article', '', feed),
  widget('highlights-box', '', feed),
  widget('author-card', '', feed),
  widget('comments', 'heading="Comments"', feed),
  widget('search-box', 'heading="Search" results="list" query="magnet"', feed),
];

/** The contents of each sheet in `docs/look`, as HTML. */
export const SHEETS = {
  list: [list('')],
  lead: [list('layout="lead"')],
  grid: [list('layout="grid"')],
  scroller: [list('layout="scroller" limit="8"')],
  headlines: [list('layout="headlines"')],
  numbered: [list('layout="numbered"')],
  timeline: [list('layout="timeline"')],
  day: [list('group="day" limit="7"')],
  compact: [list('density="compact" source-line')],
  'card-auto': card('auto'),
  'card-row': card('row'),
  'card-stacked': card('stacked'),
  'card-hero': card('hero'),
  'card-compact': card('compact'),
  article: [widget('article', 'mode="excerpt" for-search', 'story')],
  box: [widget('highlights-box', 'copy collapse-after="3"', 'story')],
  author: ['horizontal', 'vertical', 'compact'].map((layout) => widget('author-card', `layout="${layout}"`, 'story')),
  comments: [widget('comments', 'heading="Comments" limit="3"', 'thread')],
  search: [
    widget('search-box', 'heading="Search"'),
    widget('search-box', 'results="list" query="magnet" limit="3"'),
    widget('search-box', 'layout="page" filters query="magnet" limit="3"'),
  ],
  form: [
    form(
      'heading="The Morning Assay" text="Five stories on rare earths and critical minerals." frequency="Every weekday at 7"',
    ),
    form(''),
    form('ask-name="both" consent="I agree to get this letter." consent-href="https://newsroom.example/privacy"'),
  ],
  loading: all('never'),
  failed: all('failing'),
  empty: all('empty'),
};
