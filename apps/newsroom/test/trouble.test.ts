import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonFeed } from '../src/feeds/json-feed.ts';
import { runningNewsroom } from './running.ts';

const url = `${await runningNewsroom()}/trouble`;

test('a slow feed takes the requested time', async () => {
  const start = performance.now();
  assert.equal((await fetch(`${url}/slow.json?ms=200`)).status, 200);
  assert.ok(performance.now() - start >= 195);
});

test('statuses', async () => {
  assert.equal((await fetch(`${url}/not-found.json`)).status, 404);
  const down = await fetch(`${url}/error.json`);
  assert.equal(down.status, 503);
  assert.equal(down.headers.get('retry-after'), '30');
  const moved = await fetch(`${url}/redirect.json`, { redirect: 'manual' });
  assert.equal(moved.status, 302);
  assert.equal(moved.headers.get('location'), '/feed.json');
});

test('wrong contents', async () => {
  assert.deepEqual(((await (await fetch(`${url}/empty.json`)).json()) as JsonFeed).items, []);
  assert.match((await fetch(`${url}/html.json`)).headers.get('content-type') ?? '', /^text\/html/);
  await assert.rejects((await fetch(`${url}/garbage.json`)).json(), SyntaxError);
  // The network decides whether the headers arrive before the end.
  await assert.rejects(
    fetch(`${url}/cut.json`).then((response) => response.text()),
    TypeError,
  );
});

test('sizes', async () => {
  const huge = await (await fetch(`${url}/huge.json`)).text();
  assert.ok(huge.length > 5_000_000);
  const { items } = (await (await fetch(`${url}/thousand.json`)).json()) as JsonFeed;
  assert.equal(new Set(items.map(({ id }) => id)).size, 1000);
  assert.equal(new Set(items.map(({ title }) => title)).size, 1000);
});

test('only one of them is closed to other origins', async () => {
  const open = async (name: string): Promise<string | null> =>
    (await fetch(`${url}/${name}`, { redirect: 'manual' })).headers.get('access-control-allow-origin');
  assert.equal(await open('no-cors.json'), null);
  for (const name of ['not-found.json', 'error.json', 'empty.json', 'html.json', 'redirect.json', 'garbage.json']) {
    assert.equal(await open(name), '*', name);
  }
});
