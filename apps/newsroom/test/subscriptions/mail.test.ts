import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { childServer } from './child.ts';
import { query, temporaryDirectory } from './database.ts';
import { mailServer } from './mail-server.ts';
import { Reader } from './reader.ts';

test('mails leave through a mail server when there is one', { timeout: 30_000 }, async () => {
  const { url, mails } = await mailServer();
  const directory = temporaryDirectory();
  const child = await childServer(directory, { SMTP_URL: url, MAIL_FROM: 'Lode <letters@lode.example>' });
  await new Reader(child.url).signUp('Ada.L@example.org', { name: 'Ada\\, <b@c.org>' });
  const sent = () => query(directory, 'SELECT count(*) AS n FROM mail WHERE sent_at IS NOT NULL')[0]!['n'];
  while (sent() === 0) await wait(20);
  assert.equal(mails.length, 1);
  assert.match(mails[0]!, /^From: Lode <letters@lode\.example>\r$/m);
  assert.match(mails[0]!, /^To: Ada\.L@example\.org\r$/m);
  assert.match(mails[0]!, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
  assert.match(mails[0]!, /^Message-ID: <confirm\.1\./im);
  assert.equal((await fetch(`${child.url}/outbox`)).status, 404);
  await child.kill('SIGTERM');
});

const failedMail = async (refusal: string): Promise<Record<string, unknown>> => {
  const { url } = await mailServer(refusal);
  const directory = temporaryDirectory();
  const child = await childServer(directory, { SMTP_URL: url });
  await new Reader(child.url).signUp('secret@example.org');
  const mail = () =>
    query(directory, 'SELECT attempts, sent_at, failed_at, due_at - created_at AS delay FROM mail')[0]!;
  for (let waited = 0; mail()['attempts'] === 0 && waited < 5000; waited += 20) await wait(20);
  assert.match(child.output(), /^Subscriptions: Mail 1 could not be sent \(.*EENVELOPE\)\.$/m);
  assert.doesNotMatch(child.output(), /@|secret/);
  await child.kill('SIGTERM');
  return mail();
};

test('a temporarily refused mail waits, and the log omits its recipient', async () => {
  const { attempts, sent_at: sent, failed_at: failed, delay } = await failedMail('450');
  assert.deepEqual([attempts, sent, failed], [1, null, null]);
  assert.ok(Number(delay) >= 60_000);
});

test('a mail that is refused for good is given up', async () => {
  const { attempts, sent_at: sent, failed_at: failed } = await failedMail('550');
  assert.deepEqual([attempts, sent], [1, null]);
  assert.notEqual(failed, null);
});
