import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newWriter, story } from './writer.ts';

const writer = await newWriter();
const open = await newWriter({ moderation: 'after' });

test('a comment waits for an editor, and its writer sees it', async () => {
  const { status, body } = await writer.post({
    text: 'First.\nSecond line.\n\nNew paragraph.',
    email: 'a@example.org',
  });
  assert.equal(status, 202);
  assert.equal(body.status, 'held');
  assert.equal(body.comment?.html, '<p>First.<br>Second line.</p><p>New paragraph.</p>');
  const { comments, total } = await writer.thread();
  assert.deepEqual([comments, total], [[], 0]);
  await writer.decide(body.comment!.id, 'Approve');
  const published = await writer.thread();
  assert.deepEqual(published.comments, [body.comment]);
  assert.doesNotMatch(JSON.stringify(published), /a@example/);
});

test('with later review, it is published immediately unless it has several links', async () => {
  const { status, body } = await open.post({ text: 'See https://a.example/x.' });
  assert.equal(status, 201);
  assert.equal(body.status, 'published');
  const links = await open.post({ text: 'See https://a.example https://b.example https://c.example' });
  assert.deepEqual([links.status, links.body.status], [202, 'held']);
  assert.equal((await open.thread()).total, 1);
});

test('JSON is taken as a form is, and a story may be named by its address', async () => {
  const response = await fetch(`${open.url}/api/comments?story=${open.url}/articles/${story}%3Futm=1%23top`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name: 'A reader', text: 'In JSON', elapsed: 9000 }),
  });
  assert.equal(response.status, 201);
});

test('text stays text', async () => {
  const { body } = await open.post({
    name: '<b>A "reader"</b>',
    text: '<script>alert(1)</script> & <img src=x onerror=alert(1)>\u0000\u202e',
  });
  assert.equal(
    body.comment?.html,
    '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;img src=x onerror=alert(1)&gt;</p>',
  );
  const page = await (await fetch(`${open.url}/comments/${story}`)).text();
  assert.doesNotMatch(page, /<script>|<img src=x|<b>A/);
  assert.match(page, /&lt;b&gt;A &quot;reader&quot;&lt;\/b&gt;/);
});

test('web addresses become links, and nothing else does', async () => {
  const cases: Record<string, string> = {
    'https://a.example/b_(c).': '<a href="https://a.example/b_(c)" REL>https://a.example/b_(c)</a>.',
    '(https://a.example/?x=1&y=2)': '(<a href="https://a.example/?x=1&amp;y=2" REL>https://a.example/?x=1&amp;y=2</a>)',
    'HTTP://A.example!': '<a href="http://a.example/" REL>HTTP://A.example</a>!',
    'https://me@a.example': 'https://me@a.example',
    'javascript:alert(1)': 'javascript:alert(1)',
    'https://': 'https://',
    '见 https://a.example/路。': '见 <a href="https://a.example/%E8%B7%AF" REL>https://a.example/路</a>。',
  };
  for (const [text, html] of Object.entries(cases)) {
    const { body } = await open.post({ text });
    assert.equal(body.comment?.html, `<p>${html.replaceAll('REL', 'rel="ugc nofollow noopener"')}</p>`);
  }
});

