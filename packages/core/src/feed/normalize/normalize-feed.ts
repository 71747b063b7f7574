import type { Feed } from '../feed.js';
import type { NewsItem } from '../news-item.js';
import type { Steps } from '../steps.js';
import type { ReadContext, Selection } from '../types.js';
import { checksFor, members } from './checks.js';
import { newsItem } from './items.js';
import { isoTime } from './iso-date.js';
import { languageTag } from './language-tag.js';
import { limited, MAX_BODY, MAX_TEXT } from './limits.js';
import { inOrder, newestFirst } from './order.js';
import { asArray, asRecord, asString, type Unchecked } from './values.js';

/** Maximum number of items: more than any page shows, and quick to read. */
export const MAX_ITEMS = 10_000;

/** An unchecked feed: members of `Feed` in any shape, and entries, which are read only if needed. */
export interface RawFeed {
  title?: unknown;
  homeUrl?: unknown;
  icon?: unknown;
  language?: unknown;
  authors?: unknown;
  nextUrl?: unknown;
  total?: unknown;
  entries: readonly unknown[];
  /** Returns the date of an entry as written; without this function entries keep their order, as in an API. */
  dateOf?: ((entry: never) => unknown) | undefined;
}

/**
 * The only way from a format to the model: selects entries, builds only these, and checks and cleans each member. `readEntry`
 * converts an entry of the format to members of `NewsItem` or JSON Feed, with texts as HTML.
 */
export function* normalizeFeed(
  { entries: given, dateOf, ...raw }: RawFeed,
  context: ReadContext,
  readEntry: (entry: never) => unknown = (entry) => entry,
): Steps<Feed> {
  const language = languageTag(raw.language);
  const checks = checksFor(context, language);
  const { authors, nextUrl, ...feed } = members({ ...raw }, checks.feed);
  const build = (entry: unknown) => buildItem(readEntry(entry as never), { authors, language }, checks, context);
  const time = (written: unknown) => isoTime(asString(written)) || checks.date(written);
  const entries = dateOf ? inOrder(given, (entry) => time(dateOf(entry as never)), context.order) : given;
  const { items, hasMore } = yield* select(entries, context, build);
  // An API is asked for this order, but its response is sorted anyway.
  const isUnsorted = !dateOf && context.order === 'newest';
  const sorted = isUnsorted ? newestFirst(items, ({ datePublished }) => datePublished) : items;
  // Further entries of this document come before those of the next page.
  return { title: '', ...feed, ...(hasMore ? { hasMore } : nextUrl ? { nextUrl } : {}), items: sorted } as Feed;
}

/** Builds only the selected items. */
function* select(
  entries: readonly unknown[],
  { offset = 0, limit, matches }: Selection,
  build: (entry: unknown) => Steps<NewsItem>,
): Steps<{ items: NewsItem[]; hasMore: boolean }> {
  const items: NewsItem[] = [];
  const count = limit || MAX_ITEMS - offset;
  const last = Math.min(entries.length, MAX_ITEMS);
  let skipped = matches ? offset : 0;
  for (let index = matches ? 0 : offset; index < last; index++) {
    const isEnough = items.length >= count;
    // Without a filter, the next entry shows that there are more; with a filter, the next match.
    if (isEnough && !matches) return { items, hasMore: true };
    const item = yield* build(entries[index]);
    if (matches && !matches(item)) continue;
    if (isEnough) return { items, hasMore: true };
    if (skipped > 0) skipped--;
    else items.push(item);
  }
  return { items, hasMore: false };
}

function* buildItem(
  entry: unknown,
  { authors, language }: { authors: unknown; language: string | undefined },
  { item, link }: ReturnType<typeof checksFor>,
  context: ReadContext,
): Steps<NewsItem> {
  const from = asRecord(entry);
  // The first item is slow: its code has not run before.
  yield;
  const own: Unchecked = { ...from, ...asRecord(from['_news']) };
  own['highlights'] ??= context.points?.(own);
  const plain = context.html(asString(own['content_text']).slice(0, MAX_BODY));
  const fields = members(own, item);
  const id = asString(fields['id']);
  const kicker = context.kicker((fields['tags'] as string[] | undefined) ?? []);
  // A section may say as little as a tag.
  if (!context.kicker([asString(asRecord(fields['section'])['name'])])) delete fields['section'];
  const names = asArray(fields['authors'] ?? authors).map((one) => asString(asRecord(one)['name']));
  const excerpt = limited((text) => context.excerpt(text, asString(fields['title']), names), MAX_TEXT);
  return newsItem({
    url: /^https?:/i.test(id) ? link(id) : undefined,
    summary: excerpt(own['summary'] || plain),
    contentHtml: plain.slice(0, MAX_BODY).replace(/\n/g, '<br>'),
    authors,
    language,
    datePublished: fields['dateModified'],
    section: kicker && { name: kicker },
    ...fields,
  } as Partial<NewsItem>);
}
