import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDirectory, type Article } from '../content/articles.ts';
import type { Seed } from './store.ts';

/** Format of content/comments: readers are named by place or occupation, not as invented people. */
interface SeedEntry {
  name: string;
  staff?: boolean;
  /** Minutes after publication. */
  after: number;
  text: string;
  replies?: readonly SeedEntry[];
}

/** Returns the demo threads, oldest first. */
export function readSeeds(articles: readonly Article[]): Seed[] {
  return articles
    .flatMap((article) => {
      const file = join(contentDirectory, 'comments', `${article.slug}.json`);
      if (!existsSync(file)) return [];
      const entries = JSON.parse(readFileSync(file, 'utf8')) as SeedEntry[];
      return entries.map((entry) => toSeed(entry, article));
    })
    .toSorted((a, b) => a.posted - b.posted);
}

function toSeed({ name, staff = false, after, text, replies = [] }: SeedEntry, article: Article): Seed {
  return {
    story: article.slug,
    name,
    staff,
    text,
    posted: Date.parse(article.published) + after * 60_000,
    replies: replies.map((reply) => toSeed(reply, article)),
  };
}
