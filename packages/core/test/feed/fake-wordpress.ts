/** A small WordPress that answers by path and query as the real one does. */
export interface FakeSite {
  fetch: typeof fetch;
  /** Paths with their queries, without what is always asked for; `!` marks those that other origins may not read. */
  asked: string[];
}

interface Options {
  /** Folder of the site, with slashes. */
  folder?: string;
  /** The site answers `?rest_route=`. */
  hasParameter?: boolean;
  /** Answers of the API instead of its own, by route. */
  answers?: Record<string, () => Response>;
  /** Pages that other origins may read. */
  pages?: Record<string, string>;
}

const ORIGIN = 'https://tidings.example';
export const CATEGORIES = ['Economy', 'Rare Earths', 'Économie verte', 'R&amp;D', 'ข่าวไทย'];
const SLUGS = ['economy', 'rare-earths', 'economie-verte', 'rd', encodeURIComponent('ข่าวไทย').toLowerCase()];
const AUTHORS = [
  { id: 21, name: 'Tom Weir', slug: 'tomw' },
  { id: 22, name: 'Maren Wright', slug: 'maren' },
];
const TAGS = [
  { id: 31, name: '2024', slug: '2024' },
  { id: 32, name: 'Q&amp;A', slug: 'qa' },
];
const TOTAL = 250;

/** Post 250 is the newest; categories go round by five, authors by two, tags by ten. */
const post = (id: number, folder: string) => ({
  id,
  slug: `story-number-${id}`,
  link: `${ORIGIN}${folder}2026/01/05/story-number-${id}/`,
  date_gmt: '2026-01-05T08:00:00',
  title: { rendered: `Story number ${id}` },
  content: { rendered: `<p>Body ${id}.</p>`, protected: false },
  excerpt: { rendered: `<p>Excerpt ${id}.</p>`, protected: false },
  categories: [11 + (id % 5)],
  tags: id % 10 === 0 ? [31, 32] : [],
  author: AUTHORS[id % 2]!.id,
  _embedded: { author: [AUTHORS[id % 2]] },
});

const terms = {
  categories: CATEGORIES.map((name, index) => ({ id: 11 + index, name, slug: SLUGS[index]! })),
  tags: TAGS,
  users: AUTHORS,
};

const json = (data: unknown, total?: number) =>
  new Response(JSON.stringify(data), {
    headers: { 'content-type': 'application/json', ...(total !== undefined && { 'x-wp-total': `${total}` }) },
  });

/** Makes slugs of names as WordPress does. */
const slugOf = (name: string) =>
  encodeURIComponent(
    name
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f&]/g, '')
      .trim()
      .replace(/\s+/g, '-'),
  ).toLowerCase();

export function fakeWordPress({ folder = '/', hasParameter = true, answers = {}, pages = {} }: Options = {}): FakeSite {
  const asked: string[] = [];
  const posts = Array.from({ length: TOTAL }, (_, index) => post(TOTAL - index, folder));
  const routes: Record<string, (query: URLSearchParams) => Response> = {
    posts(query) {
      const number = (name: string) => Number(query.get(name)) || 0;
      const found = posts.filter(
        ({ id, slug, categories, tags, author }) =>
          (!query.has('categories') || categories.includes(number('categories'))) &&
          (!query.has('tags') || tags.includes(number('tags'))) &&
          (!query.has('author') || author === number('author')) &&
          (!query.has('include') || id === number('include')) &&
          (!query.has('slug') || slug === query.get('slug')),
      );
      const start = number('offset');
      return json(found.slice(start, start + (number('per_page') || 10)), found.length);
    },
    pages: (query) =>
      json(query.get('slug') === 'about' ? [{ ...post(901, folder), title: { rendered: 'About us' } }] : []),
    types: () =>
      json({ post: { slug: 'post', rest_base: 'posts' }, film: { slug: 'film', rest_base: 'films', name: 'Films' } }),
    films: (query) =>
      json(
        !query.has('slug') || query.get('slug') === 'a-film'
          ? [{ ...post(801, folder), title: { rendered: 'A film' } }]
          : [],
      ),
    ...Object.fromEntries(
      Object.entries(terms).map(([name, all]) => [
        name,
        (query: URLSearchParams) => {
          const slug = query.get('slug[]');
          const search = query.get('search');
          const include = query.get('include');
          return json(
            all.filter(
              (term) =>
                (slug === null || term.slug === slugOf(slug)) &&
                (search === null || term.name.toLowerCase().includes(search.toLowerCase())) &&
                (include === null || `${term.id}` === include),
            ),
          );
        },
      ]),
    ),
  };

  const answer = (url: URL): Response | undefined => {
    const route = hasParameter ? url.searchParams.get('rest_route') : null;
    const path = route ?? (url.pathname.startsWith(`${folder}wp-json/`) ? url.pathname.slice(folder.length + 7) : '');
    const name = /^\/wp\/v2\/([\w-]+)$/.exec(path)?.[1];
    return name ? (answers[name]?.() ?? routes[name]?.(url.searchParams)) : undefined;
  };
  return {
    asked,
    fetch: async (input) => {
      const url = new URL(String(input));
      const page = pages[url.pathname];
      const response = answer(url) ?? (page === undefined ? undefined : new Response(page));
      for (const name of ['_embed', '_fields', 'per_page']) url.searchParams.delete(name);
      asked.push(`${response ? '' : '!'}${url.pathname}${decodeURIComponent(url.search)}`);
      // Browsers throw this for a page that other origins may not read.
      if (!response) throw new TypeError('Failed to fetch');
      return response;
    },
  };
}
