import type { Feed } from '../feed.js';
import type { NewsItem } from '../news-item.js';
import type { Steps } from '../steps.js';
import type { ReadContext } from '../types.js';
import { newsImage, newsItem, omitEmpty } from './items.js';
import { limited, MAX_ADDRESS, MAX_BODY, MAX_ENTRIES, MAX_TEXT, MAX_TITLE } from './limits.js';
import { languageTag } from './language-tag.js';
import { isoTime } from './iso-date.js';
import { inOrder, newestFirst } from './order.js';
import { asArray, asNumber, asRecord, asString, httpUrl, type Unchecked } from './values.js';

/** More than any page shows, and few enough to read quickly. */
export const MAX_ITEMS = 10_000;

/** What a format hands over: the members of a `Feed` in any shape, and its entries, which are read only when wanted. */
export interface RawFeed {
  title?: unknown;
  homeUrl?: unknown;
  icon?: unknown;
  language?: unknown;
  authors?: unknown;
  nextUrl?: unknown;
  total?: unknown;
  entries: readonly unknown[];
  /** The date of an entry as it is written; without it, the order is that of an API and stays. */
  dateOf?: ((entry: never) => unknown) | undefined;
}

/** A `srcset` with at most 100 candidates. */
const candidates = (value: unknown) =>
  asString(value)
    .split(/(?<=,\s)/, 100)
    .join('')
    .replace(/,\s*$/, '');

/** The members of an object with what makes each value safe. */
type Checks = Record<string, (value: unknown) => unknown>;

/** What JSON Feed calls members of the model, where more than underscores differ. */
const OTHER_NAMES = new Map([
  ['authors', 'author'],
  ['homeUrl', 'home_page_url'],
  ['icon', 'favicon'],
  ['image', 'banner_image'],
  ['url', 'external_url'],
]);

const otherName = (name: string): string => {
  let other = OTHER_NAMES.get(name);
  if (!other) OTHER_NAMES.set(name, (other = name.replace(/[A-Z]/g, '_$&').toLowerCase()));
  return other;
};

const members = (from: Unchecked, checks: Checks): Unchecked =>
  omitEmpty(
    Object.fromEntries(
      Object.entries(checks).map(([name, check]) => [name, check(from[name] ?? from[otherName(name)])]),
    ),
  );

/**
 * The one gate from a format to the model: selects the wanted entries, builds only these, checks each member and cleans it.
 * `readEntry` turns an entry of the format into members of `NewsItem` or JSON Feed, with texts as HTML.
 */
