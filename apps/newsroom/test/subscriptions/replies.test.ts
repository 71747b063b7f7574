import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lists } from '../../src/subscriptions/lists.ts';
import { query, temporaryDirectory } from './database.ts';
import { agreed, newReader } from './reader.ts';

const directory = temporaryDirectory();
const reader = await newReader({ directory });

test('takes a sign-up and answers the same for an address that it knows', async () => {
  for (const address of ['ada@example.org', 'ada@example.org', 'ADA@EXAMPLE.org']) {
    const answer = await reader.signUp(address, {
      name: 'Ada',
      lists: ['price-sheet'],
      tags: ['magnets'],
      source: { page: 'https://partner.example/a?email=ada@example.org#x', host: 'partner.example', widget: 'form 1' },
    });
    assert.equal(answer.status, 200);
    assert.deepEqual(await answer.json(), { status: 'pending' });
  }
  const rows = query(directory, 'SELECT * FROM subscription JOIN sign_up ON sign_up.id = sign_up_id');
  assert.equal(rows.length, 1);
  const { list, state, tags, text, version, given_at, received_at, page, host, widget } = rows[0]!;
  assert.deepEqual(
    [list, state, tags, text, version, page, host, widget],
    [
      ...['price-sheet', 'pending', '["magnets"]', agreed.text, agreed.version],
      ...['https://partner.example/a', 'partner.example', 'form 1'],
    ],
  );
  assert.ok(Math.abs(Date.parse(String(given_at)) - Number(received_at)) < 5000);
});

const wrong: [name: string, body: unknown, status: number, code: string, field?: string][] = [
  ['no JSON', '{"email":"ada@', 400, 'json_invalid'],
  ['an array', '[]', 400, 'json_invalid'],
  ['nothing', '', 400, 'json_invalid'],
  ['no address', { consent: agreed }, 422, 'email_missing', 'email'],
  ['an address that is none', { email: 'ada', consent: agreed }, 422, 'email_invalid', 'email'],
  [
    'an address with a second header',
    { email: 'a@b.org\r\nBcc: c@d.org', consent: agreed },
    422,
    'email_invalid',
    'email',
  ],
  ['an address that is an object', { email: { $ne: 1 }, consent: agreed }, 422, 'email_invalid', 'email'],
  ['a name with a line break', { email: 'a@b.org', name: 'A\nB', consent: agreed }, 422, 'name_invalid', 'name'],
  ['a name with NUL', { email: 'a@b.org', name: 'A\0', consent: agreed }, 422, 'name_invalid', 'name'],
  ['a name that turns the text', { email: 'a@b.org', name: '\u202eA', consent: agreed }, 422, 'name_invalid', 'name'],
  ['half a character', { email: 'a@b.org', name: '\ud83d', consent: agreed }, 422, 'name_invalid', 'name'],
  ['a long name', { email: 'a@b.org', name: 'A'.repeat(101), consent: agreed }, 422, 'name_invalid', 'name'],
  ['an unknown list', { email: 'a@b.org', lists: ['none'], consent: agreed }, 422, 'list_unknown', 'lists'],
  ['too many tags', { email: 'a@b.org', tags: Array(21).fill('a'), consent: agreed }, 422, 'tags_invalid', 'tags'],
  ['no consent', { email: 'a@b.org' }, 422, 'consent_missing', 'consent'],
  ['consent not given', { email: 'a@b.org', consent: { ...agreed, given: false } }, 422, 'consent_missing', 'consent'],
  ['consent to nothing', { email: 'a@b.org', consent: { given: true } }, 422, 'consent_invalid', 'consent'],
  ['filled in no time', { email: 'a@b.org', consent: agreed, elapsed: 20 }, 422, 'too_fast'],
  ['a time that is none', { email: 'a@b.org', consent: agreed, elapsed: 'x' }, 422, 'too_fast'],
  ['a name that is a list', { email: 'a@b.org', name: ['A'], consent: agreed }, 422, 'name_invalid', 'name'],
  [
    'a version that answers for itself',
    { email: 'a@b.org', consent: { ...agreed, version: { toString: 1, valueOf: 1 } } },
    422,
    'consent_invalid',
    'consent',
  ],
  [
    'a time that answers for itself',
    { email: 'a@b.org', consent: agreed, elapsed: { toString: 1, valueOf: 1 } },
    422,
    'too_fast',
  ],
  [
    'consent given by an object',
    { email: 'a@b.org', consent: { ...agreed, given: { toString: 1 } } },
    422,
    'consent_invalid',
    'consent',
  ],
  [
    'consent given by a number',
    { email: 'a@b.org', consent: { ...agreed, given: 7 } },
    422,
    'consent_invalid',
    'consent',
  ],
  ['consent that is a list', { email: 'a@b.org', consent: [agreed] }, 422, 'consent_missing', 'consent'],
  [
    'lists that are objects',
    { email: 'a@b.org', lists: [{ toString: 1 }], consent: agreed },
    422,
    'list_unknown',
    'lists',
  ],
  ['tags that are lists', { email: 'a@b.org', tags: [['a']], consent: agreed }, 422, 'tags_invalid', 'tags'],
  ['a large body', { email: 'a@b.org', name: 'A'.repeat(20_000) }, 413, 'too_large'],
];

