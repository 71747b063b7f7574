import type { NewsItem } from '@news-widgets/core/feed';
import { fold } from '../text/fold.js';
import { splitWords } from '../text/split-words.js';
import { fit, type Term, termsOf } from '../text/terms.js';

/** The length of one slice of building, in milliseconds; between slices the page can run its own tasks. */
const SLICE_MS = 8;

/** The length of a summary that is indexed. */
const MAX_SUMMARY = 1000;

/** The fields of a word, as bits, and their weights. */
const TITLE = 8;
const TAG = 4;
const AUTHOR = 2;
const SUMMARY = 1;
const WORTH = [...Array(16).keys()].map((places) => (places & TITLE ? 4 : places & TAG ? 3 : places & AUTHOR ? 2 : 1));

/** Finds stories by their words: in any order, by prefix, and with one typo if nothing matches exactly. */
export class StoryIndex {
  readonly items: NewsItem[] = [];
  /** For each folded word, its stories with the fields in the last four bits. */
  readonly #postings = new Map<string, number[]>();
  #sorted: string[] = [];

  /** Adds stories in slices, so that the page stays responsive. */
  async add(items: readonly NewsItem[], signal?: AbortSignal): Promise<void> {
    let start = performance.now();
    for (const item of items) {
      this.#addItem(item);
      if (performance.now() - start < SLICE_MS) continue;
      await new Promise((resolve) => setTimeout(resolve));
      signal?.throwIfAborted();
      start = performance.now();
    }
    this.#sorted = [...this.#postings.keys()].sort();
  }

  /** Returns the stories with every term, best first. */
  find(query: string): NewsItem[] {
    const terms = termsOf(query);
    if (!terms[0]) return [];
    let found = this.#score(terms, false);
    if (!found[0]) found = this.#score(terms, true);
    return found
      .sort((one, other) => other.score - one.score || one.index - other.index)
      .map(({ index }) => this.items[index]!);
  }

  #addItem(item: NewsItem): void {
    const index = this.items.push(item) - 1;
    const { title, section, tags, authors, summary = '' } = item;
    this.#addText(title, index, TITLE);
    for (const tag of [section?.name ?? '', ...tags]) this.#addText(tag, index, TAG);
    for (const { name } of authors) this.#addText(name, index, AUTHOR);
    this.#addText(summary.slice(0, MAX_SUMMARY), index, SUMMARY);
  }

  #addText(text: string, index: number, place: number): void {
    for (const { word } of splitWords(text)) {
      const folded = fold(word);
      const posting = this.#postings.get(folded);
      const last = posting && posting.length - 1;
      if (!posting) this.#postings.set(folded, [(index << 4) | place]);
      else if (posting[last!]! >> 4 === index) posting[last!]! |= place;
      else posting.push((index << 4) | place);
    }
  }

  /** Scores the stories with all terms: rare words count more. */
  #score(terms: readonly Term[], allowsTypo: boolean): { index: number; score: number }[] {
    const perTerm = terms.map((term) => this.#fits(term, allowsTypo));
    const found: { index: number; score: number }[] = [];
    for (let index = 0; index < this.items.length; index++) {
      let score = 0;
      for (const { best, rarity } of perTerm) {
        const own = best[index]!;
        score = own && score >= 0 ? score + own * rarity : -1;
        if (score < 0) break;
      }
      if (score > 0) found.push({ index, score });
    }
    return found;
  }

  /** Scores how well each story fits a term. */
  #fits(term: Term, allowsTypo: boolean): { best: Float32Array; rarity: number } {
    const best = new Float32Array(this.items.length);
    let count = 0;
    for (const word of this.#candidates(term, allowsTypo)) {
      const quality = fit(term, word, allowsTypo);
      if (quality === 0) continue;
      for (const entry of this.#postings.get(word)!) {
        const index = entry >> 4;
        const score = quality * WORTH[entry & 15]!;
        if (best[index] === 0) count++;
        if (score > best[index]!) best[index] = score;
      }
    }
    return { best, rarity: Math.log(1 + this.items.length / (count || 1)) };
  }

  /** Returns words that may fit; without typos, words with the same prefix are neighbours. */
  #candidates({ text, isInfix }: Term, allowsTypo: boolean): string[] {
    if (isInfix || allowsTypo) return this.#sorted;
    let low = 0;
    for (let high = this.#sorted.length; low < high;) {
      const middle = (low + high) >> 1;
      if (this.#sorted[middle]! < text) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (this.#sorted[end]?.startsWith(text)) end++;
    return this.#sorted.slice(low, end);
  }
}
