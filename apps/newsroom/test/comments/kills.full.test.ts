import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { childServer } from '../subscriptions/child.ts';
import { query, temporaryDirectory } from '../subscriptions/database.ts';
import { mailServer } from '../subscriptions/mail-server.ts';
import { Writer } from './writer.ts';

const total = 1000;
const kills = 8;
const clients = 20;
const limits = { LIMIT_COMMENTS: '1000000/60', LIMIT_EDITOR_MAILS: '1000000/60', EDITOR_MAIL: 'editor@example.org' };

test('1,000 comments of 20 clients under eight kills: none lost, none twice', { timeout: 300_000 }, async () => {
  const directory = temporaryDirectory();
  const { url, mails } = await mailServer();
  const variables = { ...limits, SMTP_URL: url };
  let child = await childServer(directory, variables);
  const taken = new Map<string, string>();

  /** Sends until it is acknowledged, as a widget does whose reader presses again. */
  const write = async (index: number): Promise<void> => {
    const text = `Comment ${index}`;
    for (;;) {
      const answer = await new Writer(child.url).post({ text, key: `comment-key-${index}` }).catch(() => undefined);
      if (answer?.status === 202) {
        taken.set(text, answer.body.comment!.id);
        return;
      }
      assert.ok(!answer || answer.status === 503, String(answer?.status));
      await wait(20);
    }
  };
  const work = Array.from({ length: total }, (_, index) => index).values();
  const writers = Array.from({ length: clients }, async () => {
    for (const index of work) await write(index);
  });
  const killer = (async () => {
    for (let kill = 1; kill <= kills; kill++) {
      while (taken.size < (total * kill) / (kills + 1)) await wait(5);
      await child.kill('SIGKILL');
      child = await childServer(directory, variables);
    }
  })();
  await Promise.all([...writers, killer]);

  const kept = new Map(query(directory, 'SELECT id, text FROM comment').map((row) => [String(row['id']), row['text']]));
  assert.equal(kept.size, total);
  assert.deepEqual(new Set(kept.values()), new Set(taken.keys()));
  // Each writer received the number of an existing comment.
  for (const [text, id] of taken) assert.equal(kept.get(id), text);
  assert.deepEqual(query(directory, 'PRAGMA integrity_check'), [{ integrity_check: 'ok' }]);
  assert.deepEqual(query(directory, 'PRAGMA foreign_key_check'), []);

  // A comment and the mail about it came together, and each mail left once.
  const unsent = 'SELECT count(*) AS count FROM mail WHERE sent_at IS NULL';
  while (query(directory, unsent)[0]!['count'] !== 0) await wait(100);
  await child.kill('SIGTERM');
  assert.deepEqual(query(directory, 'SELECT count(DISTINCT comment_id) AS count FROM mail'), [{ count: total }]);
  assert.equal(mails.length, total);
  assert.equal(new Set(mails.map((mail) => /^> (Comment \d+)\r$/m.exec(mail)?.[1])).size, total);
});