for (const [name, body, status, code, field] of wrong) {
  test(`refuses ${name}`, async () => {
    const answer = await reader.post(body);
    assert.equal(answer.status, status);
    const { message, ...rest } = (await answer.json()) as Record<string, string>;
    assert.deepEqual(rest, { code, ...(field !== undefined && { field }) });
    assert.match(message ?? '', /^[A-Z].+\.$/);
  });
}

test('refuses other types and bad keys', async () => {
  const xml = await reader.post('<a/>', { 'Content-Type': 'application/xml' });
  assert.equal(xml.status, 415);
  assert.equal(((await xml.json()) as { code: string }).code, 'type_unsupported');
  assert.equal((await reader.signUp('a@b.org', {}, { 'Idempotency-Key': 'short' })).status, 400);
});

test('a large body without a length is cut off too', async () => {
  const parts = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(8192).fill(32)),
  });
  const headers = { 'Content-Type': 'application/json' };
  const init = { method: 'POST', headers, body: parts, duplex: 'half' } as RequestInit;
  const answer = await fetch(`${reader.url}/subscriptions`, init).catch(() => undefined);
  assert.ok(answer === undefined || answer.status === 413);
});

test('without rules about consent, a sign-up needs none', async () => {
  const lenient = await newReader({ requireConsent: false });
  assert.equal((await lenient.post({ email: 'a@b.org' })).status, 200);
  assert.equal((await lenient.post({ email: 'a@b.org', consent: { ...agreed, given: false } })).status, 422);
});

test('a filled decoy is answered like a sign-up and stores nothing', async () => {
  const emptyDirectory = temporaryDirectory();
  const trapped = await newReader({ directory: emptyDirectory });
  const answer = await trapped.signUp('bot@example.org', { hp: 'http://spam.example' });
  assert.equal(answer.status, 200);
  assert.deepEqual(await answer.json(), { status: 'pending' });
  assert.deepEqual(await trapped.mails(), []);
  assert.equal(query(emptyDirectory, 'SELECT * FROM subscriber').length, 0);
});

test('names its lists', async () => {
  const answer = await fetch(`${reader.url}/lists`);
  assert.deepEqual(await answer.json(), { lists });
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  assert.equal(lists.length, 3);
});

test('nothing in its addresses, names or pages is on the lists of ad blockers', async () => {
  for (const path of ['/subscriptions', '/subscriptions/received', '/lists']) {
    const page = await (await fetch(reader.url + path, { headers: { Accept: 'text/html' } })).text();
    assert.doesNotMatch(page, /news-?letter|subscribe-(?:form|box|button|module)|signup-/i);
  }
});
