import type { NewsAuthor, NewsImage, NewsItem, NewsItemInit } from '@news-widgets/core/feed';
import type { NewsArticleCard } from './article-card.js';

/** The item with what the card's attributes say instead: an empty one hides what it says. Nothing when it has no headline. */
export function overridden(item: NewsItemInit | undefined, card: NewsArticleCard): NewsItem | undefined {
  const { kicker, byline } = card;
  // A card without a headline is none: an empty one hides nothing.
  const own = present<NewsItem>({
    title: card.headline || undefined,
    url: card.href,
    section: kicker == null ? undefined : { name: kicker },
    summary: card.summary,
    authors: byline == null ? undefined : namesIn(byline),
    datePublished: card.published,
    dateModified: card.updatedAt,
    image: overriddenImage(item, card),
    label: card.label,
    duration: card.duration,
    readingMinutes: card.readingMinutes,
    language: card.language,
    disclosure: card.disclosure,
    reviewedBy: card.reviewedBy,
  });
  const all = own ? { ...EMPTY, ...item, ...own } : item;
  // What a page's own item lacks, nothing that shows it needs.
  return all?.title ? (all as NewsItem) : undefined;
}

const EMPTY: NewsItem = { id: '', url: '', title: '', authors: [], tags: [], highlights: [] };

function overriddenImage(item: NewsItemInit | undefined, card: NewsArticleCard): NewsImage | undefined {
  const own = present<NewsImage>({
    url: card.image,
    alt: card.imageAlt,
    srcset: card.imageSrcset,
    focus: card.imageFocus,
    caption: card.imageCaption,
    credit: card.imageCredit,
  });
  // Another picture has none of what the story's own one had.
  return own && { url: '', alt: '', ...(card.image == null ? item?.image : undefined), ...own };
}

const namesIn = (byline: string): NewsAuthor[] =>
  byline
    .split(/\s*;\s*/)
    .filter(Boolean)
    .map((name) => ({ name }));

/** The members that the page has given, be it empty; nothing when there is none. */
function present<T extends object>(members: Partial<T>): Partial<T> | undefined {
  let found: Partial<T> | undefined;
  for (const name in members) if (members[name] != null) found = { ...found, [name]: members[name] } as Partial<T>;
  return found;
}
