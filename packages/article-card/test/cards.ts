import type { NewsArticleCard } from '@news-widgets/article-card';
import type { NewsItem } from '@news-widgets/core/feed';
import { mount } from '@news-widgets/tooling/testing';
import { html } from '@open-wc/testing';

/** A green square, so that pictures load without a server. */
export const PICTURE = new URL('./picture.svg', import.meta.url).href;

/** A complete story. */
export const story = (rest: Partial<NewsItem> = {}): NewsItem => ({
  id: 'story',
  url: 'https://news.example/story',
  title: 'A separation plant is a row of small decisions',
  summary: 'Most of them are about water.',
  image: { url: PICTURE, alt: '', width: 300, height: 200 },
  datePublished: '2026-10-20T08:00:00.000Z',
  authors: [{ name: 'Ana Lima' }, { name: 'Bo Chen' }],
  section: { name: 'Processing' },
  tags: [],
  highlights: [],
  ...rest,
});

export const card = (item?: Partial<NewsItem>, properties: Partial<NewsArticleCard> = {}): Promise<NewsArticleCard> =>
  mountWith(html`<news-article-card lang="en"></news-article-card>`, { item: story(item), ...properties });

async function mountWith(markup: Parameters<typeof mount>[0], properties: object): Promise<NewsArticleCard> {
  const element = await mount<NewsArticleCard>(markup);
  Object.assign(element, properties);
  await element.updateComplete;
  return element;
}

export const part = <E extends Element = HTMLElement>(element: Element, name: string): E | null =>
  element.shadowRoot!.querySelector<E>(`[part~=${name}]`);

/** The shadow tree without what Lit leaves between elements. */
export const tree = (element: Element): string =>
  element
    .shadowRoot!.innerHTML.replace(/<!--.*?-->/gs, '')
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .trim();
