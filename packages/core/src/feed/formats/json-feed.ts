import type { Feed } from '../feed.js';
import type { NewsItem } from '../news-item.js';
import { compact, newsImage, newsItem } from '../normalize/items.js';
import type { ReadContext } from '../types.js';
import { isoDate } from '../normalize/iso-date.js';
import { httpUrl, list, object, size, string, type Unchecked } from '../normalize/values.js';

/** More than any page shows, and few enough to read in no time. */
export const MAX_ITEMS = 10_000;

/** The members of a thing, each with what makes its value safe and sound. */
type Checks = Record<string, (value: unknown) => unknown>;

/**
 * JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1), with tolerances: the members of the product's own `Feed` and `NewsItem`
 * are understood too, also inside an item's extension object `_news`; an item without id takes its address.
 * The readers of other formats only rename members, and leave it to this one to check and clean them.
 */
export function read(data: unknown, { url: base, text, html, extra }: ReadContext): Feed {
  // What JSON Feed calls members of the model: where it is not said, an underscore is all that differs.
  const otherNames: Record<string, string> = {
    ...{ authors: 'author', homeUrl: 'home_page_url', image: 'banner_image', url: 'external_url' },
  };
  const members = (from: Unchecked, checks: Checks): Unchecked =>
    compact(
      Object.fromEntries(
        Object.entries(checks).map(([name, check]) => [
          name,
          check(from[name] ?? from[(otherNames[name] ??= name.replace(/[A-Z]/, '_$&').toLowerCase())]),
        ]),
      ),
    );
  const link = (value: unknown) => httpUrl(value, base);
  const texts = (value: unknown) => [...new Set(list(value).map(text))].filter(Boolean);
  const date = (value: unknown) => {
    const written = string(value);
    return written && (isoDate(written) ?? extra('dates')?.parseDate(written));
  };
  // A bare value is an address or a name.
  const image = (value: unknown) => newsImage(members({ url: value, ...object(value) }, IMAGE));
  const people = (value: unknown): Unchecked[] =>
    list(value)
      .map((one) => members({ name: one, image: object(one).avatar, ...object(one) }, PERSON))
      // An e-mail address alone is no name and is never shown.
      .filter(({ name = '' }) => /\s|^[^@]+$/.test(name as string));
  const named = (value: unknown) => people(value)[0];

  // Members with the same check stand together, and in an order that packs well.
  const IMAGE = {
    width: size,
    height: size,
    alt: text,
    caption: text,
    credit: text,
    url: link,
    focus: string,
    srcset: string,
  };
  const PERSON = { url: link, image: link, name: text, bio: text, role: text, license: text, links: people };
  const FEED = { authors: people, title: text, homeUrl: link, nextUrl: link, total: size, language: string };
  const ITEM = {
    ...{ summary: text, disclosure: text, reviewedBy: text, label: text, title: text, url: link, commentsUrl: link },
    ...{ datePublished: date, dateModified: date, authors: people, image },
    ...{ readingMinutes: size, duration: size, commentCount: size, source: named, section: named },
    ...{ tags: texts, highlights: texts, contentHtml: string, id: string, language: string },
  };

  const { authors, ...feed } = members(object(data), FEED);
  const item = (entry: unknown): NewsItem => {
    const from = { ...object(entry), ...object(object(entry)._news) };
    const plain = html(from.content_text);
    const fields = members(from, ITEM);
    return newsItem({
      ...{ url: link(fields.id), summary: text(plain), contentHtml: plain.replace(/\n/g, '<br>'), authors },
      ...fields,
    } as Partial<NewsItem>);
  };
  return { title: '', ...feed, items: list(object(data).items).slice(0, MAX_ITEMS).map(item) };
}