test('missing values are named by field, and nothing is stored', async () => {
  const before = (await open.thread()).total;
  const { status, body } = await open.post({ name: ' ', email: 'nobody', text: ' \n\u200b ' });
  assert.equal(status, 422);
  assert.deepEqual(Object.keys(body.errors ?? {}), ['name', 'email', 'text']);
  assert.equal((await open.post({ text: 'x', parent: 'x' })).status, 422);
  assert.equal((await open.post({ text: 'x', parent: '999999' })).body.errors?.['parent'] !== undefined, true);
  assert.equal((await open.post({ text: 'x', key: 'short' })).status, 422);
  assert.equal((await open.post({ text: 'x', story: 'no-such-story' })).status, 404);
  assert.equal((await open.post({ text: 'x', story: `https://evil.example/articles/${story}` })).status, 404);
  for (const body of ['{', '[]', 'null', '{"name":{"toString":1},"text":[]}']) {
    const response = await fetch(`${open.url}/api/comments?story=${story}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    });
    assert.ok([400, 422].includes(response.status), `${body}: ${response.status}`);
  }
  assert.equal((await open.thread()).total, before);
});

test('an e-mail address is required only by the settings', async () => {
  const strict = await newWriter({ email: 'required' });
  assert.equal((await strict.thread()).fields.email, 'required');
  assert.deepEqual(Object.keys((await strict.post({ text: 'x' })).body.errors ?? {}), ['email']);
  const none = await newWriter({ email: 'none' });
  assert.equal((await none.post({ text: 'x', email: 'not read' })).status, 202);
});

test('a comment has its length, counted as readers count', async () => {
  // Of its own: the server ends the connection of a body that it does not read.
  const open = await newWriter({ moderation: 'after' });
  assert.equal((await open.post({ text: '🪨'.repeat(5000) })).status, 201);
  for (const text of ['x'.repeat(5001), 'x'.repeat(200_000)]) {
    const { status, body } = await open.post({ text });
    assert.deepEqual([status, body.code, body.maxLength], [413, 'too-long', 5000]);
  }
});

test('a closed story takes nothing', async () => {
  const closed = 'ion-exchange-five-questions';
  assert.equal((await open.thread({ story: closed })).open, false);
  const { status, body } = await open.post({ story: closed, text: 'x' });
  assert.deepEqual([status, body.code], [403, 'closed']);
  assert.doesNotMatch(await (await fetch(`${open.url}/comments/${closed}`)).text(), /<textarea/);
});

test('the same request is the same comment, and the same words are a duplicate', async () => {
  const fields = { text: 'Once and once only.', key: 'key-of-this-comment' };
  const first = await open.post(fields);
  const again = await open.post(fields);
  assert.deepEqual([again.status, again.body.comment?.id], [201, first.body.comment?.id]);
  const retyped = await open.post({ ...fields, text: 'Once, and changed since.' });
  assert.equal(retyped.status, 201);
  assert.notEqual(retyped.body.comment?.id, first.body.comment?.id);
  const { status, body } = await open.post({ text: 'once  and once ONLY.', key: 'another-key' });
  assert.deepEqual([status, body.code], [409, 'duplicate']);
  assert.equal((await open.post({ ...fields, name: 'Another reader', key: 'third-key' })).status, 201);
  const parallel = await Promise.all(Array.from({ length: 10 }, () => open.post({ text: 'All at once' })));
  assert.deepEqual(
    parallel.map(({ status: one }) => one).toSorted((a, b) => a - b),
    [201, ...Array<number>(9).fill(409)],
  );
});

test('the honeypot reveals nothing to bots, and marks their comments as spam', async () => {
  const traps: Record<string, string>[] = [
    { website: 'https://spam.example', text: 'Filled the decoy' },
    { elapsed: '300', text: 'Too quick' },
    { elapsed: 'NaN', text: 'No number' },
    { text: 'http://a.example '.repeat(9) },
  ];
  const { body: person } = await writer.post({ text: 'From a person', elapsed: '5000' });
  for (const trap of traps) {
    for (const attempt of [1, 2]) {
      const { status, body } = await writer.post(trap);
      assert.equal(status, 202, `${trap['text']} ${attempt}`);
      assert.deepEqual(Object.keys(body), Object.keys(person));
      assert.deepEqual([body.status, body.message], [person.status, person.message]);
      assert.deepEqual(Object.keys(body.comment!), Object.keys(person.comment!));
    }
    assert.doesNotMatch(await writer.queue('held'), new RegExp(trap['text']!.slice(0, 12)));
    assert.match(await writer.queue('spam'), new RegExp(trap['text']!.slice(0, 12)));
  }
});

test('a flood from one client is told when to retry', async () => {
  const limited = await newWriter({ perClient: { count: 2, seconds: 600 } }, { trustProxy: 1 });
  const from = (client: string, text: string) => limited.post({ text }, { 'X-Forwarded-For': client });
  assert.equal((await from('203.0.113.1', 'one')).status, 202);
  assert.equal((await from('203.0.113.1', '')).status, 422);
  assert.equal((await from('203.0.113.1', 'two')).status, 202);
  const { status, body, headers } = await from('203.0.113.1', 'three');
  assert.deepEqual([status, body.code], [429, 'flood']);
  assert.match(headers.get('retry-after') ?? '', /^\d+$/);
  assert.equal(headers.get('access-control-expose-headers'), 'Retry-After,ETag');
  assert.equal((await from('203.0.113.2', 'three')).status, 202);
});

test('pages of any origin may read and post', async () => {
  const { headers } = await open.post({ text: 'From elsewhere' });
  assert.equal(headers.get('access-control-allow-origin'), '*');
  assert.equal(headers.get('access-control-allow-credentials'), null);
  const preflight = await fetch(`${open.url}/api/comments`, {
    method: 'OPTIONS',
    headers: { Origin: 'https://p.example', 'Access-Control-Request-Method': 'POST' },
  });
  assert.equal(preflight.headers.get('access-control-allow-origin'), '*');
  assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /Content-Type/);
});

test('without scripts, the form is answered with a page and keeps typed text', async () => {
  const page = await (await fetch(`${open.url}/comments/${story}`)).text();
  const key = /name="key" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const sent = await open.submit({ text: 'By a plain form', key }, { Referer: 'https://partner.example/news?a=1' });
  assert.equal(sent.status, 201);
  assert.equal(sent.headers.get('cache-control'), 'no-store');
  const answer = await sent.text();
  assert.match(answer, /Thank you\. Your comment is published\./);
  assert.match(answer, /href="https:\/\/partner\.example\/news\?a=1">Back to partner\.example/);
  const [, permalink = ''] = /href="(\/comments\/[^"]+)"/.exec(answer) ?? [];
  assert.match(await (await fetch(open.url + permalink)).text(), new RegExp(`id="${permalink.split('#')[1]}"`));
  assert.equal((await open.submit({ text: 'By a plain form', key })).status, 201);

  const refused = await open.submit({ text: 'Typed at length <b>', name: '', email: 'x' });
  assert.equal(refused.status, 422);
  const form = await refused.text();
  assert.match(form, /role="alert">Enter a name/);
  assert.match(form, /Typed at length &lt;b&gt;<\/textarea>/);
  assert.match(form, /value="x" aria-invalid="true"/);
});
