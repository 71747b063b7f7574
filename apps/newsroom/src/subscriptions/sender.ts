import { log } from './log.ts';
import type { MailQueue, QueuedMail } from './mail-queue.ts';
import type { Mail, MailKind } from './mail.ts';

export interface Delivery {
  /** Resolves once the mail is out of this program's hands. */
  deliver(id: number, kind: MailKind, mail: Mail): Promise<void>;
  close(): void;
}

const batch = 20;
const longestNap = 60_000;

/** Empties the queue, at least once for every mail: a mail counts as sent only after it has left. */
export class Sender {
  readonly #queue: MailQueue;
  readonly #delivery: Delivery;
  readonly #write: (mail: QueuedMail) => Promise<Mail>;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #again = false;
  #stopped = false;

  constructor(queue: MailQueue, delivery: Delivery, write: (mail: QueuedMail) => Promise<Mail>) {
    this.#queue = queue;
    this.#delivery = delivery;
    this.#write = write;
  }

  /** There may be something to send. */
  wake(): void {
    this.#again = true;
    if (this.#stopped || this.#running) return;
    this.#running = this.#work().finally(() => {
      this.#running = undefined;
      if (this.#again) this.wake();
      else this.#sleep();
    });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
    this.#delivery.close();
  }

  async #work(): Promise<void> {
    // Lets the answer to the reader go first.
    await new Promise((resolve) => setImmediate(resolve));
    this.#again = false;
    try {
      for (let mails = this.#take(); mails.length > 0; mails = this.#take()) {
        const results = await Promise.all(mails.map((mail) => this.#send(mail)));
        this.#queue.markSent(results.filter((id) => id !== undefined));
      }
      this.#queue.giveUpHopeless();
    } catch (error) {
      log('The mail queue failed', error);
    }
  }

  #take(): QueuedMail[] {
    return this.#stopped ? [] : this.#queue.take(batch);
  }

  async #send(mail: QueuedMail): Promise<number | undefined> {
    try {
      await this.#delivery.deliver(mail.id, mail.kind, await this.#write(mail));
      return mail.id;
    } catch (error) {
      log(`Mail ${mail.id} could not be sent`, error);
      return undefined;
    }
  }

  #sleep(): void {
    clearTimeout(this.#timer);
    if (this.#stopped) return;
    this.#timer = setTimeout(() => this.wake(), this.#nap()).unref();
  }

  /** At least a second, so that a queue that cannot be read does not keep the machine busy. */
  #nap(): number {
    try {
      return Math.min(longestNap, Math.max(1000, this.#queue.wait() ?? longestNap));
    } catch (error) {
      log('The mail queue failed', error);
      return longestNap;
    }
  }
}
