import { html, nothing } from 'lit';
import type { NewsItem } from '../feed/news-item.js';
import { portraitOf } from './avatar.js';

/** Names of opinion sections in newspapers. */
const OPINION = /^(opinions?|op-ed|comment(ary)?|editorials?|columns?|kommentar|meinung|opini[oó]n|رأي|观点|评论)$/i;

/** Returns whether a story is an opinion, which is styled differently, under the author's name. */
export const isOpinion = ({ label, section }: NewsItem): boolean =>
  label === 'opinion' || OPINION.test(section?.name?.trim() ?? '');

/** Renders the portrait and name of the first author. */
export function renderAuthor(item: NewsItem): unknown {
  const name = item.authors?.[0]?.name;
  return name ? html`<div class="author" part="author">${renderPortrait(item)}<bdi>${name}</bdi></div>` : nothing;
}

/** Renders the portrait, unless a host other than those of the page and the story would learn who reads. */
export function renderPortrait({ authors, url }: NewsItem): unknown {
  const portrait = portraitOf(authors?.[0]?.image, 'initials', url);
  return portrait
    ? html`<img
        class="portrait"
        part="portrait"
        src=${portrait}
        alt=""
        loading="lazy"
        referrerpolicy="strict-origin-when-cross-origin"
        width="40"
        height="40"
      />`
    : nothing;
}
