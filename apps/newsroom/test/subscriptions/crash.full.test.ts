import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { childServer } from './child.ts';
import { query, temporaryDirectory } from './database.ts';
import { linkIn, Reader } from './reader.ts';

test('killed in the middle of writes, it loses nothing that it acknowledged', { timeout: 120_000 }, async () => {
  const directory = temporaryDirectory();
  const acknowledged = new Set<string>();

  for (let round = 0; round < 3; round++) {
    const child = await childServer(directory);
    const reader = new Reader(child.url);
    const clients = Array.from({ length: 10 }, async (_, client) => {
      for (let count = 0; ; count++) {
        const address = `crash-${round}-${client}-${count}@example.org`;
        const answer = await reader.signUp(address).catch(() => undefined);
        if (!answer) return;
        // Its status is its promise, even if the body was cut.
        if (answer.status === 200) acknowledged.add(address);
      }
    });
    while (acknowledged.size < (round + 1) * 50) await wait(5);
    await child.kill('SIGKILL');
    await Promise.all(clients);
  }

  const child = await childServer(directory);
  const reader = new Reader(child.url);
  assert.deepEqual(query(directory, 'PRAGMA integrity_check'), [{ integrity_check: 'ok' }]);
  assert.deepEqual(query(directory, 'PRAGMA foreign_key_check'), []);
  const stored = new Set(query(directory, 'SELECT address_key FROM subscriber').map((row) => row['address_key']));
  assert.deepEqual(
    [...acknowledged].filter((address) => !stored.has(address)),
    [],
  );
  // A sign-up, its subscription and its mail came together.
  const complete = `
    SELECT count(*) AS count FROM subscriber
    WHERE (SELECT count(*) FROM subscription WHERE subscriber_id = subscriber.id) = 1
      AND (SELECT count(*) FROM mail WHERE subscriber_id = subscriber.id) = 1`;
  assert.deepEqual(query(directory, complete), [{ count: stored.size }]);

  const unsent = 'SELECT count(*) AS count FROM mail WHERE sent_at IS NULL';
  while (query(directory, unsent)[0]!['count'] !== 0) await wait(50);
  // The key is the same one, so that links from before the crash still work.
  const [mail] = await reader.mails();
  const link = linkIn(mail!, 'confirm').replace(/^http:\/\/[^/]+/, child.url);
  assert.match(await (await reader.press(link)).text(), /You are subscribed/);
  await child.kill('SIGTERM');
  assert.doesNotMatch(child.output(), /@|crash-/);
});
