import { html, nothing } from 'lit';
import type { NewsItem } from '../feed/news-item.js';
import { portraitOf } from './avatar.js';

/** Sections that newspapers give their opinion pieces. */
const OPINION = /^(opinions?|op-ed|comment(ary)?|editorials?|columns?|kommentar|meinung|opini[oó]n|رأي|观点|评论)$/i;

/** The story is somebody's view: it is set otherwise, under the author's name. */
export const isOpinion = ({ label, section }: NewsItem): boolean =>
  label === 'opinion' || OPINION.test(section?.name?.trim() ?? '');

/** Portrait and name of the first author. */
export function renderAuthor(item: NewsItem): unknown {
  const name = item.authors?.[0]?.name;
  return name ? html`<div class="author" part="author">${renderPortrait(item)}<bdi>${name}</bdi></div>` : nothing;
}

/** The portrait, unless another host than those of the page and the story would learn who reads. */
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