export function* normalizeFeed(
  { entries: given, dateOf, ...raw }: RawFeed,
  context: ReadContext,
  readEntry: (entry: never) => unknown = (entry) => entry,
): Steps<Feed> {
  const { url: base, html, offset = 0, limit, matches } = context;
  const text = limited(context.text, MAX_TEXT);
  const label = limited(context.text, MAX_TITLE);
  const title = limited(context.title, MAX_TITLE);
  const list = (value: unknown) => asArray(value).slice(0, MAX_ENTRIES);
  const link = (value: unknown) => (asString(value).length > MAX_ADDRESS ? undefined : httpUrl(value, base));
  const texts = (value: unknown) => [...new Set(list(value).map(text))].filter(Boolean);
  const language = languageTag(raw.language);
  const date = (value: unknown) => asString(value) && context.date(asString(value), language);
  // A bare value is an address or a name.
  const image = (value: unknown) => newsImage(members({ url: value, ...asRecord(value) }, IMAGE));
  const people = (value: unknown): Unchecked[] =>
    list(value)
      .map((one) => members({ name: one, image: asRecord(one).avatar, ...asRecord(one) }, PERSON))
      .map((one) => ({ ...one, name: asString(one['name']).replace(/^[Bb][Yy] (?=\p{L})/u, '') }))
      // An e-mail address alone is no name and is never shown.
      .filter(({ name }) => name && !/^(?:[^\s@]+@[^\s@]+|null|undefined)$/.test(name));
  const named = (value: unknown) => people(value)[0];
  // Feeds state their terms without a name, too.
  const origin = (value: unknown) => {
    const { license } = members(asRecord(value), PERSON);
    return named(value) ?? (license && { name: '', license });
  };

  const IMAGE: Checks = {
    url: link,
    alt: text,
    width: asNumber,
    height: asNumber,
    srcset: candidates,
    caption: text,
    credit: text,
    focus: asString,
  };
  const PERSON: Checks = {
    ...{ name: label, url: link, image: link, role: text, organisation: label, place: label, bio: text, license: text },
    links: people,
  };
  const FEED: Checks = {
    title,
    homeUrl: link,
    icon: link,
    language: languageTag,
    authors: people,
    nextUrl: link,
    total: asNumber,
  };
  const ITEM: Checks = {
    id: limited(asString, MAX_ADDRESS),
    url: link,
    title,
    contentHtml: (value) => asString(value).slice(0, MAX_BODY),
    image,
    datePublished: date,
    dateModified: date,
    authors: people,
    section: named,
    tags: texts,
    highlights: texts,
    corrections: texts,
    language: languageTag,
    source: origin,
    commentCount: asNumber,
    commentsUrl: link,
    readingMinutes: asNumber,
    duration: asNumber,
    disclosure: text,
    reviewedBy: label,
    kind: label,
    label,
  };

  const { authors, nextUrl, ...feed } = members({ ...raw }, FEED);
  function* build(entry: unknown): Steps<NewsItem> {
    const from = asRecord(readEntry(entry as never));
    // The first item takes a while: its code has not run before.
    yield;
    const own = { ...from, ...asRecord(from['_news']) };
    own['highlights'] ??= context.points?.(own);
    const plain = html(asString(own['content_text']).slice(0, MAX_BODY));
    const fields = members(own, ITEM);
    const id = asString(fields['id']);
    const kicker = context.kicker((fields['tags'] as string[] | undefined) ?? []);
    // A section may say as little as a tag.
    if (!context.kicker([asString(asRecord(fields['section'])['name'])])) delete fields['section'];
    const names = asArray(fields['authors'] ?? authors).map((one) => asString(asRecord(one)['name']));
    return newsItem({
      url: /^https?:/i.test(id) ? link(id) : undefined,
      summary: limited(
        (said) => context.excerpt(said, asString(fields['title']), names),
        MAX_TEXT,
      )(own['summary'] || plain),
      contentHtml: plain.slice(0, MAX_BODY).replace(/\n/g, '<br>'),
      authors,
      language,
      datePublished: fields['dateModified'],
      section: kicker && { name: kicker },
      ...fields,
    } as Partial<NewsItem>);
  }

  const time = (written: unknown) => isoTime(asString(written)) || date(written);
  const entries = dateOf ? inOrder(given, (entry) => time(dateOf(entry as never)), context.order) : given;
  const items: NewsItem[] = [];
  const end = limit ? offset + limit : MAX_ITEMS;
  const last = Math.min(entries.length, MAX_ITEMS);
  let skipped = matches ? offset : 0;
  let hasMore = false;
  for (let index = matches ? 0 : offset; index < last && !hasMore; index++) {
    const isEnough = items.length >= end - offset;
    // Without a filter the next entry says that there is more, with one the next match.
    const item = isEnough && !matches ? undefined : yield* build(entries[index]);
    if (item && matches && !matches(item)) continue;
    if (isEnough) hasMore = true;
    else if (skipped > 0) skipped--;
    else items.push(item!);
  }
  // While this document holds more entries, they come before those of the next page.
  // An API is asked for its order; what it gives is sorted all the same.
  const isUnsorted = !dateOf && context.order === 'newest';
  const sorted = isUnsorted ? newestFirst(items, ({ datePublished }) => datePublished) : items;
  return { title: '', ...feed, ...(hasMore ? { hasMore } : nextUrl ? { nextUrl } : {}), items: sorted } as Feed;
}
