import { asArray, asRecord, asString, httpUrl, type Unchecked } from '../normalize/values.js';

const ARTICLE = /Article$|Posting$|^(?:\w+:)?Report$|^(?:\w+:)?Review$/;
const MAX_DEPTH = 40;
/** Maximum number of articles; more than any page shows. */
const MAX_ARTICLES = 10_000;

/** Indexes the nodes of a JSON-LD document and reads their members. */
export class JsonLdGraph {
  readonly #articles: Unchecked[] = [];
  readonly #others: Unchecked[] = [];
  readonly #byId = new Map<string, Unchecked>();
  readonly #base: string;

  constructor(data: unknown, base: string) {
    this.#base = base;
    this.#collect(data, 0, false);
  }

  /** The articles, or else other nodes with a headline. */
  get articles(): Unchecked[] {
    return this.#articles[0] ? this.#articles : this.#others;
  }

  #collect(value: unknown, depth: number, isInside: boolean): void {
    if (!value || typeof value !== 'object' || depth > MAX_DEPTH || this.#articles.length > MAX_ARTICLES) return;
    const node = value as Unchecked;
    const id = asString(node['@id']);
    // A reference has only an id.
    if (id && Object.keys(node).length > 1) this.#byId.set(id, Object.assign(this.#byId.get(id) ?? {}, node));
    const isArticle = asArray(node['@type']).some((type) => ARTICLE.test(asString(type)));
    if (!isInside && isArticle) this.#articles.push(node);
    else if (!isInside && node.headline) this.#others.push(node);
    for (const member of Object.values(node)) this.#collect(member, depth + 1, isInside || isArticle);
  }

  /** Returns the first node, with its reference resolved. */
  node = (value: unknown): Unchecked => {
    const [found] = asArray(value);
    // The map contains all parts of a node.
    return this.#byId.get(asString(asRecord(found)['@id'])) ?? asRecord(found);
  };

  /** Returns the first text. */
  text = (value: unknown): string => {
    const [found] = asArray(value);
    return asString(found) || asString(asRecord(found)['@value']);
  };

  /** Returns the absolute address in a member. */
  link = (value: unknown): string | undefined => httpUrl(this.text(value), this.#base);
}
