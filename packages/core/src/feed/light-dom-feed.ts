import type { Feed } from './feed.js';
import type { NewsItem } from './news-item.js';
import { readInlineJson } from './feed-loader.js';
import { itemFromMarkup, itemsFromMarkup } from './items-from-markup.js';

/** A widget that reads its own markup: with `readMarkup` for a whole story, otherwise as teasers. */
interface MarkupHost extends HTMLElement {
  isSingleStory?: boolean;
  readMarkup?(): Promise<NewsItem>;
}

/** Reads the source between a widget's tags: JSON in a script element, or else markup. */
export async function readLightDom(host: MarkupHost): Promise<Feed> {
  const json = host.querySelector(':scope > script[type$="json"]')?.textContent;
  if (json) return readInlineJson(json);
  if (host.readMarkup) return { title: '', items: [await host.readMarkup()] };
  return { title: '', items: host.isSingleStory ? [itemFromMarkup(host)] : itemsFromMarkup(host) };
}
