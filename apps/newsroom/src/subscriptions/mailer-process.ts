import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { Database } from './database.ts';
import { loadKey } from './key.ts';
import { log } from './log.ts';
import { MailQueue } from './mail-queue.ts';
import type { MailerTask } from './mailer.ts';
import { Sender } from './sender.ts';
import { smtp } from './smtp.ts';
import { isBusy } from './storage-problem.ts';
import { Signer } from './signer.ts';
import { writeMail } from './write-mail.ts';

const pause = 50;

/** Sends mails for one server until it stops, then finishes the mails in progress. */
async function send({ settings, origin }: MailerTask): Promise<void> {
  const { directory, key, smtpUrl } = settings;
  const release = await waitForTurn(directory);
  if (!release) return;
  const database = new Database(directory);
  const context = { settings, origin, signer: new Signer(loadKey(directory, key)) };
  const sender = new Sender(new MailQueue(database), smtp(smtpUrl!), (mail) => writeMail(mail, context));
  process.on('message', () => sender.wake());
  sender.wake();
  if (process.connected) await new Promise((resolve) => process.once('disconnect', resolve));
  await sender.stop();
  database.close();
  release();
}

/** Waits for a previous mailer, which may still be marking sent mails. The system releases its lock when it ends. */
async function waitForTurn(directory: string): Promise<(() => void) | undefined> {
  const lock = new DatabaseSync(join(directory, 'mailer.lock'));
  for (; process.connected; await wait(pause)) {
    try {
      lock.exec('BEGIN EXCLUSIVE');
      return () => lock.close();
    } catch (error) {
      if (!isBusy(error)) throw error;
    }
  }
  lock.close();
  return undefined;
}

process.once('message', (task) => {
  send(task as MailerTask).catch((error) => {
    log('The mailer failed', error);
    process.exitCode = 1;
    if (process.connected) process.disconnect();
  });
});
// Signals to the server's group are meant for the server; this process follows when it has finished.
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined);
