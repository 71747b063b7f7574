import { pageGlobal } from '@news-widgets/core/internal/page';
import {
  arabicItems,
  articlePage,
  blueskyThread,
  brokenPictureItems,
  chineseItems,
  commentThread,
  discourseTopic,
  hoursAgo,
  items,
  jsonFeed,
  manyItems,
  mastodonContext,
  mixedItems,
  points,
  wordPressComments,
} from '@news-widgets/tooling/fixtures';

/** The publisher writes in the language chosen in the toolbar. */
const LATEST: Record<string, typeof items> = { ar: arabicItems, 'zh-Hans': chineseItems };

/** Responses of `feeds/<name>.json` and `feeds/<name>.html`, created on request so that dates stay relative to now. */
const FEEDS: Record<string, () => string> = {
  latest: () => jsonFeed(LATEST[locale] ?? items),
  // For stories that name its content.
  english: () => jsonFeed(items),
  arabic: () => jsonFeed(arabicItems),
  chinese: () => jsonFeed(chineseItems),
  mixed: () => jsonFeed(mixedItems),
  pictures: () => jsonFeed(brokenPictureItems),
  archive: () => jsonFeed(manyItems(100)),
  article: () => articlePage(items[1]!, points),
  highlights: () => jsonFeed([{ ...items[1]!, highlights: points }]),
  updated: () => jsonFeed([{ ...items[1]!, dateModified: hoursAgo(1) }]),
  empty: () => jsonFeed([]),
  comments: () => JSON.stringify(commentThread()),
  'no-comments': () => JSON.stringify(commentThread({ comments: [], total: 0 })),
  'closed-comments': () => JSON.stringify(commentThread({ open: false })),
  mastodon: () => JSON.stringify(mastodonContext),
  bluesky: () => JSON.stringify(blueskyThread),
  discourse: () => JSON.stringify(discourseTopic),
  wordpress: () => JSON.stringify(wordPressComments),
  // Responds once, then fails.
  once: () => jsonFeed(items),
  'comments-once': () => JSON.stringify(commentThread()),
  // Fails until a reader retries, then responds.
  late: () => jsonFeed(items),
  'comments-late': () => JSON.stringify(commentThread()),
};

let network = 'fast';
let locale = 'en';
/** Number of requests to each address. */
const requestCounts = new Map<string, number>();

/** The first attempt and two automatic retries. */
const ATTEMPTS = 3;

const wait = (time: number, signal?: AbortSignal | null): Promise<void> =>
  new Promise((resolve, reject) => {
    setTimeout(resolve, time);
    signal?.addEventListener('abort', () => reject(signal.reason));
  });

async function answer(url: string, name: string, signal?: AbortSignal | null): Promise<Response> {
  if (network === 'offline') throw new TypeError('Failed to fetch');
  if (network === 'slow') await wait(3000, signal);
  if (name === 'never') await wait(2 ** 30, signal);
  const before = requestCounts.get(url) ?? 0;
  requestCounts.set(url, before + 1);
  const isFirst = before < (name === 'late' ? ATTEMPTS : 1);
  const fails =
    network === 'failing' || name === 'failing' || (/once$/.test(name) && !isFirst) || (/late$/.test(name) && isFirst);
  const feed = fails ? undefined : FEEDS[name]?.();
  const response = new Response(feed ?? '', {
    status: fails ? 503 : feed ? 200 : 404,
    // Further attempts follow at once.
    headers: { 'content-type': feed?.startsWith('<') ? 'text/html' : 'application/feed+json', 'retry-after': '0' },
  });
  // A constructed `Response` has no address, against which relative links resolve.
  return Object.defineProperty(response, 'url', { value: url });
}

/** Answers `feeds/*` from the fixtures: in development, in the static build and in tests alike, with the chosen delay. */
const realFetch = window.fetch;
window.fetch = (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input, document.baseURI).href;
  const { pathname, searchParams } = new URL(url);
  // A relay responds like its source.
  const source = pathname.endsWith('/v1/feed') ? searchParams.get('url')! : url;
  const name = /\/feeds\/([\w-]+)\.(?:json|html)(\?|$)/.exec(source)?.[1];
  return name ? answer(url, name, init?.signal) : realFetch(input, init);
};

Object.defineProperty(navigator, 'onLine', { get: () => network !== 'offline', configurable: true });

/** Sets the behaviour and language of the demo feeds, and resets their counts. */
export function setNetwork(mode: string, language: string): void {
  pageGlobal('requests', () => new Map()).clear();
  const cameBack = network === 'offline' && mode !== 'offline';
  network = mode;
  locale = language;
  if (cameBack) window.dispatchEvent(new Event('online'));
}
