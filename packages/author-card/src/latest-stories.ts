import { emit } from '@news-widgets/core/element';
import type { NewsAuthor, NewsItem } from '@news-widgets/core/feed';
import { importFeedLoader } from '@news-widgets/core/internal/feed';
import { isolatedMessage, renderDates, renderLink } from '@news-widgets/core/internal/item';
import { safeUrl, webAddress, withUtm } from '@news-widgets/core/internal/url';
import { html, nothing } from 'lit';
import type { CardHost } from './types.js';

/** A section with the author's latest stories. */
export async function renderLatest(author: NewsAuthor, items: readonly NewsItem[], card: CardHost): Promise<unknown> {
  const stories = await latestBy(author, items, card.src, card.latest);
  if (!stories[0]) return nothing;
  const { words, locale, target, utm, level } = card;
  const view = { words, locale, dates: undefined, timeZone: undefined, relativeHours: undefined };
  const open = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    const index = Number(link?.closest<HTMLElement>('[data-index]')?.dataset['index']);
    const item = link && stories[index];
    // The right button opens a menu.
    if (item && event.button < 2 && !emit(card, 'news-item-open', { item, index }, true)) event.preventDefault();
  };
  return html`<section class="latest" part="latest" aria-labelledby="latest" @click=${open} @auxclick=${open}>
    <div class="head" part="head"
      ><div class="heading" part="heading" id="latest" role="heading" aria-level=${Math.min(6, level + 1)}
        >${isolatedMessage(words.latest, { name: author.name })}</div></div>
    <ul class="list" role="list">
      ${stories.map((story, index) => html`<li data-index=${index} dir="auto">${renderLink(story.title, withUtm(safeUrl(story.url), utm), { target, words })} <div class="date">${renderDates(story, view)}</div></li>`)}
    </ul>
  </section>`;
}

/** The author's latest stories, from the same source; none where it cannot say. */
async function latestBy(
  author: NewsAuthor,
  items: readonly NewsItem[],
  src: string,
  count: number,
): Promise<NewsItem[]> {
  const address = postsOf(webAddress(src, document.baseURI), items[0]);
  if (!address) return items.filter(({ authors }) => authors.some(({ name }) => name === author.name)).slice(0, count);
  const { fetchFeed } = await importFeedLoader();
  const feed = await fetchFeed(address, { limit: count });
  return feed.items.slice(0, count);
}

/** Where WordPress and Ghost list the posts of the author that `src` leads to. */
function postsOf(src: string, entry: NewsItem | undefined): string {
  const [, root, id] = /^(.*\/wp\/v2\/)users\/(\d+)/.exec(src) ?? [];
  if (root) return `${root}posts?author=${id}`;
  const ghost = /^(.*\/ghost\/api\/content\/)authors\/(?:slug\/([\w-]+)\/)?/.exec(src);
  const slug = ghost?.[2] ?? /\/author\/([\w-]+)\/?$/.exec(entry?.url ?? '')?.[1];
  if (!ghost || !slug) return '';
  const url = new URL('posts/', ghost[1]);
  url.searchParams.set('key', new URL(src).searchParams.get('key') ?? '');
  url.searchParams.set('filter', `authors.slug:${slug}`);
  return url.href;
}
