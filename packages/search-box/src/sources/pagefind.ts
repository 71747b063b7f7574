import { ownDocument } from '@news-widgets/core/internal/page';
import type { NewsItem } from '@news-widgets/core/feed';
import { localeOf } from '@news-widgets/core/internal/i18n';
import { explain, fetchDocument } from '@news-widgets/core/internal/request';
import { webAddress } from '@news-widgets/core/internal/url';
import { fold } from '../text/fold.js';
import { termsOf } from '../text/terms.js';
import { decodeCbor } from './cbor.js';
import { passes, type SearchAnswer, type SearchQuery, type SearchSource } from './search-source.js';

/** A word of the index with its pages: steps between their numbers, and its positions in each. */
type IndexedWord = [word: string, pages: [step: number, places: number[], inTitle?: unknown][]];

/** The part of a Pagefind index that is read once. */
type Meta = [
  version: string,
  pages: [hash: string, words: number][],
  chunks: [from: string, to: string, hash: string][],
  filters: unknown,
  sorts: [name: string, pages: number[]][] | undefined,
];

/** The data of a page. */
interface Fragment {
  url: string;
  content: string;
  filters?: Record<string, string[]>;
  meta?: Record<string, string>;
}

/** Every file of the index begins with this. */
const MARK = 'pagefind_dcd';

/** The length of a page's text to search for an excerpt around the first hit. */
const MAX_TEXT = 20_000;

/** Endings that an English stemmer removes, and the letters left at the end of a stem. */
const ENDING = /^(?:s|es|ed|er|ers|ies|ied|ing|ings|ion|ions|ly|y|al|e)$/;

/**
 * Searches a static index of Pagefind 1.x (pagefind.app). Its files are read here: the script and the WebAssembly beside
 * them would run code of another origin in the page.
 */
export async function pagefindSource(url: URL, signal: AbortSignal): Promise<SearchSource> {
  const base = url.href.replace(/pagefind(?:\/[^/]*)?$/, 'pagefind/');
  const { search } = await understood(openIndex(base, signal), base);
  return { search: (query) => understood(search(query), base) };
}

/** Reports any failure while reading an index as a broken index. */
const understood = <T>(work: Promise<T>, base: string): Promise<T> =>
  work.catch(async (error: Error & { code?: unknown }) => {
    const isKnown = error.code !== undefined;
    throw isKnown ? error : await explain(new Error('malformed'), base);
  });

async function openIndex(base: string, signal: AbortSignal) {
  const site = base.replace(/_?pagefind\/$/, '');
  const entry = JSON.parse(new TextDecoder().decode(await bytesOf(`${base}pagefind-entry.json`, signal))) as {
    languages: Record<string, { hash: string; page_count: number }>;
  };
  const { languages } = entry;
  const locale = localeOf(ownDocument.documentElement).toLowerCase();
  const [largest] = Object.entries(languages).sort(([, one], [, other]) => other.page_count - one.page_count);
  const language = languages[locale] ?? languages[locale.split('-')[0]!] ?? largest?.[1];
  if (!language) throw await explain(new Error('empty'), base);
  const [, pages, chunks, , sorts] = (await read(`${base}pagefind.${language.hash}.pf_meta`, signal)) as Meta;
  const newestLast = sorts?.find(([name]) => /date|published/i.test(name))?.[1];

  /** Returns the pages with a word, each with its weight. */
  const pagesWith = async (term: string, ofQuery: AbortSignal): Promise<Map<number, number>> => {
    const near = chunks.filter(([from, to]) => to >= term.slice(0, 3) && from <= `${term}\uffff`);
    const words = await Promise.all(near.map(([, , hash]) => read(`${base}index/${hash}.pf_index`, ofQuery)));
    const found = new Map<number, number>();
    for (const [list] of words as [IndexedWord[]][])
      for (const [word, places] of list) {
        if (!isFormOf(fold(word), term)) continue;
        let page = 0;
        for (const [step, locations] of places) {
          page += step;
          found.set(page, (found.get(page) ?? 0) + Math.log2(1 + locations.length));
        }
      }
    return found;
  };

  const itemOf = async (page: number, ofQuery: AbortSignal): Promise<NewsItem> => {
    const bytes = await bytesOf(`${base}fragment/${pages[page]![0]}.pf_fragment`, ofQuery);
    return toItem(JSON.parse(textOf(bytes)) as Fragment, site);
  };

  return {
    async search(query: SearchQuery): Promise<SearchAnswer> {
      const maps = await Promise.all(termsOf(query.text).map(({ text }) => pagesWith(text, query.signal)));
      const [first = new Map<number, number>(), ...rest] = maps;
      const scores = [...first]
        .filter(([page]) => rest.every((map) => map.has(page)))
        .map(([page, score]) => [page, sumOf([score, ...rest.map((map) => map.get(page)!)])] as const)
        .sort(([, one], [, other]) => other - one);
      const found = scores.map(([page]) => page);
      if (query.sort === 'newest' && newestLast)
        found.sort((one, other) => newestLast.indexOf(other) - newestLast.indexOf(one));
      const end = query.offset + query.limit;
      const shown = found.slice(query.offset, end).filter((page) => pages[page]);
      const items = await Promise.all(shown.map((page) => itemOf(page, query.signal)));
      return { items: items.filter((item) => passes(query, item)), hasMore: found.length > end, total: found.length };
    },
  };
}

/** The index contains stems: a typed text is the start of a word, or a word with an ending. */
function isFormOf(stem: string, term: string): boolean {
  if (stem.startsWith(term)) return true;
  const root = stem.length > 3 ? stem.replace(/[ei]$/, '') : stem;
  return root.length > 2 && term.startsWith(root) && ENDING.test(term.slice(root.length));
}

function toItem({ url, content, filters = {}, meta = {} }: Fragment, site: string): NewsItem {
  const address = webAddress(String(url).replace(/^\//, ''), site);
  const [section] = filters['section'] ?? filters['category'] ?? [];
  const image = webAddress(meta['image'], site);
  const date = new Date(meta['date'] ?? '').getTime();
  return {
    ...{
      id: address,
      url: address,
      title: String(meta['title'] ?? address),
      summary: String(content).slice(0, MAX_TEXT),
    },
    ...{ authors: [], tags: [], highlights: [] },
    ...(section && { section: { name: String(section) } }),
    ...(image && { image: { url: image, alt: '' } }),
    ...(date && { datePublished: new Date(date).toISOString() }),
  };
}

const read = async (address: string, signal: AbortSignal): Promise<unknown> =>
  decodeCbor(await bytesOf(address, signal));

/** Returns the decompressed bytes of a file. */
async function bytesOf(address: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const { body } = await fetchDocument(address, { signal }).catch(async (error: unknown) => {
    signal.throwIfAborted();
    throw await explain(error, address);
  });
  const bytes = new Uint8Array(body as ArrayBuffer);
  return textOf(bytes.subarray(0, MARK.length)) === MARK ? bytes.subarray(MARK.length) : bytes;
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Uses a loop, since pages may have replaced `reduce`. */
function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  for (const one of numbers) sum += one;
  return sum;
}
