import type { Feed } from './feed.js';
import { readInlineJson } from './feed-loader.js';
import { itemFromMarkup, itemsFromMarkup } from './items-from-markup.js';

/** The source between a widget's tags: JSON in a script element, else markup. */
export async function readLightDom(host: HTMLElement, isSingleStory?: boolean): Promise<Feed> {
  const json = host.querySelector(':scope > script[type$="json"]')?.textContent;
  if (json) return readInlineJson(json);
  return { title: '', items: isSingleStory ? [itemFromMarkup(host)] : itemsFromMarkup(host) };
}
