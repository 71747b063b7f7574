import { isWordPress } from '../apis/query-url.js';
import type { Feed } from '../feed.js';
import type { NewsItem } from '../news-item.js';
import { normalizeFeed } from '../normalize/normalize-feed.js';
import { allAtOnce } from '../steps.js';
import type { ParsedDocument, ReadContext } from '../types.js';
import { feedFailure } from '../feed-failure.js';
import { MAX_BODY } from '../normalize/limits.js';
import { httpUrl } from '../normalize/values.js';
import { alternatesOf } from './alternates.js';
import { isErrorPage } from './error-page.js';
import { jsonLdScript } from './json-ld.js';
import { absoluteUrls } from './markup.js';

type Attributes = Record<string, string>;

/** A page that names more feeds is not tried for all of them. */
const MAX_ALTERNATES = 3;

/** No page has more tags of a kind in its head, or more descriptions of its articles. */
const MAX_TAGS = 500;
const MAX_SCRIPTS = 50;
/** In letters: longer descriptions are of lists of things. */
const MAX_SCRIPT = 500_000;

function* firstOf<T>(values: Iterable<T>, count: number): Generator<T> {
  let left = count;
  for (const value of values)
    if (left-- > 0) yield value;
    else return;
}

/** Attributes of the first tags with this name. Values may contain ">" but not "<", so that no search runs past the next tag. */
const tagsOf = (html: string, name: string): Attributes[] =>
  [...firstOf(html.matchAll(new RegExp(`<${name}\\b((?:[^<>"']|"[^"<]*"|'[^'<]*')*)`, 'gi')), MAX_TAGS)].map(
    ([, tag]) =>
      Object.fromEntries(
        [...tag!.matchAll(/(?<![\w:-])([\w:-]+)\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g)].map(
          ([, key, double, single, bare]) => [key!.toLowerCase(), double ?? single ?? bare ?? ''],
        ),
      ),
  );

/** An article page: schema.org JSON-LD, completed from Open Graph and other meta elements, with the `<article>` as its body. */
function article(html: string, context: ReadContext): { feed: Feed; isOffered: boolean } {
  const url = httpUrl(tagsOf(html, 'base')[0]?.href, context.url) ?? context.url;
  const inPage = { ...context, url };
  const metas = tagsOf(html, 'meta').map(({ property, name, itemprop, content }) => ({
    key: (property ?? name ?? itemprop ?? '').toLowerCase(),
    content,
  }));
  /** Content of the meta elements with the first of these names that is there. */
  const meta = (names: string) =>
    names
      .split(' ')
      .flatMap((name) => metas.filter(({ key, content }) => content && key === name))
      .map(({ content }) => content!);

  let described: NewsItem | undefined;
  let count = 0;
  const scripts = /<script\b([^<>]*)>/gi;
  for (let script = scripts.exec(html); script; script = scripts.exec(html)) {
    if (!/ld\+json/i.test(script[1]!)) continue;
    const from = scripts.lastIndex;
    const end = html.indexOf('</script', from);
    scripts.lastIndex = end < 0 ? html.length : end;
    if (count++ === MAX_SCRIPTS) break;
    if (scripts.lastIndex - from > MAX_SCRIPT) continue;
    const items = jsonLdScript(html.slice(from, scripts.lastIndex), inPage);
    // Of several articles, the first with a date is the one that the page is about.
    if (!described?.datePublished)
      described = items.find(({ datePublished }) => datePublished) ?? described ?? items[0];
  }
  const published = meta(
    'article:published_time datepublished parsely-pub-date dc.date.issued dcterms.created pubdate date',
  );
  const [kind] = meta('og:type');
  const shown = context.body ?? markedText(html);
  // Pages about maintenance, errors and challenges are hidden from search engines, or say little.
  const isHidden = meta('robots').some((rule) => rule.includes('noindex'));
  const isAlone = kind !== 'website' && hasOneArticle(html);
  const [, heading = ''] = /<h[12]\b[^<>]*>([^]{1,500}?)<\/h[12]/i.exec(html) ?? [];
  const headline = meta('og:title twitter:title parsely-title headline')[0];
  const pageTitle = /<title[^<>]*>([^<]*)/i.exec(html)?.[1];
  const titles = [headline, pageTitle, heading].map(context.text);
  const isFound = context.body !== undefined && (isAlone || isProse(shown));
  const isStory = kind?.includes('article') || isFound || (isAlone && isProse(shown));
  const isArticle = !isHidden && !isErrorPage(html, titles) && isStory;
  if (!described && !published[0] && !isArticle) throw feedFailure('not-a-feed');
  const language = tagsOf(html, 'html')[0]?.lang || meta('og:locale')[0]?.replace('_', '-');
  const [site] = meta('og:site_name');
  const linked = (kind: RegExp) => tagsOf(html, 'link').find(({ rel = '' }) => kind.test(rel))?.href;
  const canonical = linked(/^canonical$/i);
  const story = {
    url: [canonical, ...meta('og:url'), url]
      .map((address) => httpUrl(address && context.text(address), url))
      .find(Boolean),
    // The title of a page often ends with the name of its site.
    title: headline ?? (titles[2] && titles[1]?.startsWith(titles[2]) ? heading : pageTitle),
    summary: meta('og:description twitter:description description')[0],
    contentHtml: shown && absoluteUrls(shown, url),
    image: {
      url: context.text(meta('og:image og:image:url twitter:image twitter:image:src')[0]),
      alt: meta('og:image:alt twitter:image:alt')[0],
      width: meta('og:image:width')[0],
      height: meta('og:image:height')[0],
    },
    datePublished: published[0],
    dateModified: meta('article:modified_time og:updated_time datemodified')[0],
    authors: meta('author article:author parsely-author dc.creator').filter((name) => !/^https?:/.test(name)),
    section: meta('article:section parsely-section')[0],
    tags: meta('article:tag'),
    language,
    source: { name: site, license: httpUrl(linked(/^license$/i), url) },
    label: meta('article:content_tier')[0] === 'locked' ? 'paid' : '',
  };
  const { items, ...feed } = allAtOnce(
    normalizeFeed({ title: site, language, homeUrl: '/', entries: [story] }, inPage),
  );
  const own = Object.entries(described ?? {}).filter(([, value]) => value && (!Array.isArray(value) || value[0]));
  return {
    feed: { ...feed, items: [{ ...items[0]!, ...Object.fromEntries(own) }] },
    isOffered: !!described?.contentHtml,
  };
}

