import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDirectory, type Article } from '../content/articles.ts';
import type { Seed } from './store.ts';

/** As in content/comments: nobody is invented, so readers are named by where they are or what they do. */
interface SeedEntry {
  name: string;
  staff?: boolean;
  /** Minutes after the story appeared. */
  after: number;
  text: string;
  replies?: readonly SeedEntry[];
}

/** The demo threads of the stories that have one, oldest first. */
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
