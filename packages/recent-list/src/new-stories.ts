import type { NewsItem } from '@news-widgets/core/feed';
import { recentListTools } from '@news-widgets/core/internal/words';

interface TimelineHost {
  addWords(english: { recentListTools: typeof recentListTools }): unknown;
}

/** Tracks the stories that arrived with the last refresh. */
export class NewStories {
  #known?: Set<string>;
  #fresh = new Set<string>();

  constructor(host: TimelineHost) {
    host.addWords({ recentListTools });
  }

  /** Takes the current stories and returns the number of new ones. */
  update(items: readonly NewsItem[]): number {
    const keys = items.map(keyOf);
    const known = this.#known;
    const added = known ? keys.filter((key) => !known.has(key)) : [];
    this.#known = new Set([...(known ?? []), ...keys]);
    if (added.length > 0) this.#fresh = new Set(added);
    return added.length;
  }

  /** Treats the next stories as the first ones. */
  forget(): void {
    this.#known = undefined;
  }

  has(item: NewsItem): boolean {
    return this.#fresh.has(keyOf(item));
  }
}

/** Sorts the newest stories first and undated ones last. */
export const byTime = (items: readonly NewsItem[]): NewsItem[] => [...items].sort((a, b) => timeOf(b) - timeOf(a));

const timeOf = ({ datePublished }: NewsItem): number => +new Date(datePublished ?? NaN) || 0;

const keyOf = ({ id, url, title }: NewsItem): string => id || url || title;
