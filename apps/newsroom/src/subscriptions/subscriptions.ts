import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database, databaseFile } from './database.ts';
import { keyFile, loadKey } from './key.ts';
import { Limits } from './limits.ts';
import { log } from './log.ts';
import { MailerProcess, type Mailer } from './mailer.ts';
import { Outbox } from './outbox.ts';
import { Sender } from './sender.ts';
import { defaultSettings, type SubscriptionSettings } from './settings.ts';
import { storageProblem } from './storage-problem.ts';
import { day, Store } from './store.ts';
import { Signer } from './signer.ts';
import { Tokens } from './tokens.ts';
import { writeMail } from './write-mail.ts';

/** The services behind the subscription addresses: the store, the mails and their settings. */
export class Subscriptions {
  readonly settings: SubscriptionSettings;
  readonly store: Store;
  readonly signer: Signer;
  readonly tokens: Tokens;
  readonly limits = new Limits();
  readonly outbox: Outbox | undefined;
  /** Shared with the comments, whose mails use the same queue. */
  readonly database: Database;
  readonly #temporary: boolean;
  #mailer: Mailer | undefined;
  #tidying: NodeJS.Timeout | undefined;

  /** Without a folder, all data is removed with the server, as tests need it. */
  constructor(settings: Partial<SubscriptionSettings> = {}) {
    const directory = settings.directory ?? mkdtempSync(join(tmpdir(), 'newsroom-'));
    this.#temporary = settings.directory === undefined;
    this.settings = { ...defaultSettings, ...settings, directory };
    const file = databaseFile(directory);
    if (existsSync(keyFile(directory)) && !existsSync(file))
      console.error(`Subscriptions: ${file} is missing: creating a new one, without readers.`);
    this.database = new Database(directory);
    try {
      this.store = new Store(this.database, this.settings);
      this.signer = new Signer(loadKey(directory, this.settings.key));
      this.tokens = new Tokens(this.signer);
      this.outbox = this.settings.smtpUrl === undefined ? new Outbox(join(directory, 'outbox')) : undefined;
    } catch (error) {
      this.database.close();
      throw storageProblem(error, file) ?? error;
    }
  }

  /** Starts sending, with links to this address. */
  start(origin: string): void {
    const { settings, outbox, store, signer } = this;
    // A second attempt replaces a file, but not a mail.
    this.#mailer = outbox
      ? new Sender(store.queue, outbox, (mail) => writeMail(mail, { settings, signer, origin }))
      : new MailerProcess({ settings, origin });
    this.#tidy();
    this.#tidying = setInterval(() => this.#tidy(), day).unref();
    this.wake();
  }

  /** Called when there may be a mail to send. */
  wake(): void {
    this.#mailer?.wake();
  }

  async close(): Promise<void> {
    clearInterval(this.#tidying);
    await this.#mailer?.stop();
    this.database.close();
    if (this.#temporary) rmSync(this.settings.directory, { recursive: true });
  }

  #tidy(): void {
    this.store.tidy().catch((error) => log('Old sign-ups could not be forgotten', error));
  }
}
