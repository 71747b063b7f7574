import assert from 'node:assert/strict';
import { test } from 'node:test';
import { query, temporaryDirectory } from './database.ts';
import { linkIn, newReader } from './reader.ts';

const directory = temporaryDirectory();
const reader = await newReader({ directory });
const consent: [string, string][] = [
  ['consent', 'on'],
  ['consent.text', 'Send me e-mails.'],
  ['consent.version', '3'],
];

test('a form without script leads to a page, and its mail to a subscription', async () => {
  const fields: [string, string][] = [
    ['email', 'plain@example.org'],
    ['name', ''],
    ['lists', 'price-sheet'],
    ['lists', 'deep-ground'],
    ['hp', ''],
    ['source[page]', 'https://partner.example/page?x=1'],
    ...consent,
  ];
  const answer = await reader.submit(fields, { Origin: 'null' });
  assert.equal(answer.status, 303);
  assert.equal(answer.headers.get('location'), '/subscriptions/received');
  const page = await fetch(`${reader.url}/subscriptions/received`);
  assert.match(await page.text(), /<h1>Check your inbox<\/h1>/);
  await reader.press(linkIn(await reader.mail('plain@example.org'), 'confirm'));
  const rows = query(
    directory,
    'SELECT list, state, version, page FROM subscription JOIN sign_up ON sign_up.id = sign_up_id',
  );
  assert.deepEqual(
    rows.map((row) => Object.values(row)),
    ['deep-ground', 'price-sheet'].map((list) => [list, 'subscribed', '3', 'https://partner.example/page']),
  );
});

test('typed text stays after an error', async () => {
  const answer = await reader.submit([
    ['email', 'plain@"><script>'],
    ['name', 'Zoë'],
    ['lists', 'deep-ground'],
    ['tags', 'magnets'],
    ['source_page', 'https://partner.example/'],
    ...consent,
  ]);
  assert.equal(answer.status, 422);
  const page = await answer.text();
  assert.match(page, /<p id="problem" class="problem" role="alert">This is not a complete e-mail address\./);
  assert.match(page, /name="email"[^>]* value="plain@&quot;&gt;&lt;script&gt;" aria-invalid="true"/);
  assert.match(page, /name="name"[^>]* value="Zoë"/);
  assert.match(page, /value="deep-ground" checked/);
  assert.doesNotMatch(page, /value="morning-assay" checked/);
  assert.match(page, /name="tags" value="magnets"/);
  assert.match(page, /name="source.page" value="https:\/\/partner.example\/"/);
  assert.match(page, /name="consent.text" value="Send me e-mails."/);
});

test('the box has to be ticked', async () => {
  const answer = await reader.submit([['email', 'a@example.org'], ...consent.slice(1)]);
  assert.equal(answer.status, 422);
  assert.match(await answer.text(), /Tick the box/);
});

test('the newsroom has its own form', async () => {
  const page = await fetch(`${reader.url}/subscriptions`);
  assert.equal(page.status, 200);
  assert.match(await page.text(), /autocomplete="email"/);
});

test('a form sent by a script is answered with JSON', async () => {
  const answer = await reader.submit([['email', 'script@example.org'], ...consent], { Accept: '*/*' });
  assert.deepEqual([answer.status, await answer.json()], [200, { status: 'pending' }]);
});

test('limits and strangers get pages too', async () => {
  const limited = await newReader({ perClient: { count: 0, seconds: 60 } });
  const answer = await limited.submit([['email', 'kept@example.org'], ...consent]);
  assert.equal(answer.status, 429);
  assert.equal(answer.headers.get('retry-after'), '60');
  assert.match(await answer.text(), /kept@example\.org/);
  const stranger = await reader.submit([], { Origin: 'https://evil.example' });
  assert.equal(stranger.status, 403);
  assert.match(stranger.headers.get('content-type') ?? '', /^text\/html/);
});
