import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NewsItem } from '../../src/feed/news-item.js';
import type { Feed } from '../../src/feed/feed.js';
import { FeedError, parseFeed } from '../../src/feed/index.js';
import { plainText, repairText } from '../../src/feed/index.js';
import { corpora, needs, Tally } from './corpora.js';

const PROJECTS = 'feed-rs feedjira feedsmith feedvalidator gofeed node-feedparser rsparser rss-parser simplepie'.split(
  ' ',
);
const LEAST = 99;

type Agreed = Partial<Record<'title' | 'link' | 'date' | 'author' | 'id' | 'summary' | 'summaryStart', string>>;
interface Case {
  file: string;
  consensus: { parsers: number; count?: number; feed?: Agreed & { description?: string }; items?: Agreed[] };
}

const url = 'http://example.com/feed';
/** The parsers compared repair no encoding, so what they agree on may be broken. */
const words = (text = '') => repairText(plainText(text)).replace(/\s+/g, ' ').trim();
const absolute = (link: string) => {
  try {
    return new URL(link, url).href;
  } catch {
    return link;
  }
};
const instant = (date = '') => Date.parse(date);
/** An address alone is no name, so an item whose only author is one rightly has none. */
const authorName = (author: string) => words(author.replace(/[(<]?\S+@\S+[)>]?/g, ' ')).replace(/^\(([^()]*)\)$/, '$1');

/** Removes spaces before punctuation: the compared parsers put a space for every tag, as in "at <a>Star City</a>." */
const joined = (text: string) => text.replace(/ (?=[.,:;!?)])/g, '').replace(/\( /g, '(');

/** Removes links to the article and its comments; an ellipsis is one character. */
const withoutLinkOn = (summary: string) =>
  summary
    .replace(/\s*(?:Read More Here →|Continue reading on »|^Comments|The post .{1,100} appeared first on .{1,40})$/, '')
    .replace(/\s*\[\.\.\.\]$/, '…')
    .trim();

const same: Record<string, (item: NewsItem, agreed: string) => boolean> = {
  title: (item, agreed) => words(item.title) === words(agreed) || item.title === agreed.replace(/\s+/g, ' ').trim(),
  link: (item, agreed) => absolute(agreed) === item.url || !/^https?:/.test(absolute(agreed)),
  date: (item, agreed) => instant(item.datePublished ?? item.dateModified) === instant(agreed),
  author: (item, agreed) => {
    const names = item.authors.map(({ name }) => words(name));
    return authorName(agreed) === ''
      ? !names.some((name) => name.includes('@'))
      : [...names, names.join(', ')].includes(authorName(agreed));
  },
  id: (item, agreed) => item.id === agreed.trim(),
  // A summary that only repeats the headline is omitted.
  summary: (item, agreed) =>
    [item.summary ?? item.title, item.summary].some(
      (own) => joined(words(own)) === joined(withoutLinkOn(words(agreed))),
    ),
  summaryStart: (item, agreed) => joined(words(item.summary)).startsWith(joined(words(agreed)).slice(0, 150)),
};

test('agreement of independent parsers', (context) => {
  if (!needs(context, ...PROJECTS)) return;
  const tallies = new Map(
    ['title', 'link', 'date', 'author', 'summary', 'id', 'count', 'feed title', 'feed link'].map((name) => [
      name,
      new Tally(`consensus ${name}`),
    ]),
  );
  for (const project of PROJECTS)
    for (const { file, consensus } of corpora.json<Case[]>(`${project}/expect.json`)) {
      let feed: Feed | undefined;
      try {
        feed = parseFeed(corpora.bytes(`${project}/${file}`), { url });
      } catch (error) {
        assert(error instanceof FeedError && !(error.cause instanceof Error), `${project}/${file}: ${error}`);
      }
      if (consensus.parsers < 3) continue;
      const about = `${project}/${file}`;
      if (consensus.count !== undefined)
        tallies
          .get('count')!
          .check(feed?.items.length === consensus.count, `${about} ${feed?.items.length} ≠ ${consensus.count}`);
      const { title, link } = consensus.feed ?? {};
      if (title)
        tallies.get('feed title')!.check(words(feed?.title) === words(title), `${about} ${feed?.title} ≠ ${title}`);
      if (link)
        tallies.get('feed link')!.check(feed?.homeUrl === absolute(link), `${about} ${feed?.homeUrl} ≠ ${link}`);
      consensus.items?.forEach((agreed, index) => {
        const item = feed?.items[index];
        for (const [field, value] of Object.entries(agreed)) {
          if (!value) continue;
          tallies
            .get(field === 'summaryStart' ? 'summary' : field)!
            .check(
              Boolean(item && same[field]!(item, value)),
              `${about} [${index}] ${field} ${JSON.stringify(value).slice(0, 300)} | ${JSON.stringify(item && { ...item, contentHtml: undefined }).slice(0, 500)}`,
            );
        }
      });
    }
  const low = [...tallies].filter(([, tally]) => tally.print() < LEAST);
  assert.deepEqual(
    low.map(([name]) => name),
    [],
  );
});
