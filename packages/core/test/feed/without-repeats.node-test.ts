import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NewsItem } from '../../src/feed/index.js';
import { mergedNewestFirst, withoutRepeats } from '../../src/internal/find-item.js';

const item = (fields: Partial<NewsItem>): NewsItem => ({
  ...{ id: fields.url ?? '', url: '', title: fields.url ?? '', authors: [], tags: [], highlights: [] },
  ...fields,
});
const count = (...items: Partial<NewsItem>[]) => withoutRepeats(items.map(item)).length;

test('one story is one entry', () => {
  const url = 'https://a.example/live';
  assert.equal(count({ url: `${url}?utm_source=rss` }, { url: `${url}/#comments`, title: 'Other' }), 1);
  assert.equal(count({ url: `${url}#9-15`, title: 'A' }, { url: `${url}#9-40`, title: 'B' }), 2);
  assert.equal(count({ id: '7', title: 'A' }, { id: '7', title: 'B' }), 1);
  const [one, other] = [{ name: 'One' }, { name: 'Other' }];
  assert.equal(count({ id: '7', title: 'A', source: one }, { id: '7', title: 'B', source: other }), 2);
  const broken = ['A', 'B', 'C'].map((title) => ({ id: '0', title }));
  assert.equal(count(...broken), 3);
  const column = { title: 'The column' };
  const days = ['2024-02-05T10:00:00Z', '2024-02-05T18:00:00Z', '2024-02-07T10:00:00Z'];
  assert.equal(count(...days.map((datePublished, index) => ({ ...column, id: `${index}`, datePublished }))), 2);
  assert.equal(count({ ...column, id: '1' }, { ...column, id: '2' }), 2);
});

test('several sources make one list, newest first; an item dated in the future stays behind its neighbour', () => {
  const dated = (title: string, datePublished?: string) => item({ title, ...(datePublished && { datePublished }) });
  const merged = mergedNewestFirst(
    [
      [dated('5', '2024-02-05T10:00:00Z'), dated('1', '2024-02-01T10:00:00Z')],
      [dated('event', '2999-01-01T10:00:00Z'), dated('3', '2024-02-03T10:00:00Z'), dated('undated')],
    ],
    ({ datePublished }) => datePublished,
  );
  assert.equal(merged.map(({ title }) => title).join(), '5,event,3,undated,1');
});
