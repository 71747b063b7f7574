import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { childServer } from './child.ts';
import { query, temporaryDirectory } from './database.ts';
import { mailServer } from './mail-server.ts';
import { Reader } from './reader.ts';

const total = 2000;
const kills = 20;
const clients = 10;

test('2,000 sign-ups under 20 kills: every reader gets one mail, and nobody two', { timeout: 300_000 }, async () => {
  const directory = temporaryDirectory();
  const { url, mails } = await mailServer();
  let child = await childServer(directory, { SMTP_URL: url });
  let taken = 0;

  /** Sends until it is acknowledged, as a form does whose reader presses again. */
  const signUp = async (index: number): Promise<void> => {
    for (;;) {
      const key = { 'Idempotency-Key': `sign-up-${index}` };
      const answer = await new Reader(child.url).signUp(`reader-${index}@example.org`, {}, key).catch(() => undefined);
      if (answer?.status === 200) break;
      assert.ok(!answer || answer.status === 503, String(answer?.status));
      await wait(20);
    }
    taken++;
  };
  const addresses = Array.from({ length: total }, (_, index) => index).values();
  const readers = Array.from({ length: clients }, async () => {
    for (const index of addresses) await signUp(index);
  });

  const killer = (async () => {
    for (let kill = 1; kill <= kills; kill++) {
      while (taken < (total * kill) / (kills + 1)) await wait(5);
      await child.kill('SIGKILL');
      child = await childServer(directory, { SMTP_URL: url });
    }
  })();
  await Promise.all([...readers, killer]);

  const unsent = 'SELECT count(*) AS count FROM mail WHERE sent_at IS NULL';
  while (query(directory, unsent)[0]!['count'] !== 0) await wait(100);
  await child.kill('SIGTERM');
  const received = Map.groupBy(mails, (mail) => /^To: (\S+)\r$/m.exec(mail)?.[1] ?? '');
  const lost = Array.from({ length: total }, (_, index) => `reader-${index}@example.org`).filter(
    (address) => !received.has(address),
  );
  const twice = [...received].filter(([, copies]) => copies.length > 1).map(([address]) => address);
  assert.deepEqual({ lost, twice, mails: mails.length }, { lost: [], twice: [], mails: total });
  assert.deepEqual(query(directory, 'SELECT count(*) AS count FROM subscriber'), [{ count: total }]);
});
