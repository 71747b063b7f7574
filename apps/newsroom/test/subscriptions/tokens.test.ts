import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadKey } from '../../src/subscriptions/key.ts';
import { Signer } from '../../src/subscriptions/signer.ts';
import { Tokens } from '../../src/subscriptions/tokens.ts';
import { temporaryDirectory } from './database.ts';
import { linkIn, newReader } from './reader.ts';

const tokens = new Tokens(new Signer(Buffer.from('a key of a test, long enough to be one')));
const ticket = { purpose: 'confirm', subscriber: 'someone', lists: ['a', 'b'] } as const;

test('reads back its own tokens', () => {
  assert.deepEqual(tokens.read(tokens.write(ticket, 60), 'confirm'), { ticket });
  assert.deepEqual(tokens.read(tokens.write(ticket), 'confirm'), { ticket });
});

test('no character can be changed, removed or added', () => {
  const token = tokens.write(ticket, 60);
  for (let at = 0; at < token.length; at++) {
    for (const other of ['A', 'B', '', '.', token[at]! + token[at]!]) {
      const changed = token.slice(0, at) + other + token.slice(at + 1);
      if (changed !== token) assert.deepEqual(tokens.read(changed, 'confirm'), { problem: 'invalid' }, changed);
    }
  }
  for (const text of ['', '.', '..', `${token}.`, `${token}=`, 'null', '💥', 'x'.repeat(100_000)]) {
    assert.deepEqual(tokens.read(text, 'confirm'), { problem: 'invalid' });
  }
});

test('is good for one purpose, one key and its time', () => {
  assert.deepEqual(tokens.read(tokens.write(ticket), 'leave'), { problem: 'invalid' });
  assert.deepEqual(new Tokens(new Signer(Buffer.from('other'))).read(tokens.write(ticket), 'confirm'), {
    problem: 'invalid',
  });
  assert.deepEqual(tokens.read(tokens.write(ticket, -1), 'confirm'), { problem: 'expired' });
});

test('the key is made once, for its owner only', () => {
  const directory = temporaryDirectory();
  const key = loadKey(directory);
  assert.ok(key.length >= 32);
  assert.deepEqual(loadKey(directory), key);
  if (process.platform !== 'win32') assert.equal(statSync(join(directory, 'token.key')).mode & 0o777, 0o600);
  assert.equal(loadKey(directory, 'given').toString(), 'given');
});

test('pages explain what is wrong with a link', async () => {
  const reader = await newReader({ confirmSeconds: -1 });
  await reader.signUp('late@example.org');
  const mail = await reader.mail('late@example.org');
  const late = await fetch(linkIn(mail, 'confirm'));
  assert.equal(late.status, 410);
  assert.match(await late.text(), /This link is too old/);
  assert.equal((await fetch(linkIn(mail, 'confirm'), { method: 'POST' })).status, 410);
  // A link to leave has no end.
  assert.equal((await fetch(linkIn(mail, 'unsubscribe'))).status, 200);
  for (const path of ['confirm', 'confirm?token=', 'confirm?token=a.b', 'unsubscribe', 'unsubscribe?token=a.b']) {
    for (const method of ['GET', 'POST']) {
      const answer = await fetch(`${reader.url}/subscriptions/${path}`, { method });
      assert.equal(answer.status, 400, path);
      assert.match(await answer.text(), /This link is not complete/);
    }
  }
});

test('pages with a token are not kept, framed or passed on', async () => {
  const reader = await newReader();
  await reader.signUp('safe@example.org');
  const link = linkIn(await reader.mail('safe@example.org'), 'confirm');
  const { headers, text } = await fetch(link).then(async (page) => ({
    headers: page.headers,
    text: await page.text(),
  }));
  assert.equal(headers.get('cache-control'), 'no-store');
  assert.equal(headers.get('referrer-policy'), 'no-referrer');
  assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
  assert.match(text, /<meta name="robots" content="noindex">/);
  // Once in the form, and in no canonical address.
  assert.equal(text.split(new URL(link).searchParams.get('token')!).length - 1, 1);
  assert.doesNotMatch(link + text, /safe@|safe%40/);
});
