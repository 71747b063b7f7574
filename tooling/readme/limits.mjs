import { readFileSync } from 'node:fs';
import { table } from './table.mjs';

const HOUR = 3_600_000;

/** @param {number} ms */
const seconds = (ms) => (ms < HOUR ? `${ms / 1000} s` : `${ms / HOUR} h`);
/** @param {number} number */
const plain = (number) => number.toLocaleString('en');
/** @param {number} number */
const bytes = (number) => `${number / 2 ** 20} MiB`;

/**
 * Limits that users may meet: where the number is, what it limits, and its format; a name alone starts a section.
 *
 * @type {[path: string, name?: string, what?: string, write?: (number: number) => string][]}
 */
const LIMITS = [
  ['Sources'],
  [
    'core/src/feed/fetch-document.ts',
    'TIMEOUT_MS',
    '`loadFeed()` waits for an answer, unless `timeout` says otherwise',
    seconds,
  ],
  ['core/src/feed/feed-loader.ts', 'TIMEOUT_MS', 'A widget waits for its source', seconds],
  [
    'core/src/feed/retry.ts',
    'MAX_WAIT_MS',
    'Longest wait for `Retry-After`; beyond it the widget reports the failure',
    seconds,
  ],
  ['core/src/feed/read-bytes.ts', 'MAX_BYTES', 'Largest source; beyond it `too-large`', bytes],
  ['core/src/feed/normalize/normalize-feed.ts', 'MAX_ITEMS', 'Stories of one document that are read', plain],
  ['core/src/feed/normalize/limits.ts', 'MAX_TITLE', 'Characters of a headline or a name', plain],
  ['core/src/feed/normalize/limits.ts', 'MAX_TEXT', 'Characters of any other text of a story, except its body', plain],
  ['core/src/feed/normalize/limits.ts', 'MAX_BODY', "Characters of a story's text that are read", plain],
  ['core/src/feed/normalize/enrich.ts', 'MAX_SUMMARY', 'Characters of a summary that is shown', plain],
  ['core/src/feed/normalize/limits.ts', 'MAX_ADDRESS', 'Characters of an address', plain],
  ['core/src/feed/normalize/limits.ts', 'MAX_ENTRIES', 'Authors, tags or highlights of a story', plain],
  ['core/src/feed/find-item.ts', 'MAX_INDEX', 'Largest number in `item`', plain],
  ['core/src/feed/shared-fetch.ts', 'CACHE_TTL_MS', 'An answer serves all widgets of a page', seconds],
  ['core/src/feed/feed-controller.ts', 'MIN_REFRESH', 'Shortest `refresh`, in seconds', plain],
  ['Recent list'],
  ['recent-list/src/recent-list.ts', 'MAX_LIMIT', 'Largest `limit`', plain],
  ['Article'],
  ['article/src/article-body.ts', 'EXCERPT_WORDS', 'Words of an excerpt', plain],
  ['core/src/article/parse-html.ts', 'MAX_DEPTH', 'Depth of nested elements', plain],
  ['Search box'],
  ['search-box/src/search-controller.ts', 'DEBOUNCE_MS', 'Pause in typing before a server is asked', seconds],
  ['search-box/src/search-controller.ts', 'MAX_LIMIT', 'Largest `limit`', plain],
  ['search-box/src/sources/local.ts', 'MAX_ITEMS', 'Stories that the page itself searches', plain],
  ['search-box/src/sources/local.ts', 'MAX_PAGES', 'Further pages of a feed that it reads for that', plain],
  ['Subscribe form'],
  ['subscribe-form/src/send.ts', 'TIMEOUT_MS', 'The form waits for the service', seconds],
  ['subscribe-form/src/submit-controller.ts', 'SLOW_NOTICE_MS', 'After this time it says that it still waits', seconds],
  ['subscribe-form/src/check.ts', 'MIN_FILL_MS', 'A form sent sooner counts as sent by a robot', seconds],
  ['Comments'],
  ['comments/src/sources/request.ts', 'TIMEOUT_MS', 'The widget waits for the service', seconds],
  ['comments/src/sources/request.ts', 'MAX_BYTES', 'Largest answer', bytes],
  ['comments/src/sources/to-comment.ts', 'MAX_COMMENTS', 'Comments of a story that are read', plain],
  ['comments/src/sources/to-comment.ts', 'MAX_HTML', 'Characters of a comment, with its markup', plain],
  ['comments/src/discussion.ts', 'MAX_LIMIT', 'Largest `limit`', plain],
  ['comments/src/writing/send.ts', 'TIMEOUT_MS', 'A form waits for the service', seconds],
  ['comments/src/writing/writer.ts', 'MIN_FILL_MS', 'A form sent sooner counts as sent by a robot', seconds],
  ['Events'],
  ['core/src/page/view-tracking.ts', 'VIEW_MS', 'Time in view before `news-item-view`', seconds],
  ['Words'],
  [
    'core/src/element/locale-controller.ts',
    'LOCALE_TIMEOUT_MS',
    'A widget waits for its language before it shows English',
    seconds,
  ],
  ['Frame'],
  ['embed/src/page/resize.ts', 'MAX_HEIGHT', 'Largest height that `resize.js` gives a frame, in pixels', plain],
  ['Relay'],
  ['relay/src/answers/parameters.ts', 'MAX_URLS', 'Sources in one request', plain],
  ['relay/src/answers/parameters.ts', 'MAX_LIMIT', 'Largest `limit`', plain],
  ['relay/src/answers/parameters.ts', 'DEFAULT_LIMIT', 'Stories without a `limit`', plain],
  ['relay/src/options.ts', 'maxBytes', 'Largest source', bytes],
  ['relay/src/options.ts', 'timeout', 'A relay waits for its source', seconds],
  ['relay/src/sources/freshness.ts', 'LIFETIME_MS', 'An answer is kept if the source does not say how long', seconds],
  ['relay/src/sources/freshness.ts', 'MAX_STALE_MS', 'The last good answer serves while a source is down', seconds],
];

/** Reads a number from the code, a constant or a default; evaluates only digits, `_` and `*`. */
function read(path, name) {
  const source = readFileSync(`packages/${path}`, 'utf8');
  const written = new RegExp(`^(?:(?:export )?const ${name} = |  ${name}: )([\\d_ *]+)[;,]`, 'm').exec(source)?.[1];
  if (!written) throw new Error(`packages/${path} has no number ${name}: correct tooling/readme/limits.mjs.`);
  const factors = written.replaceAll('_', '').split(/(?<!\*) \* /);
  return factors
    .map((factor) => factor.split('**').map(Number))
    .reduce((product, [base, power = 1]) => product * base ** power, 1);
}

/** Renders the limits as one table, with a heading row for each section. */
export const limitsSection = () =>
  table(
    ['What', 'Limit'],
    LIMITS.map(([path, name, what, write]) => (name ? [what, write(read(path, name))] : [`**${path}**`, ''])),
  );
