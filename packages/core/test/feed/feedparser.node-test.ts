import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Feed } from '../../src/feed/feed.js';
import { FeedError, parseFeed } from '../../src/feed/index.js';
import { plainText } from '../../src/feed/index.js';
import { corpora, needs, Tally } from './corpora.js';

interface Assertion {
  op: string;
  expected?: unknown;
  expectedIso?: string;
  norm?: { scope: 'feed' | 'entry' | 'entries'; entry?: number; field: string };
}
interface Case {
  file: string;
  group: string;
  headers?: Record<string, string>;
  assertions: Assertion[] | null;
}

const url = 'http://127.0.0.1:8097/feed.xml';
const words = (text: unknown) =>
  plainText(String(text ?? ''))
    .replace(/\s+/g, ' ')
    .trim();
const tight = (text: unknown) => words(text).replace(/\s/g, '');
const isEmail = (text: string) => /^\S+@\S+$/.test(text.trim());
const nameOf = (author: string) =>
  author
    .replace(/[(<]?\S+@\S+[)>]?/g, ' ')
    .trim()
    .replace(/^\((.*)\)$/, '$1');

/** Returns the part of feedparser's vocabulary that the model has, as comparable values. Other fields are not counted. */
function compare(feed: Feed, { norm, expected, expectedIso }: Assertion): boolean | undefined {
  const { scope, entry = 0, field } = norm!;
  const item = feed.items[entry];
  const isFeed = scope === 'feed';
  const value = String(expected ?? '');
  const text = (found: unknown) =>
    words(found) === words(value) ||
    String(found ?? '') === words(value) ||
    tight(found) === tight(value) ||
    String(found ?? '').trim() === value.trim();
  const instant = (found: string | undefined) => Date.parse(found ?? '') === Date.parse(expectedIso ?? value);
  if (isFeed)
    switch (field) {
      case 'title':
        return text(feed.title);
      case 'link':
        return (feed.homeUrl ?? '') === value || !/^https?:/.test(value);
      case 'language':
        return feed.language === value;
      default:
        return undefined;
    }
  switch (field.replace(/\[.*/, '')) {
    case 'title':
      return text(item?.title);
    case 'summary':
      return text(item?.summary);
    case 'content':
      return text(item?.contentHtml);
    case 'link':
      return item?.url === value || !/^https?:/.test(value);
    case 'id':
      return item?.id === value;
    case 'author':
      return isEmail(value)
        ? !item?.authors.some(({ name }) => name.includes('@'))
        : Boolean(item?.authors.some(({ name }) => name === nameOf(value)));
    case 'authorUrl':
      return Boolean(item?.authors.some((author) => author.url === value));
    case 'date':
      return instant(item?.datePublished ?? item?.dateModified);
    case 'updated':
      return instant(item?.dateModified ?? item?.datePublished);
    case 'created':
      return instant(item?.datePublished);
    case 'tags':
      return Boolean(item?.tags.includes(value));
    case 'image':
      return item?.image?.url === value;
    default:
      return undefined;
  }
}

test("feedparser's cases", (context) => {
  if (!needs(context, 'feedparser')) return;
  const norm = new Tally('feedparser norm');
  const entities = new Tally('feedparser entities');
  const encoding = new Tally('feedparser encoding');
  const illformed = new Tally('feedparser illformed without a throw');
  const unread = new Tally('feedparser documents read');
  const skipped = new Map<string, number>();
  for (const { file, group, headers, assertions } of corpora.json<Case[]>('feedparser/expect.json')) {
    let feed: Feed | undefined;
    try {
      feed = parseFeed(corpora.bytes(`feedparser/${file}`), { url, contentType: headers?.['content-type'] });
    } catch (error) {
      assert(error instanceof FeedError && !(error.cause instanceof Error), `${file}: ${error}`);
    }
    unread.check(Boolean(feed), file);
    if (group.startsWith('illformed')) illformed.check(true, file);
    if (group === 'encoding') encoding.check(Boolean(feed), `${file} unread`);
    for (const assertion of assertions ?? []) {
      if (!assertion.norm) continue;
      const right = feed ? compare(feed, assertion) : false;
      if (right === undefined) {
        const key = `${assertion.norm.scope}.${assertion.norm.field}`;
        skipped.set(key, (skipped.get(key) ?? 0) + 1);
        continue;
      }
      const { field, scope, entry = 0 } = assertion.norm;
      const tally = group === 'entities' ? entities : group === 'encoding' ? encoding : norm;
      const found = scope === 'feed' ? { ...feed, items: undefined } : feed?.items[entry];
      tally.check(
        right,
        `${file} ${scope}.${field} ${JSON.stringify(assertion.expectedIso ?? assertion.expected)} | ${JSON.stringify(found)?.slice(0, 600)}`,
      );
    }
  }
  console.log(`not in the model: ${[...skipped].map(([field, count]) => `${field} ${count}`).join(', ')}`);
  const shares = [norm, entities, encoding, illformed, unread].map((tally) => tally.print());
  assert(shares[0]! >= 93);
  assert.equal(shares[1], 100);
  assert(shares[2]! >= 95);
});
