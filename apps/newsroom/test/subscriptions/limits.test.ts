import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { Limits } from '../../src/subscriptions/limits.ts';
import { readSettings } from '../../src/subscriptions/settings.ts';
import { newReader } from './reader.ts';

test('counts for each key, and restarts after its period', () => {
  let now = 0;
  const limits = new Limits(() => now);
  const two = { count: 2, seconds: 0.1 };
  assert.deepEqual(
    [limits.take(two, 'a'), limits.take(two, 'a'), limits.take(two, 'a'), limits.take(two, 'b')],
    [0, 0, 1, 0],
  );
  now = 120;
  assert.equal(limits.take(two, 'a'), 0);
  assert.equal(limits.take({ count: 0, seconds: 9 }, 'c'), 9);
});

test('remembers a bounded number of keys', () => {
  const limits = new Limits();
  const one = { count: 1, seconds: 60 };
  for (let i = 0; i < 100_010; i++) limits.take(one, String(i));
  assert.equal(limits.take(one, '100009'), 60);
  assert.equal(limits.take(one, '0'), 0);
});

test('a client that sends too much is told when to retry', async () => {
  const reader = await newReader({ perClient: { count: 2, seconds: 90 } });
  assert.equal((await reader.signUp('a@example.org')).status, 200);
  assert.equal((await reader.signUp('not an address')).status, 422);
  const answer = await reader.signUp('b@example.org', {}, { Origin: 'http://127.0.0.1:4320' });
  assert.equal(answer.status, 429);
  assert.match(answer.headers.get('retry-after') ?? '', /^(?:89|90)$/);
  assert.equal(answer.headers.get('access-control-expose-headers'), 'Retry-After');
  assert.equal(answer.headers.get('access-control-allow-origin'), 'http://127.0.0.1:4320');
  assert.deepEqual(await answer.json(), {
    code: 'rate_limited',
    message: 'Too many sign-ups from here. Try again in 2 minutes.',
  });
  // The client's own claims do not help.
  assert.equal((await reader.signUp('b@example.org', {}, { 'X-Forwarded-For': '203.0.113.9' })).status, 429);
});

test('one address is limited for each client, in every spelling', async () => {
  const reader = await newReader({ perAddress: { count: 2, seconds: 60 }, trustProxy: true });
  const from = (client: string, email: string): Promise<Response> =>
    reader.signUp(email, {}, { 'X-Forwarded-For': `10.0.0.1, ${client}` });
  assert.equal((await from('203.0.113.1', 'a@example.org')).status, 200);
  assert.equal((await from('203.0.113.1', 'A@example.org')).status, 200);
  assert.equal((await from('203.0.113.1', 'a@EXAMPLE.org')).status, 429);
  assert.equal((await from('203.0.113.1', 'b@example.org')).status, 200);
  // Somebody else learns nothing about it.
  assert.equal((await from('203.0.113.2', 'a@example.org')).status, 200);
  assert.equal((await from('2001:db8:0:1::5', 'a@example.org')).status, 200);
  assert.equal((await from('2001:db8:0:1:ff::9', 'a@example.org')).status, 200);
  assert.equal((await from('2001:db8::1:0:0:0:7', 'a@example.org')).status, 429);
});

test('only entries of our own proxies count', async () => {
  const reader = await newReader({ perClient: { count: 1, seconds: 60 }, trustProxy: 2 });
  const from = async (forwarded: string): Promise<number> =>
    (await reader.signUp('a@example.org', {}, { 'X-Forwarded-For': forwarded })).status;
  assert.equal(await from('203.0.113.1, 10.0.0.1'), 200);
  assert.equal(await from('6.6.6.6, 203.0.113.1, 10.0.0.1'), 429);
  assert.equal(await from('203.0.113.1:8080, 10.0.0.1'), 429);
  assert.equal(await from('[2001:db8::1]:8080, 10.0.0.1'), 200);
  assert.equal(await from('2001:0db8::2, 10.0.0.1'), 429);
  // Without an address of theirs the connection counts.
  assert.equal(await from('10.0.0.1'), 200);
  assert.equal(await from('nonsense, 10.0.0.1'), 429);
});

test('nobody can fill the inbox of another', async () => {
  const reader = await newReader({ mailsPerAddress: { count: 2, seconds: 60 }, quietSeconds: 0 });
  for (let i = 0; i < 6; i++) {
    const answer = await reader.signUp('victim@example.org');
    assert.deepEqual([answer.status, await answer.json()], [200, { status: 'pending' }]);
    await wait(5);
  }
  await reader.mail('victim@example.org', 2);
  await wait(50);
  assert.equal((await reader.mails('victim@example.org')).length, 2);
});

test('settings come from the environment', () => {
  const settings = readSettings({ LIMIT_PER_CLIENT: '7/60', ALLOWED_ORIGINS: 'https://a.example, https://b.example' });
  assert.deepEqual(settings.perClient, { count: 7, seconds: 60 });
  assert.deepEqual(settings.allowedOrigins, ['https://a.example', 'https://b.example']);
  assert.deepEqual(readSettings({ PARTNER_PORT: '5000' }).allowedOrigins, ['http://127.0.0.1:5000']);
  assert.deepEqual(readSettings({}).allowedOrigins, ['http://127.0.0.1:4320']);
  assert.equal(readSettings({ NODE_ENV: 'production' }).showOutbox, false);
  assert.equal(readSettings({ SMTP_URL: 'smtp://mail.example' }).showOutbox, false);
  assert.throws(() => readSettings({ LIMIT_MAILS: 'many' }), /LIMIT_MAILS must look like/);
  assert.throws(() => readSettings({ TOKEN_KEY: 'short' }), /TOKEN_KEY/);
  assert.throws(() => readSettings({ PUBLIC_URL: 'news' }), /PUBLIC_URL must be an address/);
  assert.throws(() => readSettings({ TRUST_PROXY: 'yes' }), /TRUST_PROXY must be the number/);
});
