import { html, nothing } from 'lit';
import type { NewsItem } from '../feed/news-item.js';
import { safeUrl } from '../url/safe-url.js';

/** Sections that newspapers give their opinion pieces. */
const OPINION = /^(opinions?|op-ed|comment(ary)?|editorials?|columns?|kommentar|meinung|opini[oó]n|رأي|观点|评论)$/i;

/** A service for portraits that would learn what readers read. */
const TRACKER = /(^|\.)gravatar\.com$/;

/** The story is somebody's view: it is set otherwise, under the author's name. */
export const isOpinion = ({ label, section }: NewsItem): boolean =>
  label === 'opinion' || OPINION.test(section?.name?.trim() ?? '');

/** Portrait and name of the first author. */
export function renderAuthor(item: NewsItem): unknown {
  const name = item.authors?.[0]?.name;
  return name ? html`<div class="author" part="author">${renderPortrait(item)}<bdi>${name}</bdi></div>` : nothing;
}

export function renderPortrait({ authors }: NewsItem): unknown {
  const portrait = safeUrl(authors?.[0]?.image);
  if (!portrait || TRACKER.test(new URL(portrait).hostname)) return nothing;
  return html`<img class="portrait" part="portrait" src=${portrait} alt="" loading="lazy" width="40" height="40" />`;
}
