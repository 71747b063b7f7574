import type { NewsItem } from '../news-item.js';
import type { Feed } from '../feed.js';
import { namedPoints } from '../normalize/highlights.js';
import { MAX_ENTRIES } from '../normalize/limits.js';
import { normalizeFeed } from '../normalize/normalize-feed.js';
import { allAtOnce, type Steps } from '../steps.js';
import type { ReadContext } from '../types.js';
import { feedFailure } from '../feed-failure.js';
import { networkOf } from '../../url/network.js';
import { JsonLdGraph } from './json-ld-graph.js';
import { saysPaid } from './terms.js';
import { parseLenientJson } from './lenient-json.js';
import { escape } from '../text/escape.js';
import { asArray, asNumber, asRecord, asString, type Unchecked } from '../normalize/values.js';

const WORDS_PER_MINUTE = 230;

/** Reads schema.org articles in JSON-LD: bare, in lists, in a `@graph`, or nested in a page (schema.org/NewsArticle). */
export function jsonLd(data: unknown, context: ReadContext): Steps<Feed> {
  const graph = new JsonLdGraph(data, context.url);
  const entries = graph.articles;
  if (!entries[0]) throw feedFailure('not-a-feed');
  return normalizeFeed({ entries }, context, (article: Unchecked) => readArticle(article, graph));
}

function readArticle(article: Unchecked, graph: JsonLdGraph) {
  const { text, link, node } = graph;
  const page = article.mainEntityOfPage;
  const url = [article.url, page, asRecord(page)['@id'], asRecord(page).url, article['@id']].map(link).find(Boolean);
  return {
    id: article['@id'] || text(article.identifier) || url,
    url,
    title: text(article.headline) || text(article.name),
    summary: text(article.description),
    highlights: namedPoints(article),
    contentHtml: paragraphs(asArray(article.articleBody).map(text).join('\n')),
    image: pictureOf(article.image ?? article.thumbnailUrl, graph),
    datePublished: text(article.datePublished) || text(article.dateCreated),
    dateModified: text(article.dateModified),
    authors: asArray(article.author ?? article.creator)
      .slice(0, MAX_ENTRIES)
      .map((author) => personOf(author, graph)),
    section: text(article.articleSection),
    tags: asArray(article.keywords)
      .slice(0, MAX_ENTRIES)
      .flatMap((keyword) => (text(keyword) || text(asRecord(keyword).name)).split(',', MAX_ENTRIES)),
    language: text(article.inLanguage) || text(asRecord(article.inLanguage).alternateName),
    source: { ...personOf(article.publisher, graph), license: termsOf(article, graph) },
    corrections: asArray(article.correction).map((one) => text(one) || text(asRecord(one).text)),
    commentCount: article.commentCount,
    commentsUrl: article.discussionUrl,
    readingMinutes: readingMinutes(article),
    label: [article, ...asArray(article.hasPart).slice(0, MAX_ENTRIES).map(node)].some(isClosed) ? 'paid' : '',
  };
}

function pictureOf(picture: unknown, { text, node }: JsonLdGraph) {
  const { url, contentUrl, width, height, caption, creditText } = node(picture);
  const side = (of: unknown) => text(of) || text(asRecord(of).value);
  return {
    ...{ url: url ?? contentUrl ?? text(picture), width: side(width), height: side(height) },
    ...{ caption: text(caption), credit: text(creditText) },
  };
}

/** Reads a person or an organisation. */
function personOf(of: unknown, { text, node }: JsonLdGraph) {
  const { name, url, image, jobTitle, description, sameAs, worksFor, affiliation, workLocation } = node(of);
  return {
    organisation: text(node(worksFor ?? affiliation).name),
    place: text(workLocation) || text(node(workLocation).name),
    links: asArray(sameAs).map((page) => ({ name: networkOf(text(page)), url: text(page) })),
    name: text(of) || text(name),
    url: text(url),
    image: text(image) || node(image).url,
    role: text(jobTitle),
    bio: text(description),
  };
}

const licenceOf = (of: unknown, { text, node }: JsonLdGraph): string =>
  text(of) || text(node(of).url) || text(node(of).name) || asString(node(of)['@id']);

/** Returns the licence of a story, the plainest statement first. */
function termsOf(article: Unchecked, graph: JsonLdGraph): string {
  const { text, node } = graph;
  const { license, copyrightNotice, copyrightHolder, copyrightYear, usageInfo } = article;
  const holder = text(copyrightHolder) || text(node(copyrightHolder).name);
  const copyright = holder && ['©', text(copyrightYear), holder].filter(Boolean).join(' ');
  return licenceOf(license, graph) || text(copyrightNotice) || copyright || licenceOf(usageInfo, graph);
}

function readingMinutes({ timeRequired, wordCount }: Unchecked): string | number | undefined {
  const words = asNumber(wordCount);
  return /^PT(\d+)M/.exec(asString(timeRequired))?.[1] ?? (words && Math.ceil(words / WORDS_PER_MINUTE));
}

/** Returns whether an article, or a part of it, is for subscribers; some sites write the boolean as text or an address. */
const isClosed = ({ isAccessibleForFree: isFree, conditionsOfAccess }: Unchecked): boolean =>
  /^(?:https?:\/\/schema\.org\/)?false$/i.test(String(asRecord(asArray(isFree)[0])['@id'] ?? asArray(isFree)[0])) ||
  saysPaid('conditionsOfAccess', () => asString(conditionsOfAccess));

/** Reads the articles in a script element. Broken scripts are skipped: the page may say enough without them. */
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
