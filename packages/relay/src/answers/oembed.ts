import type { NewsItem } from '@news-widgets/core/feed';
import type { Answer } from '../http/answer.js';
import type { AnswerContext } from './context.js';
import { loadStory } from './article.js';

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** Returns a story as oEmbed 1.0 (oembed.com): a quotation with its link, which every consumer may show. */
export async function oembedAnswer(url: string, maxWidth: number, context: AnswerContext): Promise<Answer> {
  const { feed, item, confirmedAt, freshUntil, failure } = await loadStory(url, context);
  const { title, authors, image, source } = item;
  const site = source ?? (feed.title ? { name: feed.title, url: feed.homeUrl } : undefined);
  // Pictures need both sizes, and must not be too wide.
  const picture = image?.width && image.height && image.width <= maxWidth ? image : undefined;
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    author_name: authors[0]?.name,
    author_url: authors[0]?.url,
    provider_name: site?.name,
    provider_url: site?.url,
    cache_age: 300,
    thumbnail_url: picture?.url,
    thumbnail_width: picture?.width,
    thumbnail_height: picture?.height,
    html: quotation({ ...item, url: item.url || url }, site?.name),
    width: Math.min(600, maxWidth),
    height: null,
  };
  return { body: JSON.stringify(answer), type: 'json', confirmedAt, freshUntil, isStale: !!failure };
}

function quotation({ url, title, summary }: NewsItem, site: string | undefined): string {
  const lines = [
    `<p><a href="${escapeHtml(url)}">${escapeHtml(title || url)}</a></p>`,
    summary ? `<p>${escapeHtml(summary)}</p>` : '',
    site ? `<footer><cite>${escapeHtml(site)}</cite></footer>` : '',
  ];
  return `<blockquote cite="${escapeHtml(url)}">${lines.join('')}</blockquote>`;
}
