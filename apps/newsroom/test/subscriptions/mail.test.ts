import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { childServer } from './child.ts';
import { query, temporaryDirectory } from './database.ts';
import { Reader } from './reader.ts';

/** The least that a mail server says; it keeps what it is sent, or refuses everybody. */
async function mailServer(refuses: boolean): Promise<{ url: string; mails: string[] }> {
  const mails: string[] = [];
  const server: Server = createServer((socket) => {
    let text = '';
    let inMail = false;
    socket.on('error', () => undefined).write('220 test\r\n');
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      for (let end = text.indexOf('\r\n'); end >= 0; end = text.indexOf('\r\n')) {
        const line = text.slice(0, end);
        text = text.slice(end + 2);
        if (inMail && line !== '.') mails[mails.length - 1] += `${line}\r\n`;
        else socket.write(answer(line));
      }
    });
    const answer = (line: string): string => {
      if (line === '.') {
        inMail = false;
        return '250 kept\r\n';
      }
      if (line.startsWith('RCPT') && refuses) return `550 no such reader: ${line}\r\n`;
      if (!line.startsWith('DATA')) return '250 fine\r\n';
      inMail = true;
      mails.push('');
      return '354 go on\r\n';
    };
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => server.close());
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, mails };
}

test('mails leave through a mail server when there is one', { timeout: 30_000 }, async () => {
  const { url, mails } = await mailServer(false);
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

test('a mail that is refused waits, and the log does not say for whom', async () => {
  const { url } = await mailServer(true);
  const directory = temporaryDirectory();
  const child = await childServer(directory, { SMTP_URL: url });
  await new Reader(child.url).signUp('secret@example.org');
  for (let waited = 0; !child.output().includes('could not') && waited < 5000; waited += 20) await wait(20);
  assert.match(child.output(), /^Subscriptions: Mail 1 could not be sent \(.*EENVELOPE\)\.$/m);
  assert.doesNotMatch(child.output(), /@|secret/);
  const [mail] = query(directory, 'SELECT attempts, sent_at, due_at - created_at AS delay FROM mail');
  assert.deepEqual([mail!['attempts'], mail!['sent_at']], [1, null]);
  assert.ok(Number(mail!['delay']) >= 60_000);
  await child.kill('SIGTERM');
});
