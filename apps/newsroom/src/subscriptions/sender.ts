import { log } from './log.ts';
import type { MailQueue, QueuedMail } from './mail-queue.ts';
import type { Mail, MailKind } from './mail.ts';

export interface Delivery {
  /** Resolves once the mail has been handed over. */
  deliver(id: number, kind: MailKind, mail: Mail): Promise<void>;
  close(): void;
}

const atOnce = 5;
const longestNap = 60_000;

/** Empties the queue. Each mail is marked as soon as it has been sent. */
export class Sender {
  readonly #queue: MailQueue;
  readonly #delivery: Delivery;
  readonly #write: (mail: QueuedMail) => Promise<Mail>;
  /** Mails in progress, or sent but not yet marked in the database. */
  readonly #sending = new Set<number>();
  readonly #unmarked = new Set<number>();
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #again = false;
  #stopped = false;

  constructor(queue: MailQueue, delivery: Delivery, write: (mail: QueuedMail) => Promise<Mail>) {
    this.#queue = queue;
    this.#delivery = delivery;
    this.#write = write;
  }

  /** Called when there may be something to send. */
  wake(): void {
    this.#again = true;
    if (this.#stopped || this.#running) return;
    this.#running = this.#work().finally(() => {
      this.#running = undefined;
      if (this.#again) this.wake();
      else this.#sleep();
    });
  }

  /** Resolves once the mails in progress have been sent and marked. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
    this.#delivery.close();
  }

  async #work(): Promise<void> {
    // Lets the response to the reader go first.
    await new Promise((resolve) => setImmediate(resolve));
    this.#again = false;
    try {
      for (const id of this.#unmarked) await this.#markSent(id);
    } catch (error) {
      log('The mail queue failed', error);
    }
    const done = await Promise.allSettled(Array.from({ length: atOnce }, () => this.#sendOneByOne()));
    const failed = done.find((one) => one.status === 'rejected');
    if (failed) log('The mail queue failed', failed.reason);
  }

  async #sendOneByOne(): Promise<void> {
    for (let mail = this.#next(); mail; mail = this.#next()) {
      this.#sending.add(mail.id);
      try {
        await this.#send(mail);
      } finally {
        if (!this.#unmarked.has(mail.id)) this.#sending.delete(mail.id);
      }
    }
  }

  #next(): QueuedMail | undefined {
    return this.#stopped ? undefined : this.#queue.next(this.#sending);
  }

  async #send(mail: QueuedMail): Promise<void> {
    try {
      await this.#delivery.deliver(mail.id, mail.kind, await this.#write(mail));
    } catch (error) {
      log(`Mail ${mail.id} could not be sent`, error);
      return this.#queue.markFailed(mail.id, isForGood(error));
    }
    this.#unmarked.add(mail.id);
    await this.#markSent(mail.id);
  }

  async #markSent(id: number): Promise<void> {
    await this.#queue.markSent(id);
    this.#unmarked.delete(id);
    this.#sending.delete(id);
  }

  #sleep(): void {
    clearTimeout(this.#timer);
    if (this.#stopped) return;
    this.#timer = setTimeout(() => this.wake(), this.#nap()).unref();
  }

  /** Waits at least a second, so that an unreadable queue does not keep the machine busy. */
  #nap(): number {
    try {
      return Math.min(longestNap, Math.max(1000, this.#queue.wait() ?? longestNap));
    } catch (error) {
      log('The mail queue failed', error);
      return longestNap;
    }
  }
}

/** Returns whether the mail server rejects this reader permanently. Problems with our own account can be fixed. */
function isForGood(error: unknown): boolean {
  const { responseCode = 0, command = '' } = error as { responseCode?: number; command?: string };
  return responseCode >= 500 && /^(?:RCPT TO|DATA)$/.test(command);
}
