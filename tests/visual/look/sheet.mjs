// The widget that the address names, at five widths of its place, on a light and a dark page.
import {
  arabicItems,
  author,
  brokenPictureItems,
  chineseItems,
  commentThread,
  hoursAgo,
  items,
  jsonFeed,
  longItems,
  manyItems,
  mixedItems,
  plainItems,
  unevenItems,
  wholeStory,
} from '@news-widgets/tooling/fixtures';
import { SHEETS } from './sheets.mjs';

import.meta.glob('../../../packages/*/src/define.ts', { eager: true });

const asked = new URLSearchParams(location.search);
const widths = (asked.get('widths') ?? '240,320,480,720,1100').split(',');
const schemes = (asked.get('schemes') ?? 'light,dark').split(',');

/** An ordinary feed: half of its stories have no picture. */
const news = items.map((item, index) => (index % 2 ? { ...item, image: undefined } : item));
const story = { ...wholeStory, authors: [author], datePublished: hoursAgo(3), dateModified: hoursAgo(1) };

/** The response for `feeds/<name>.json`. */
const FEEDS = {
  news: jsonFeed(news),
  pictures: jsonFeed(items),
  plain: jsonFeed(plainItems),
  broken: jsonFeed(brokenPictureItems),
  uneven: jsonFeed(unevenItems),
  long: jsonFeed(longItems),
  mixed: jsonFeed(mixedItems),
  arabic: jsonFeed(arabicItems),
  chinese: jsonFeed(chineseItems),
  many: jsonFeed(manyItems(60)),
  story: jsonFeed([story]),
  thread: JSON.stringify(commentThread()),
  empty: jsonFeed([]),
};
window.fetch = async (url) => {
  const name = /(\w+)\.json/.exec(url)[1];
  if (name === 'never') await new Promise(() => {});
  const body = name === 'news' ? FEEDS[asked.get('feed') ?? name] : FEEDS[name];
  const response = new Response(body ?? '', {
    status: body ? 200 : 503,
    headers: { 'content-type': 'application/feed+json' },
  });
  // A made Response has no address, and relative links resolve against it.
  return Object.defineProperty(response, 'url', { value: url });
};

document.documentElement.lang = asked.get('lang') ?? 'en';
const element = (className, ...children) => {
  const own = Object.assign(document.createElement('div'), { className });
  own.append(...children);
  return own;
};
const place = (markup, width) => {
  const label = Object.assign(document.createElement('small'), { textContent: width, dir: 'ltr' });
  const own = element('place', label);
  own.style.width = `${width}px`;
  own.insertAdjacentHTML('beforeend', markup);
  return own;
};
const variants = SHEETS[asked.get('sheet')];
for (const scheme of schemes) {
  const page = element(
    'page',
    ...variants.map((markup) => element('variant', ...widths.map((width) => place(markup, width)))),
  );
  page.dataset.scheme = scheme;
  page.dir = asked.get('dir') ?? 'ltr';
  document.body.append(page);
}
await Promise.all(Array.from(document.fonts, (font) => font.load()));
document.body.dataset.complete = '';
