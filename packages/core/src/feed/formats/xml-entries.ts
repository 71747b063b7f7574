import { MAX_ENTRIES } from '../normalize/limits.js';
import { bodyPicture } from '../pictures/body-picture.js';
import type { ReadContext } from '../types.js';
import { absoluteUrls, serialise, unescapedTwice } from './markup.js';
import { saysPaid } from './terms.js';
import { dateOf } from './xml-dates.js';
import { linkOf, linkTo, permalink, recordingOf } from './xml-links.js';
import { contact, imageOf } from './xml-modules.js';
import { addAliases } from './xml-names.js';
import { all, first, link, rawText, value, type Maybe } from './xml-query.js';
import type { XmlElement } from './xml-tree.js';

/** Matches types of binary data or Base64 (RFC 4287 section 4.1.3.3). */
const IS_DATA = /^(?:image|audio|video|font|application)\/(?!.*(?:xml|html))/i;

const languageOf = (element: Maybe): string | undefined =>
  element && (element.attributes['xml:lang'] || languageOf(element.parent));

/** Reads the entries of one feed. */
export class XmlEntries {
  /** The language of the feed, as written. */
  readonly locale: string | undefined;
  readonly #root: XmlElement;
  readonly #context: ReadContext;
  readonly #isAtom: boolean;
  readonly #licence: string | undefined;
  /** Authors of the feed, for entries without any; read once. */
  #feedAuthors?: unknown[];

  constructor(root: XmlElement, sample: Maybe, context: ReadContext) {
    this.#root = root;
    this.#context = context;
    this.#isAtom = root.name === 'feed' || sample?.name === 'entry';
    this.#licence = this.#licenceOf(root);
    this.locale = languageOf(root) || value(root, 'language');
  }

  /** Reads an entry as members of `NewsItem`. */
  read(entry: XmlElement) {
    addAliases(entry);
    const guid = first(entry, 'guid id');
    const source = first(entry, 'source');
    const url = linkOf(entry) ?? permalink(entry, guid) ?? recordingOf(entry) ?? '';
    const fields = {
      id: rawText(guid),
      url,
      title: this.#htmlOf(entry, 'title'),
      ...this.#textsOf(entry, url),
      ...this.#datesOf(entry),
      authors: this.#authorsFor(entry, source),
      tags: all(entry, 'category').map(tagIn),
      language: first(entry, 'title')?.attributes['xml:lang'] ?? languageOf(entry) ?? value(entry, 'language'),
      source: {
        name: this.#htmlOf(source, 'title') || rawText(source),
        url: link(source?.attributes.url, source) ?? linkOf(source),
        license: this.#licenceOf(entry) || this.#licence,
      },
      commentCount: value(entry, 'slash:comments thr:total'),
      commentsUrl: link(value(entry, 'comments'), entry),
      label: isPaid(entry) && 'paid',
    };
    // Free memory: a large feed need not be held twice.
    entry.nodes = [];
    return fields;
  }

  /** Returns a text construct as HTML (RFC 4287 section 3.1; RSS is HTML). */
  html = (element: Maybe): string => {
    if (!element || element.attributes.src) return '';
    const { type = this.#isAtom && !element.name.includes(':') ? 'text' : '' } = element.attributes;
    if (element.name === 'content' && IS_DATA.test(type)) return '';
    const raw = rawText(element);
    if (element.nodes.some((node) => typeof node !== 'string')) return serialise(element, type === 'html');
    return /^text(\/plain)?$/.test(type) ? this.#context.html(raw) : raw;
  };

  #htmlOf = (element: Maybe, names: string): string => this.html(first(element, names));

  /** Returns summary, body and picture; the picture may be only in the summary. */
  #textsOf(entry: XmlElement, url: string) {
    const { text, url: base } = this.#context;
    const summary = first(entry, this.#isAtom ? 'summary description' : 'description summary');
    const content = first(entry, 'content:encoded content') ?? first(entry, 'description');
    const contentHtml = this.#body(content, url) || this.#body(summary, url);
    const lead = summary !== content && !/<img/i.test(contentHtml) ? this.#body(summary, url) : '';
    const leadPicture = () => (/<img/i.test(lead) ? bodyPicture(lead, url || base, text) : undefined);
    return {
      summary: unescapedTwice(this.html(summary)),
      contentHtml,
      image: imageOf(entry, this.#htmlOf) ?? leadPicture(),
    };
  }

  #body(element: Maybe, article: string): string {
    const { url } = this.#context;
    const written = unescapedTwice(this.html(element)).trim();
    const isRelative = /\s(href|src|poster|cite)\s*=\s*["'](?![a-z]+:)/i.test(written);
    // Without `xml:base`, addresses are relative to the article.
    const isBased = element && element.base !== url;
    return isRelative ? absoluteUrls(written, (isBased ? element.base : article) || url, url) : written;
  }

  #datesOf(entry: XmlElement) {
    return {
      datePublished: dateOf(entry, 'pubdate published dc:date', this.#context, this.locale),
      dateModified: dateOf(entry, 'updated', this.#context, this.locale),
    };
  }

  #authorsFor(entry: XmlElement, source: Maybe): unknown[] {
    const authors = this.#authorsOf(entry);
    if (authors[0]) return authors;
    if (source) return this.#authorsOf(source);
    return this.#isAtom ? (this.#feedAuthors ??= this.#authorsOf(this.#root)) : [];
  }

  /** Returns the authors of an element, each once. */
  #authorsOf(element: Maybe): unknown[] {
    const named = all(element, 'author dc:creator')
      .slice(0, MAX_ENTRIES)
      .map((author) => {
        const name = first(author, 'name');
        if (name) return { name: this.html(name), url: link(value(author, 'uri url'), author) };
        const written = rawText(author);
        return /[@:]/.test(written) ? contact(this.#context.text(written), author.base) : { name: written };
      });
    return [...new Map(named.map((author) => [author.name, author])).values()];
  }

  /** Returns the address or text of a licence (Atom, RSS, Dublin Core, and both Creative Commons modules). */
  #licenceOf(element: Maybe): string | undefined {
    const named = first(element, 'cc:license dc:license license media:license');
    const { 'rdf:resource': resource, href } = named?.attributes ?? {};
    return (
      linkTo('license', element) ??
      link(resource ?? href, named) ??
      (rawText(named).trim() || this.#htmlOf(element, 'rights copyright media:copyright dc:rights dc:rightsholder'))
    );
  }
}

const tagIn = (category: XmlElement): string | undefined => {
  const { label, term, text } = category.attributes;
  return label || rawText(category).trim() || term || text;
};

const isPaid = (entry: XmlElement): boolean =>
  entry.nodes.some((node) => typeof node !== 'string' && saysPaid(node.name, () => rawText(node).trim()));
