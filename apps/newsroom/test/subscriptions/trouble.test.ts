import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newReader } from './reader.ts';

const { url } = await newReader();
const post = (name: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${url}/trouble/subscriptions/${name}`, {
    method: 'POST',
    headers: { Origin: 'https://any.example' },
    redirect: 'manual',
    ...init,
  });

test('answers with every status', async () => {
  for (const status of ['pending', 'subscribed', 'exists']) {
    assert.deepEqual(await (await post(status)).json(), { status });
  }
  for (const [name, status, code] of [
    ['error', 500, 'failed'],
    ['invalid', 422, 'email_invalid'],
    ['rate-limited', 429, 'rate_limited'],
    ['closed', 403, 'closed'],
  ] as const) {
    const answer = await post(name);
    assert.equal(answer.status, status);
    assert.equal(((await answer.json()) as { code: string }).code, code);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.equal(answer.headers.get('retry-after'), name === 'rate-limited' ? '30' : null);
  }
});

test('answers late, with something else, or not at all', async () => {
  const start = performance.now();
  assert.deepEqual(await (await post('slow?ms=150')).json(), { status: 'pending' });
  assert.ok(performance.now() - start >= 145);
  await assert.rejects(post('slow?ms=60000', { signal: AbortSignal.timeout(50) }), { name: 'TimeoutError' });
  await assert.rejects((await post('garbage')).json(), SyntaxError);
  assert.match((await post('html')).headers.get('content-type') ?? '', /^text\/html/);
  assert.equal((await post('redirect')).status, 303);
  await assert.rejects(post('drop'), TypeError);
});

test('allows every origin except for one address', async () => {
  const headers = { Origin: 'https://any.example', 'Access-Control-Request-Headers': 'content-type' };
  const open = async (name: string): Promise<string | null> =>
    (await post(name, { method: 'OPTIONS', headers })).headers.get('access-control-allow-origin');
  assert.equal(await open('slow'), '*');
  assert.equal(await open('no-cors'), null);
  assert.equal((await post('no-cors')).headers.get('access-control-allow-origin'), null);
});
