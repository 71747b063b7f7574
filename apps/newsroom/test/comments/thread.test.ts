import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newWriter, story } from './writer.ts';

test('threads come in pages, newest or oldest first, replies always oldest first', async () => {
  const writer = await newWriter({ moderation: 'after' });
  const ids: Record<string, string> = {};
  const post = async (text: string, parent = ''): Promise<void> => {
    ids[text] = (await writer.post({ text, parent: ids[parent] ?? '' })).body.comment!.id;
  };
  for (const text of ['a', 'b', 'c', 'd', 'e']) await post(text);
  await post('b1', 'b');
  await post('b2', 'b');
  await post('b11', 'b1');

  for (const [sort, expected] of Object.entries({
    newest: ['e d', 'c b b1 b2 b11', 'a'],
    oldest: ['a b b1 b2 b11', 'c d', 'e'],
  })) {
    const pages: string[] = [];
    let next: string | undefined = `${writer.url}/api/comments?story=${story}&sort=${sort}&limit=2`;
    while (next !== undefined) {
      const page: Awaited<ReturnType<typeof writer.thread>> = (await (await fetch(next)).json()) as never;
      assert.equal(page.total, 8);
      pages.push(page.comments.map(({ html = '' }) => html.replace(/<\/?p>/g, '')).join(' '));
      next = page.next;
    }
    assert.deepEqual(pages, expected, sort);
  }
  const { comments } = await writer.thread({ limit: 'many', sort: 'best' });
  assert.equal(comments.length, 8);
  assert.equal(comments.find(({ id }) => id === ids['b11'])?.parent, ids['b1']);
  assert.equal((await fetch(`${writer.url}/api/comments?story=${story}&after=x`)).status, 422);
  assert.equal((await fetch(`${writer.url}/api/comments`)).status, 404);

  // The page of a permalink begins with the comment's thread.
  const url = comments.find(({ id }) => id === ids['b11'])!.url;
  const page = await (await fetch(url)).text();
  assert.match(page, new RegExp(`id="comment-${ids['b11']}"`));
  assert.doesNotMatch(page, new RegExp(`id="comment-${ids['c']}"`));
});

test('a removed comment with answers is a gap, and one without is not there', async () => {
  const writer = await newWriter();
  const first = await writer.publish({ text: 'Begins' });
  const answer = await writer.publish({ text: 'Answers', parent: first.id });
  const leaf = await writer.publish({ text: 'Ends', parent: answer.id });
  await writer.decide(first.id, 'Reject', 'published');
  await writer.decide(answer.id, 'Reject', 'published');
  let { comments, total } = await writer.thread();
  assert.deepEqual(
    comments.map(({ id, deleted = false, author, html }) => [id, deleted, author?.name, html]),
    [
      [first.id, true, undefined, undefined],
      [answer.id, true, undefined, undefined],
      [leaf.id, false, 'A reader', '<p>Ends</p>'],
    ],
  );
  assert.equal(total, 1);
  assert.equal((await writer.post({ text: 'To a gap', parent: answer.id })).status, 422);
  await writer.decide(leaf.id, 'Spam', 'published');
  ({ comments, total } = await writer.thread());
  assert.deepEqual([comments, total], [[], 0]);
});

test('a thread is asked for again cheaply', async () => {
  const writer = await newWriter({ moderation: 'after' });
  const url = `${writer.url}/api/comments?story=${story}`;
  const etag = (await fetch(url)).headers.get('etag') ?? '';
  const again = await fetch(url, { headers: { 'If-None-Match': etag, Origin: 'https://p.example' } });
  assert.equal(again.status, 304);
  assert.equal(again.headers.get('access-control-allow-origin'), '*');
  await writer.post({ text: 'New' });
  assert.equal((await fetch(url, { headers: { 'If-None-Match': etag } })).status, 200);
});

test('demo stories have demo threads, once', async () => {
  const writer = await newWriter({ seeds: true });
  const { comments, total } = await writer.thread({ sort: 'oldest' });
  assert.equal(total, 8);
  assert.ok(comments.some(({ author }) => author?.staff));
  assert.ok((await writer.thread({ story: 'arabic-export-licences' })).total > 0);
  assert.match(await (await fetch(`${writer.url}/articles/${story}`)).text(), /href="\/comments\/ionic-clays"/);
});
