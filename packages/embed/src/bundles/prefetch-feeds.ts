import {
  isFile,
  isLikelyJsonFeed,
  planHome,
  planPages,
  prefetchedResponses,
  type PrefetchState,
  prefetchStates,
  relayRequest,
} from '@news-widgets/core/internal/feed';
import { listItemCount, namedItem, requiredItemCount } from '@news-widgets/core/internal/find-item';
import { warmUp } from '@news-widgets/core/internal/i18n';
import { ownDocument, pageSettings } from '@news-widgets/core/internal/page';
import { REQUEST_PRIVACY, webAddress } from '@news-widgets/core/internal/url';
import { importFile } from './import-file.js';

/**
 * Requests the feeds of the widgets in view, and the code that reads them, in parallel with the widgets' own code; `file` is
 * the script-tag file whose chunks are used.
 */
export function prefetchFeeds(widgets: Iterable<Element>, file: string): void {
  const inView = [...widgets].filter(isInView);
  if (inView.length === 0) return;
  if (file !== 'shared') importChunk(file, 'feed-loader');
  if (!inView.every((widget) => isLikelyJsonFeed(addressOf(widget)?.url ?? ''))) importChunk(file, 'any-format');
  if (inView.some(isOfSite)) importChunk(file, 'any-source');
  if (inView.some(({ localName }) => localName === 'news-article')) importChunk(file, 'reader');
  inView.forEach(prefetch);
  // Uses the time until the responses arrive.
  warmUp();
}

/**
 * Imports a chunk by its address, as the loader does not contain the widgets' code, along with the chunk's own imports. The
 * widget reports failures.
 */
function importChunk(file: string, name: string): void {
  const path = `${file}/${name}`;
  for (const each of [path, ...(__CHUNK_IMPORTS__[path] ?? [])]) importFile(`${each}.js`).catch(() => {});
}

/** The timeout of a widget's own request. */
const TIMEOUT_MS = 15_000;

function prefetch(widget: Element): void {
  const responses = prefetchedResponses();
  const state: PrefetchState = prefetchStates().get(widget) ?? {};
  prefetchStates().set(widget, state);
  const address = canPrefetch(widget) && addressOf(widget);
  if (!address) return;
  const planned = planPages(address.url, address.options) ?? planHome(address.url, address.options);
  // Understanding other addresses of a site takes more code.
  if (!planned && !isFile(address.url)) return;
  const url = planned?.url ?? address.url;
  if (!responses.has(url))
    responses.set(
      url,
      new Promise((resolve) =>
        resolve(
          fetch(url, {
            ...REQUEST_PRIVACY,
            signal: AbortSignal.timeout(TIMEOUT_MS),
          }),
        ),
      ),
    );
  responses
    .get(url)
    ?.then(() => (state.hasResponse = true))
    .catch(() => {});
}

/** Returns the address that the widget will request, at the publisher or at a relay. */
function addressOf(widget: Element) {
  const source = webAddress(widget.getAttribute('src'), ownDocument.baseURI);
  const relay = widget.getAttribute('relay') || pageSettings().relay || '';
  return source
    ? relayRequest(source, relay, {
        limit: itemCount(widget),
        content: widget.matches('news-article, news-author-card'),
      })
    : undefined;
}

/** Returns whether a widget in view is about to request a feed; server-rendered ones have content, and searches wait for readers. */
function isInView(widget: Element): boolean {
  const { top, bottom } = widget.getBoundingClientRect();
  return (
    widget.matches('[src]:not(news-search-box, news-comments)') &&
    !widget.shadowRoot &&
    widget.checkVisibility?.() &&
    top < innerHeight &&
    bottom >= 0
  );
}

/** Filters change the address, and in WordPress need a look-up of ids; so does an item, unless the source is a file. */
const canPrefetch = (widget: Element): boolean =>
  !widget.matches('[category], [tag], [author]') &&
  (!namedItem(widget.getAttribute('item')) || isLikelyJsonFeed(widget.getAttribute('src') ?? ''));

/** Returns whether the address takes more code to understand, and perhaps further requests. */
function isOfSite(widget: Element): boolean {
  const address = addressOf(widget);
  if (!address) return false;
  const isPlain = isFile(address.url) || planPages(address.url, address.options);
  return !isPlain || !canPrefetch(widget);
}

/** Returns the number of items that the widget will request; a wrong guess costs a request. */
function itemCount(widget: Element): number {
  const number = (name: string) => Number(widget.getAttribute(name)) || 0;
  if (widget.localName !== 'news-recent-list') return requiredItemCount(widget.getAttribute('item') ?? 0);
  return listItemCount(number('limit') || 5, number('offset'));
}
