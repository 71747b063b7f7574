import { isWordPress } from '../apis/query-url.js';
import type { Feed } from '../feed.js';
import { feedFailure } from '../feed-failure.js';
import type { NewsItem } from '../news-item.js';
import { normalizeFeed } from '../normalize/normalize-feed.js';
import { httpUrl } from '../normalize/values.js';
import { allAtOnce } from '../steps.js';
import type { ParsedDocument, ReadContext } from '../types.js';
import { alternatesOf } from './alternates.js';
import { isErrorPage } from './error-page.js';
import { jsonLdScript } from './json-ld.js';
import { absoluteUrls } from './markup.js';
import { metaReader, tagsOf } from './page-tags.js';
import { hasOneArticle, isProse, markedText } from './page-text.js';

/** Maximum number of feeds of a page that are tried. */
const MAX_ALTERNATES = 3;

/** Maximum number of JSON-LD scripts that are read. */
const MAX_SCRIPTS = 50;
/** Maximum length of a script in letters: longer ones describe lists of products. */
const MAX_SCRIPT = 500_000;

const DATE_PUBLISHED =
  'article:published_time datepublished parsely-pub-date dc.date.issued dcterms.created pubdate date';

/** Reads an article page, and the addresses of its sources: its article or posts in WordPress, and its feeds. */
export function readPage(html: string, context: ReadContext): ParsedDocument {
  const { api, feeds } = alternatesOf(tagsOf(html, 'link'), context.url);
  const page = {
    ...{ html, url: context.url, marked: hasOneArticle(html) ? markedText(html) : '' },
    // A list of all posts is not a feed of this page.
    feeds: feeds.filter((address) => !isWordPress(new URL(address))).slice(0, MAX_ALTERNATES),
  };
  try {
    // A page contains one article, whatever items are selected.
    const { feed, isOffered } = readArticle(html, { ...context, offset: 0, limit: 0, matches: undefined });
    // WordPress offers the whole article.
    return { feed, alternates: api, ...(!isOffered && { page }) };
  } catch (failure) {
    return { failure, alternates: [...api, ...feeds].slice(0, MAX_ALTERNATES), page };
  }
}

/** Reads an article page: JSON-LD, completed from Open Graph and other meta elements, with the `<article>` as its body. */
function readArticle(html: string, context: ReadContext): { feed: Feed; isOffered: boolean } {
  const url = httpUrl(tagsOf(html, 'base')[0]?.href, context.url) ?? context.url;
  const inPage = { ...context, url };
  const meta = metaReader(html);
  const described = describedArticle(html, inPage);
  const text = context.body ?? markedText(html);
  const titles = titlesOf(html, meta);
  if (!described && !meta(DATE_PUBLISHED)[0] && !isArticle(html, text, { titles, meta, context }))
    throw feedFailure('not-a-feed');
  const language = tagsOf(html, 'html')[0]?.lang || meta('og:locale')[0]?.replace('_', '-');
  const [site] = meta('og:site_name');
  const story = { ...storyOf(html, text, { titles, meta, context: inPage }), language };
  const { items, ...feed } = allAtOnce(
    normalizeFeed({ title: site, language, homeUrl: '/', entries: [story] }, inPage),
  );
  const own = Object.entries(described ?? {}).filter(([, value]) => value && (!Array.isArray(value) || value[0]));
  return {
    feed: { ...feed, items: [{ ...items[0]!, ...Object.fromEntries(own) }] },
    isOffered: !!described?.contentHtml,
  };
}

/** Returns the article from the page's JSON-LD: if there are several, the first with a date. */
function describedArticle(html: string, context: ReadContext): NewsItem | undefined {
  let first: NewsItem | undefined;
  for (const script of jsonLdScripts(html)) {
    const items = jsonLdScript(script, context);
    const dated = items.find(({ datePublished }) => datePublished);
    if (dated) return dated;
    first ??= items[0];
  }
  return first;
}

/** Iterates over the page's JSON-LD scripts. */
function* jsonLdScripts(html: string): Generator<string> {
  let count = 0;
  const starts = /<script\b([^<>]*)>/gi;
  for (let start = starts.exec(html); start; start = starts.exec(html)) {
    if (!/ld\+json/i.test(start[1]!)) continue;
    const from = starts.lastIndex;
    const end = html.indexOf('</script', from);
    starts.lastIndex = end < 0 ? html.length : end;
    if (count++ === MAX_SCRIPTS) return;
    if (starts.lastIndex - from <= MAX_SCRIPT) yield html.slice(from, starts.lastIndex);
  }
}

/** The head of a page, as read by `readArticle`. */
interface Head {
  titles: Titles;
  meta(names: string): string[];
  context: ReadContext;
}

/** The titles of a page as HTML. */
interface Titles {
  headline: string | undefined;
  page: string | undefined;
  heading: string;
}

function titlesOf(html: string, meta: Head['meta']): Titles {
  const [, heading = ''] = /<h[12]\b[^<>]*>([^]{1,500}?)<\/h[12]/i.exec(html) ?? [];
  const page = /<title[^<>]*>([^<]*)/i.exec(html)?.[1];
  return { headline: meta('og:title twitter:title parsely-title headline')[0], page, heading };
}

/** Returns whether an unmarked page is an article: not a home page, and not about maintenance, errors or bot checks. */
function isArticle(html: string, text: string, { titles, meta, context }: Head): boolean {
  const [kind] = meta('og:type');
  // Such pages are hidden from search engines, or have little text.
  const isHidden = meta('robots').some((rule) => rule.includes('noindex'));
  if (isHidden || isErrorPage(html, Object.values(titles).map(context.text))) return false;
  const isAlone = kind !== 'website' && hasOneArticle(html);
  const isFound = context.body !== undefined && (isAlone || isProse(text));
  return kind?.includes('article') || isFound || (isAlone && isProse(text));
}

/** Reads the members of `NewsItem` that a page states outside JSON-LD. */
function storyOf(html: string, text: string, { titles: { headline, page, heading }, meta, context }: Head) {
  const { url } = context;
  const linked = (kind: RegExp) => tagsOf(html, 'link').find(({ rel = '' }) => kind.test(rel))?.href;
  const plainHeading = context.text(heading);
  return {
    url: [linked(/^canonical$/i), ...meta('og:url'), url]
      .map((address) => httpUrl(address && context.text(address), url))
      .find(Boolean),
    // Page titles often end with the name of the site.
    title: headline ?? (plainHeading && context.text(page).startsWith(plainHeading) ? heading : page),
    summary: meta('og:description twitter:description description')[0],
    contentHtml: text && absoluteUrls(text, url),
    image: {
      url: context.text(meta('og:image og:image:url twitter:image twitter:image:src')[0]),
      alt: meta('og:image:alt twitter:image:alt')[0],
      width: meta('og:image:width')[0],
      height: meta('og:image:height')[0],
    },
    datePublished: meta(DATE_PUBLISHED)[0],
    dateModified: meta('article:modified_time og:updated_time datemodified')[0],
    authors: meta('author article:author parsely-author dc.creator').filter((name) => !/^https?:/.test(name)),
    section: meta('article:section parsely-section')[0],
    tags: meta('article:tag'),
    source: { name: meta('og:site_name')[0], license: httpUrl(linked(/^license$/i), url) },
    label: meta('article:content_tier')[0] === 'locked' ? 'paid' : '',
  };
}
