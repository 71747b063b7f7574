import type { Feed } from './feed.js';
import type { NewsItem } from './news-item.js';
import { readInlineJson } from './feed-loader.js';
import { itemFromMarkup, itemsFromMarkup } from './items-from-markup.js';

/** How a widget reads its own markup: `readMarkup` for a whole story, else teasers. */
interface MarkupHost extends HTMLElement {
  isSingleStory?: boolean;
  readMarkup?(): Promise<NewsItem>;
}

/** The source between a widget's tags: JSON in a script element, else markup. */
export async function readLightDom(host: MarkupHost): Promise<Feed> {
  const json = host.querySelector(':scope > script[type$="json"]')?.textContent;
  if (json) return readInlineJson(json);
  if (host.readMarkup) return { title: '', items: [await host.readMarkup()] };
  return { title: '', items: host.isSingleStory ? [itemFromMarkup(host)] : itemsFromMarkup(host) };
}
