import type { Feed } from '../../model/feed.js';
import type { NewsItem } from '../../model/news-item.js';
import { compact, newsItem } from '../build.js';
import type { ReadContext } from '../context.js';
import { isoDate } from '../iso-date.js';
import { escape, httpUrl, list, object, size, string, type Unchecked } from '../values.js';

// Members of the model: the name, what it is (if not text), and the name in JSON Feed, unless that is the same with an underscore.
const IMAGE = 'url:link alt width:size height:size srcset:string caption credit';
const PERSON = 'name url:link image:link:avatar role bio license links:people';
const FEED = 'title homeUrl:link:home_page_url language:string nextUrl:link total:size authors:people:author';
const ITEM =
  'title url:link:external_url id:string summary contentHtml:string image:image:banner_image datePublished:date dateModified:date authors:people:author section:named tags:texts highlights:texts language:string source:named commentCount:count commentsUrl:link readingMinutes:size label';

/** More than any page shows, and few enough to read in no time. */
export const MAX_ITEMS = 10_000;

type Field = [name: string, kind: string, other: string];

/**
 * JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1), with tolerances: the members of the product's own `Feed` and `NewsItem`
 * are understood too, also inside an item's extension object `_news`; an item without id takes its address.
 * The readers of other formats only rename members, and leave it to this one to check and clean them.
 */
export function read(data: unknown, { url: base, text, extra }: ReadContext): Feed {
  const link = (value: unknown) => httpUrl(value, base);
  const people = (value: unknown) =>
    list(value)
      .map((one) => members(one, PERSON))
      // An e-mail address alone is no name and is never shown.
      .filter(({ name }) => name && !/^\S*@\S*$/.test(name as string));
  const kinds: Record<string, (value: unknown) => unknown> = {
    ...{ text, link, string, size, people },
    named: (value) => people(value)[0],
    texts: (value) => [...new Set(list(value).map(text))].filter(Boolean),
    count: (value) => (/^\d+$/.test(value as string) ? Number(value) : undefined),
    image(value) {
      const image = value ? members(value, IMAGE) : {};
      return image.url && { alt: '', ...image };
    },
    date(value) {
      const date = string(value);
      return date && (isoDate(date) ?? extra('dates')?.parseDate(date));
    },
  };

  const tables: Record<string, Field[]> = {};
  /** The members of a table, each checked. A bare value stands for the first one: an image for its address. */
  const members = (value: unknown, table: string): Unchecked => {
    const fields = (tables[table] ??= table.split(' ').map((field) => {
      const [name, kind = 'text', other = name!.replace(/[A-Z]/, '_$&').toLowerCase()] = field.split(':');
      return [name!, kind, other];
    }));
    const from: Unchecked = { [fields[0]![0]]: value, ...object(value) };
    const checked = fields.map(([name, kind, other]) => [name, kinds[kind]!(from[name] ?? from[other])]);
    return compact(Object.fromEntries(checked) as Unchecked);
  };

  const { authors, ...feed } = members(data, FEED);
  const item = (entry: unknown): NewsItem => {
    const from = { ...object(entry), ...object(object(entry)._news) };
    const fields = members(from, ITEM);
    const plain = escape(string(from.content_text));
    return newsItem({
      ...{ url: link(fields.id), summary: text(plain), contentHtml: plain.replace(/\n/g, '<br>'), authors },
      ...fields,
    } as Partial<NewsItem>);
  };
  return { title: '', ...feed, items: list(object(data).items).slice(0, MAX_ITEMS).map(item) };
}
