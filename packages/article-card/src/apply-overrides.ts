import type { NewsAuthor, NewsImage, NewsItem, NewsItemInit } from '@news-widgets/core/feed';

/** Attributes of a card that override its source. */
export interface Overrides {
  headline?: string | undefined;
  href?: string | undefined;
  kicker?: string | undefined;
  summary?: string | undefined;
  byline?: string | undefined;
  published?: string | undefined;
  updatedAt?: string | undefined;
  image?: string | undefined;
  imageAlt?: string | undefined;
  imageSrcset?: string | undefined;
  imageFocus?: string | undefined;
  imageCaption?: string | undefined;
  imageCredit?: string | undefined;
  label?: string | undefined;
  duration?: number | undefined;
  readingMinutes?: number | undefined;
  language?: string | undefined;
  disclosure?: string | undefined;
  reviewedBy?: string | undefined;
}

const EMPTY: NewsItem = { id: '', url: '', title: '', authors: [], tags: [], highlights: [] };

/** Returns the item with the overrides, where an empty value hides the original; undefined without a headline. */
export function applyOverrides(item: NewsItemInit | undefined, overrides: Overrides): NewsItem | undefined {
  const { kicker, byline } = overrides;
  const own = definedOnly<NewsItem>({
    // An empty headline hides nothing: a card needs one.
    title: overrides.headline || undefined,
    url: overrides.href,
    section: kicker == null ? undefined : { name: kicker },
    summary: overrides.summary,
    authors: byline == null ? undefined : parseByline(byline),
    datePublished: overrides.published,
    dateModified: overrides.updatedAt,
    image: overrideImage(item?.image, overrides),
    label: overrides.label,
    duration: overrides.duration,
    readingMinutes: overrides.readingMinutes,
    language: overrides.language,
    disclosure: overrides.disclosure,
    reviewedBy: overrides.reviewedBy,
  });
  const merged = own ? { ...EMPTY, ...item, ...own } : item;
  // An item from a page may be incomplete; rendering needs only the title.
  return merged?.title ? (merged as NewsItem) : undefined;
}

function overrideImage(image: NewsImage | undefined, overrides: Overrides): NewsImage | undefined {
  const own = definedOnly<NewsImage>({
    url: overrides.image,
    alt: overrides.imageAlt,
    srcset: overrides.imageSrcset,
    focus: overrides.imageFocus,
    caption: overrides.imageCaption,
    credit: overrides.imageCredit,
  });
  // A new image keeps nothing of the original.
  return own && { url: '', alt: '', ...(overrides.image == null ? image : undefined), ...own };
}

const parseByline = (byline: string): NewsAuthor[] =>
  String(byline)
    .split(/\s*;\s*/)
    .filter(Boolean)
    .map((name) => ({ name }));

/** Returns the members that are set, even if empty; undefined if there are none. */
function definedOnly<T extends object>(members: Partial<T>): Partial<T> | undefined {
  let found: Partial<T> | undefined;
  for (const name in members) if (members[name] != null) found = { ...found, [name]: members[name] } as Partial<T>;
  return found;
}
