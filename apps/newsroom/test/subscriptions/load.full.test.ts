import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { childServer } from './child.ts';
import { query, temporaryDirectory } from './database.ts';
import { agreed, Reader } from './reader.ts';

const total = 5000;
const clients = 20;
const distinct = total * 0.9;

/** The time is printed, not judged, since it depends on the machine. */
test('20 clients, 5,000 sign-ups, a tenth of them duplicates: every address once', { timeout: 240_000 }, async () => {
  const directory = temporaryDirectory();
  const child = await childServer(directory);
  const reader = new Reader(child.url);
  // Every tenth one repeats another in other letters, sent by another client at about the same time.
  const addresses = Array.from({ length: total }, (_, index) =>
    index % 10 === 9 ? `READER-${index - 4}@Example.org` : `reader-${index}@example.org`,
  );
  const queue = addresses.values();
  const statuses = new Map<number, number>();
  const start = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (const email of queue) {
        const { status } = await reader.post({ email, name: 'Reader', consent: agreed });
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  assert.deepEqual([...statuses], [[200, total]]);

  const count = (sql: string): unknown => query(directory, `SELECT count(*) AS count FROM ${sql}`)[0]!['count'];
  assert.equal(count('subscriber'), distinct);
  assert.equal(count('(SELECT DISTINCT lower(address) FROM subscriber)'), distinct);
  assert.equal(count('subscription'), distinct);
  assert.equal(count('mail'), distinct);
  while (count('mail WHERE sent_at IS NULL') !== 0) await wait(100);
  assert.equal(readdirSync(join(directory, 'outbox')).length, distinct);

  // Still quick with all of them there.
  const again = performance.now();
  for (let index = 0; index < 50; index++) await reader.signUp(`late-${index}@example.org`);
  const each = (performance.now() - again) / 50;
  console.log(
    `${total} sign-ups of ${clients} clients in ${seconds.toFixed(1)} s; with all there, one in ${each.toFixed(0)} ms`,
  );
  await child.kill('SIGTERM');
  assert.equal(child.output(), `Newsroom: ${child.url}\n`);
});
