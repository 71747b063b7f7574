import { once } from 'node:events';
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { log } from './log.ts';
import type { SubscriptionSettings } from './settings.ts';

/** Sends what is in the queue. */
export interface Mailer {
  /** There may be something to send. */
  wake(): void;
  /** Resolves once what is on its way has left and is marked. */
  stop(): Promise<void>;
}

export interface MailerTask {
  settings: SubscriptionSettings;
  origin: string;
}

const program = join(import.meta.dirname, 'mailer-process.ts');
const pauseBeforeAnother = 10_000;

/**
 * A process of its own that outlives this one by the mails that are on their way: when the server is killed, each is
 * still marked as it leaves, and none leaves twice.
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
    // In a group of its own, so that what ends the server does not end it too.
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
