import type { NewsItem } from '../news-item.js';
import type { Feed } from '../feed.js';
import { namedPoints } from '../normalize/highlights.js';
import { MAX_ENTRIES } from '../normalize/limits.js';
import { normalizeFeed } from '../normalize/normalize-feed.js';
import { allAtOnce, type Steps } from '../steps.js';
import type { ReadContext } from '../types.js';
import { feedFailure } from '../feed-failure.js';
import { networkOf } from '../../url/network.js';
import { parseLenientJson } from './lenient-json.js';
import { escape } from '../text/escape.js';
import { asArray, asNumber, asRecord, asString, httpUrl, type Unchecked } from '../normalize/values.js';

const ARTICLE = /Article$|Posting$|^(?:\w+:)?Report$|^(?:\w+:)?Review$/;
const MAX_DEPTH = 40;
/** More than any page shows. */
const MAX_ARTICLES = 10_000;
const WORDS_PER_MINUTE = 230;

/** schema.org articles in JSON-LD: bare, in lists, in a `@graph`, or nested in the description of a page (schema.org/NewsArticle). */
export function jsonLd(data: unknown, context: ReadContext): Steps<Feed> {
  const byId = new Map<string, Unchecked>();
  const articles: Unchecked[] = [];
  const others: Unchecked[] = [];
  const visit = (value: unknown, depth: number, isInside: boolean) => {
    if (!value || typeof value !== 'object' || depth > MAX_DEPTH || articles.length > MAX_ARTICLES) return;
    const node = value as Unchecked;
    const id = asString(node['@id']);
    // A reference has no member besides its id.
    if (id && Object.keys(node).length > 1) byId.set(id, Object.assign(byId.get(id) ?? {}, node));
    const isArticle = asArray(node['@type']).some((type) => ARTICLE.test(asString(type)));
    if (!isInside && isArticle) articles.push(node);
    else if (!isInside && node.headline) others.push(node);
    for (const member of Object.values(node)) visit(member, depth + 1, isInside || isArticle);
  };
  visit(data, 0, false);

  /** The first of several, with references resolved. */
  const node = (value: unknown): Unchecked => {
    const [found] = asArray(value);
    // What is known under an id holds all its pieces.
    return byId.get(asString(asRecord(found)['@id'])) ?? asRecord(found);
  };
  const value = (of: unknown): string => {
    const [found] = asArray(of);
    return asString(found) || asString(asRecord(found)['@value']);
  };
  const licence = (of: unknown) =>
    value(of) || value(node(of).url) || value(node(of).name) || asString(node(of)['@id']);
  const link = (of: unknown) => httpUrl(value(of), context.url);
  const person = (of: unknown) => {
    const { name, url, image, jobTitle, description, sameAs, worksFor, affiliation, workLocation } = node(of);
    return {
      organisation: value(node(worksFor ?? affiliation).name),
      place: value(workLocation) || value(node(workLocation).name),
      links: asArray(sameAs).map((page) => ({ name: networkOf(value(page)), url: value(page) })),
      name: value(of) || value(name),
      url: value(url),
      image: value(image) || node(image).url,
      role: value(jobTitle),
      bio: value(description),
    };
  };

  const item = (article: Unchecked) => {
    const picture = article.image ?? article.thumbnailUrl;
    const { url: source, contentUrl, width, height, caption, creditText } = node(picture);
    const side = (of: unknown) => value(of) || value(asRecord(of).value);
    const page = article.mainEntityOfPage;
    const url = [article.url, page, asRecord(page)['@id'], asRecord(page).url, article['@id']].map(link).find(Boolean);
    const words = asNumber(article.wordCount);
    return {
      id: article['@id'] || value(article.identifier) || url,
      url,
      title: value(article.headline) || value(article.name),
      summary: value(article.description),
      highlights: namedPoints(article),
      contentHtml: paragraphs(asString(article.articleBody)),
      image: {
        ...{ url: source ?? contentUrl ?? value(picture), width: side(width), height: side(height) },
        ...{ caption: value(caption), credit: value(creditText) },
      },
      datePublished: value(article.datePublished) || value(article.dateCreated),
      dateModified: value(article.dateModified),
      authors: asArray(article.author ?? article.creator)
        .slice(0, MAX_ENTRIES)
        .map(person),
      section: value(article.articleSection),
      tags: asArray(article.keywords)
        .slice(0, MAX_ENTRIES)
        .flatMap((keyword) => (value(keyword) || value(asRecord(keyword).name)).split(',', MAX_ENTRIES)),
      language: value(article.inLanguage) || value(asRecord(article.inLanguage).alternateName),
      source: { ...person(article.publisher), license: licence(article.license) || value(article.copyrightNotice) },
      corrections: asArray(article.correction).map((one) => value(one) || value(asRecord(one).text)),
      commentCount: article.commentCount,
      commentsUrl: article.discussionUrl,
      readingMinutes:
        /^PT(\d+)M/.exec(asString(article.timeRequired))?.[1] ?? (words && Math.ceil(words / WORDS_PER_MINUTE)),
      label: [article, ...asArray(article.hasPart).slice(0, MAX_ENTRIES).map(node)].some(isClosed) ? 'paid' : '',
    };
  };

  const found = articles[0] ? articles : others;
  if (!found[0]) throw feedFailure('not-a-feed');
  return normalizeFeed({ entries: found }, context, item);
}

/** Of a whole article, or of a part of it that only subscribers see; some write the boolean as text or as an address. */
const isClosed = ({ isAccessibleForFree: isFree }: Unchecked): boolean =>
  /^(?:https?:\/\/schema\.org\/)?false$/i.test(String(asRecord(asArray(isFree)[0])['@id'] ?? asArray(isFree)[0]));

/** The articles in a script element. Broken ones are skipped: the page may say enough without them. */
export function jsonLdScript(script: string, context: ReadContext): NewsItem[] {
  const json = script.replace(/<!\[CDATA\[|\]\]>/g, '');
  try {
    return allAtOnce(jsonLd(parseLenientJson(json), context)).items;
  } catch {
    return [];
  }
}

const paragraphs = (body: string) =>
  /<(?:p|br|div)\b/i.test(body) ? body : body && `<p>${escape(body).replace(/\n\s*/g, '</p><p>')}</p>`;
