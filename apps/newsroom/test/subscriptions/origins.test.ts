import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newReader } from './reader.ts';

const reader = await newReader({ allowedOrigins: ['https://partner.example'] });
const preflight = (origin: string): Promise<Response> =>
  fetch(`${reader.url}/subscriptions`, {
    method: 'OPTIONS',
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type,idempotency-key',
    },
  });

test('a known origin may send requests and read responses, including errors', async () => {
  for (const Origin of ['https://partner.example', reader.url]) {
    const allowed = await preflight(Origin);
    assert.equal(allowed.status, 204);
    assert.equal(allowed.headers.get('access-control-allow-origin'), Origin);
    assert.equal(allowed.headers.get('access-control-allow-methods'), 'POST');
    assert.match(allowed.headers.get('access-control-allow-headers') ?? '', /Content-Type.*Idempotency-Key/);
    assert.match(allowed.headers.get('vary') ?? '', /Origin/);
    assert.equal(allowed.headers.get('access-control-allow-credentials'), null);
    for (const answer of [
      await reader.signUp('a@example.org', {}, { Origin }),
      await reader.signUp('no', {}, { Origin }),
      await reader.post('{', { Origin }),
      await reader.post({ name: 'x'.repeat(30_000) }, { Origin }),
    ]) {
      assert.equal(answer.headers.get('access-control-allow-origin'), Origin, String(answer.status));
      assert.match(answer.headers.get('vary') ?? '', /Origin/);
    }
  }
});

test('another origin may neither', async () => {
  for (const Origin of [
    'https://evil.example',
    'https://partner.example.evil.example',
    'http://partner.example',
    'null',
  ]) {
    assert.equal((await preflight(Origin)).headers.get('access-control-allow-origin'), null);
    const answer = await reader.signUp('evil@example.org', {}, { Origin });
    assert.equal(answer.status, 403);
    assert.equal(answer.headers.get('access-control-allow-origin'), null);
    assert.equal(((await answer.json()) as { code: string }).code, 'origin_unknown');
  }
  assert.deepEqual(await reader.mails('evil@example.org'), []);
});

test('pages with a token are open to no script of another origin', async () => {
  const answer = await fetch(`${reader.url}/subscriptions/confirm?token=x`, {
    headers: { Origin: 'https://partner.example' },
  });
  assert.equal(answer.headers.get('access-control-allow-origin'), null);
});
