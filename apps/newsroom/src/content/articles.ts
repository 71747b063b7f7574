import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import matter from 'gray-matter';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { renderMarkdown } from './markdown.ts';
import { readingMinutes } from './reading-time.ts';

export interface Article extends FrontMatter {
  slug: string;
  /** Body, with links that may be relative to the site. */
  html: string;
  readingMinutes: number;
}

export const contentDirectory = join(import.meta.dirname, '../../content');

/** Loads all articles, newest first. */
export function loadArticles(directory = contentDirectory): Article[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.md'))
    .map((file) => loadArticle(join(directory, file)))
    .toSorted((a, b) => b.published.localeCompare(a.published));
}

function loadArticle(file: string): Article {
  const { data, content } = matter(readFileSync(file, 'utf8'));
  const head = readFrontMatter(data, basename(file));
  const html = renderMarkdown(content);
  return { ...head, slug: basename(file, '.md'), html, readingMinutes: readingMinutes(html, head.language) };
}

/** Returns the time of the latest change to any article. */
export function lastModified(articles: readonly Article[]): Date {
  return new Date(Math.max(0, ...articles.map((article) => Date.parse(article.modified))));
}
