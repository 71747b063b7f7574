import type { Feed, NewsAuthor, NewsItem } from '@news-widgets/core/feed';

/** Members of an answer besides its stories. */
export interface FeedEnvelope {
  title: string;
  homeUrl?: string;
  icon?: string;
  language?: string;
  feedUrl: string;
  nextUrl?: string;
  news: Record<string, unknown>;
}

/** Total number of letters of all summaries, which are most of the bytes: a few stories may have long ones. */
const ALL_SUMMARIES = 1600;
const MAX_SUMMARY = 300;

/** Number of stories up to which captions are included; longer lists do not show them. */
const MAX_CAPTIONED = 3;

/** Longer ids are rarely referred to and are replaced by the address. */
const MAX_ID = 12;

/** Maximum number of widths to choose from, including the smallest and the largest. */
const MAX_CANDIDATES = 3;

/** Converts stories to JSON Feed 1.1, with only what widgets show. `_news` holds members that the format lacks. */
export function toJsonFeed(envelope: FeedEnvelope, items: readonly NewsItem[], hasContent: boolean): unknown {
  const { title, homeUrl, icon, language, feedUrl, nextUrl, news } = envelope;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: homeUrl,
    icon,
    feed_url: feedUrl,
    next_url: nextUrl,
    language,
    _news: { ...news, plain: true },
    items: items.map((item) => toJsonItem(hasContent ? item : brief(item, items.length), language, hasContent)),
  };
}

function toJsonItem(item: NewsItem, feedLanguage: string | undefined, hasContent: boolean): unknown {
  const { id, url, title, summary, contentHtml, image, datePublished, dateModified, authors, tags, language } = item;
  const { section, highlights, source, commentCount, commentsUrl } = item;
  const { readingMinutes, duration, disclosure, reviewedBy, label } = item;
  return {
    id: url && id.length > MAX_ID ? url : id,
    url,
    title,
    summary,
    // JSON Feed requires one of the two.
    ...(hasContent && contentHtml ? { content_html: contentHtml } : { content_text: '' }),
    image: image?.url,
    date_published: shortDate(datePublished),
    date_modified: dateModified === datePublished ? undefined : shortDate(dateModified),
    authors: filled(authors.map((author) => toJsonAuthor(author, hasContent))),
    tags: hasContent ? filled(tags) : undefined,
    language: language === feedLanguage ? undefined : language,
    _news: members({
      image: detailed(image),
      section,
      highlights: filled(highlights),
      source,
      commentCount,
      commentsUrl,
      readingMinutes,
      duration,
      disclosure,
      reviewedBy,
      label,
      authors: hasContent && authors.some(({ role, bio, links }) => role || bio || links) ? authors : undefined,
    }),
  };
}

/** Returns a picture if more than its address is known. */
const detailed = (image: NewsItem['image']): unknown =>
  image && Object.values({ ...image, url: '' }).some(Boolean) ? image : undefined;

const toJsonAuthor = ({ name, url, image }: NewsAuthor, hasContent: boolean): unknown => ({
  name,
  url,
  avatar: hasContent ? image : undefined,
});

const filled = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

/** Returns the object unless it is empty. */
function members(object: Record<string, unknown>): Record<string, unknown> | undefined {
  return Object.values(object).some((value) => value !== undefined) ? object : undefined;
}

const shortDate = (date: string | undefined): string | undefined => date?.replace(/\.000(?=Z$)/, '');

/** Leaves out parts of a story that only its own page shows. */
function brief(item: NewsItem, count: number): NewsItem {
  const { summary, image } = item;
  const length = Math.min(Math.floor(ALL_SUMMARIES / count), MAX_SUMMARY);
  const srcset = image?.srcset && fewer(image.srcset);
  return {
    ...item,
    ...(summary && { summary: shorten(summary, length) }),
    ...(image && { image: { ...image, srcset, caption: count > MAX_CAPTIONED ? undefined : image.caption } }),
  };
}

/** Cuts a text between words. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
  const words = start.replace(/\s+\S*$/, '');
  return `${words.length > length / 2 ? words : start}…`;
}

/** Selects candidates spread over all widths. */
function fewer(srcset: string): string {
  const widthOf = (candidate: string) => parseFloat(/\s([\d.]+)[wx]$/.exec(candidate)?.[1] ?? '1');
  const candidates = srcset.split(/,\s+/).toSorted((a, b) => widthOf(a) - widthOf(b));
  const step = (candidates.length - 1) / (MAX_CANDIDATES - 1);
  if (step <= 1) return candidates.join(', ');
  return Array.from({ length: MAX_CANDIDATES }, (_, index) => candidates[Math.round(index * step)]).join(', ');
}

/** Returns a title for a list of sources. */
export const titleOf = (feeds: readonly Feed[]): string =>
  [...new Set(feeds.map(({ title }) => title).filter(Boolean))].slice(0, 3).join(' · ');
