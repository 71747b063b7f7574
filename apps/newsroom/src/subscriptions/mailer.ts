import { once } from 'node:events';
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { log } from './log.ts';
import type { SubscriptionSettings } from './settings.ts';

/** Sends the mails in the queue. */
export interface Mailer {
  /** Called when there may be something to send. */
  wake(): void;
  /** Resolves once the mails in progress have been sent and marked. */
  stop(): Promise<void>;
}

export interface MailerTask {
  settings: SubscriptionSettings;
  origin: string;
}

const program = join(import.meta.dirname, 'mailer-process.ts');
const pauseBeforeAnother = 10_000;

/**
 * Runs in a separate process that outlives the server until its mails are sent: if the server is killed, each mail is still
 * marked as sent, and none is sent twice.
 */
export class MailerProcess implements Mailer {
  readonly #task: MailerTask;
  #child: ChildProcess;
  #stopped = false;

  constructor(task: MailerTask) {
    this.#task = task;
    this.#child = this.#start();
  }

  wake(): void {
    if (this.#child.connected) this.#child.send('wake');
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const exit = once(this.#child, 'exit');
    if (this.#child.connected) this.#child.disconnect();
    await exit;
  }

  #start(): ChildProcess {
    // In a separate group, so that signals to the server's group do not end it.
    const child = fork(program, { detached: true, execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    child.send(this.#task);
    child.on('error', (error) => log('The mailer failed', error));
    child.on('exit', () => {
      if (this.#stopped) return;
      setTimeout(() => {
        if (!this.#stopped) this.#child = this.#start();
      }, pauseBeforeAnother).unref();
    });
    return child;
  }
}