/** The content of the `<article>`. */
function markedText(html: string): string {
  const start = html.search(/<article[\s>]/i);
  const end = html.lastIndexOf('</article');
  return start >= 0 && end > start ? html.slice(html.indexOf('>', start) + 1, end).slice(0, MAX_BODY) : '';
}

const hasOneArticle = (html: string): boolean => [...firstOf(html.matchAll(/<article[\s>]/gi), 2)].length === 1;

/** In letters: what the paragraphs of a story have at least. */
const MIN_PROSE = 400;

/** Whether markup is a story, by its date or the length of its paragraphs. */
const isProse = (html: string): boolean =>
  /<time\b[^<>]*\bdatetime/i.test(html) || proseLength(html, MIN_PROSE) >= MIN_PROSE;

/** How many letters the paragraphs of markup have, counted up to some number. */
export function proseLength(html: string, most = Infinity): number {
  let length = 0;
  for (const [, paragraph] of html.matchAll(/<p\b[^<>]*>([^]{0,9999}?)(?=<\/p|<p\b|$)/gi)) {
    length += paragraph!.replace(/<[^<>]*>/g, '').length;
    if (length >= most) break;
  }
  return length;
}

/** An article page, and the addresses of its sources: its article or its posts in WordPress, its feeds. */
export function readPage(html: string, context: ReadContext): ParsedDocument {
  const { api, feeds } = alternatesOf(tagsOf(html, 'link'), context.url);
  const page = {
    ...{ html, url: context.url, marked: hasOneArticle(html) ? markedText(html) : '' },
    // The list of all posts does not count as a feed of the page.
    feeds: feeds.filter((address) => !isWordPress(new URL(address))).slice(0, MAX_ALTERNATES),
  };
  try {
    // A page holds one article, wherever the selection begins.
    const { feed, isOffered } = article(html, { ...context, offset: 0, limit: 0, matches: undefined });
    // WordPress offers the whole article.
    return { feed, alternates: api, ...(!isOffered && { page }) };
  } catch (failure) {
    return { failure, alternates: [...api, ...feeds].slice(0, MAX_ALTERNATES), page };
  }
}
