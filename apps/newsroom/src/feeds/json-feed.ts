import { publication } from '../config.ts';
import type { Article } from '../content/articles.ts';
import type { Links } from '../content/links.ts';
import type { Feed } from './feed.ts';

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/ */
export interface JsonFeed {
  version: 'https://jsonfeed.org/version/1.1';
  title: string;
  description: string;
  home_page_url: string;
  feed_url: string;
  next_url?: string;
  icon: string;
  language: string;
  items: JsonFeedItem[];
  /** Members that the format lacks. */
  _news: { total: number; license: string; plain: true };
}

export interface JsonFeedItem {
  id: string;
  url: string;
  title: string;
  summary: string;
  content_html: string;
  image?: string;
  date_published: string;
  date_modified: string;
  authors: { name: string; url: string }[];
  tags: string[];
  language: string;
  _news: NewsExtension;
}

export interface NewsExtension {
  section: { name: string; url: string };
  highlights: string[];
  readingMinutes: number;
  label?: string;
  authors: { name: string; url: string; role: string; bio: string }[];
  image?: {
    url: string;
    alt: string;
    width: number;
    height: number;
    srcset: string;
    caption: string;
    credit: string;
  };
  source: { name: string; url: string; license: string };
}

export function jsonFeed(feed: Feed): JsonFeed {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.links.to('/'),
    feed_url: feed.selfUrl,
    ...(feed.nextUrl !== undefined && { next_url: feed.nextUrl }),
    icon: feed.links.to('/icon.svg'),
    language: publication.language,
    items: feed.articles.map((article) => jsonFeedItem(article, feed.links)),
    // Titles and summaries are plain text, so widgets need no parser.
    _news: { total: feed.total, license: publication.licence, plain: true },
  };
}

export function jsonFeedItem(article: Article, links: Links): JsonFeedItem {
  const url = links.article(article);
  const author = { name: article.desk.name, url: links.desk(article.desk) };
  const image = article.image && newsImage(article.image, links);
  return {
    id: url,
    url,
    title: article.title,
    summary: article.summary,
    content_html: links.html(article.html),
    ...(image && { image: image.url }),
    date_published: article.published,
    date_modified: article.modified,
    authors: [author],
    tags: article.tags,
    language: article.language,
    _news: {
      section: { name: article.section.name, url: links.section(article.section) },
      highlights: article.highlights,
      readingMinutes: article.readingMinutes,
      ...(article.label !== undefined && { label: article.label }),
      authors: [{ ...author, role: article.desk.role, bio: article.desk.bio }],
      ...(image && { image }),
      source: { name: publication.name, url: links.to('/'), license: publication.licence },
    },
  };
}

function newsImage({ name, alt, caption, credit }: NonNullable<Article['image']>, links: Links) {
  const { url, width, height, srcset } = links.image(name);
  return { url, alt, width, height, srcset, caption, credit };
}
