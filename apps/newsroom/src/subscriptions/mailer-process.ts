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

/** Sends for one server until that goes away, then ends with the last mail that was on its way. */
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

/** One mailer at a time: that of a killed server may still be marking what has left. The system ends a lock with its process. */
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
// Whoever ends the server's group means the server; this one follows when it has finished.
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined);
