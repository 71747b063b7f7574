import type { NewsAuthor, NewsImage, NewsItem } from '@news-widgets/core/model';
import type { NewsArticleCard } from './article-card.js';

/** The item with what the card's attributes say instead; nothing when it then has no headline. */
export function overridden(item: NewsItem | undefined, card: NewsArticleCard): NewsItem | undefined {
  const { kicker, byline } = card;
  const own = present<NewsItem>({
    title: card.headline,
    url: card.href,
    section: kicker ? { name: kicker } : undefined,
    summary: card.summary,
    authors: byline ? namesIn(byline) : undefined,
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
  return all?.title ? all : undefined;
}

const EMPTY: NewsItem = { id: '', url: '', title: '', authors: [], tags: [], highlights: [] };

function overriddenImage(item: NewsItem | undefined, card: NewsArticleCard): NewsImage | undefined {
  const own = present<NewsImage>({
    url: card.image,
    alt: card.imageAlt,
    srcset: card.imageSrcset,
    focus: card.imageFocus,
    caption: card.imageCaption,
    credit: card.imageCredit,
  });
  // Another picture has none of what the story's own one had.
  return own && { url: '', alt: '', ...(card.image ? undefined : item?.image), ...own };
}

const namesIn = (byline: string): NewsAuthor[] => byline.split(/\s*;\s*/).map((name) => ({ name }));

/** The members that have a value; nothing when none has. */
function present<T extends object>(members: Partial<T>): Partial<T> | undefined {
  let found: Partial<T> | undefined;
  for (const name in members) if (members[name]) found = { ...found, [name]: members[name] } as Partial<T>;
  return found;
}
