import type { Article } from '../content/articles.ts';

const defaultLimit = 10;
const maximumLimit = 100;

/** A page of the articles selected by a feed's query. */
export interface Selection {
  articles: Article[];
  total: number;
  page: number;
  /** Query of the next page, if any. */
  nextQuery?: string;
}

export function select(articles: readonly Article[], query: URLSearchParams): Selection {
  const section = query.get('section')?.toLowerCase();
  const tag = query.get('tag')?.toLowerCase();
  const limit = Math.min(wholeNumber(query.get('limit'), defaultLimit), maximumLimit);
  const page = wholeNumber(query.get('page'), 1);

  const matching = articles.filter(
    (article) =>
      (section === undefined || article.section.slug === section) &&
      (tag === undefined || article.tags.some((name) => name.toLowerCase() === tag)),
  );
  const end = page * limit;
  const selection = { articles: matching.slice(end - limit, end), total: matching.length, page };
  if (end >= matching.length) return selection;

  const next = new URLSearchParams(query);
  next.set('page', String(page + 1));
  return { ...selection, nextQuery: next.toString() };
}

/** Parses a positive whole number; anything else counts as absent. */
function wholeNumber(text: string | null, fallback: number): number {
  const number = Number(text);
  return Number.isSafeInteger(number) && number > 0 ? number : fallback;
}
