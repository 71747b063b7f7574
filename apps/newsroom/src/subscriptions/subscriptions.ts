import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { loadKey } from './key.ts';
import { Limits } from './limits.ts';
import { writeMail } from './mail.ts';
import { Outbox } from './outbox.ts';
import { openDatabase } from './schema.ts';
import { Sender } from './sender.ts';
import { defaultSettings, type SubscriptionSettings } from './settings.ts';
import { smtp } from './smtp.ts';
import { day, Store } from './store.ts';
import { Tokens } from './tokens.ts';

/** Everything behind the subscription addresses: the store, the mails and the settings they share. */
export class Subscriptions {
  readonly settings: SubscriptionSettings;
  readonly store: Store;
  readonly tokens: Tokens;
  readonly limits = new Limits();
  readonly sender: Sender;
  readonly outbox: Outbox | undefined;
  /** Where readers reach the server; known once it listens. */
  origin = '';
  readonly #database: DatabaseSync;
  readonly #temporary: boolean;
  #tidying: NodeJS.Timeout | undefined;

  /** Without a folder everything is gone with the server, as a test wants it. */
  constructor(settings: Partial<SubscriptionSettings> = {}) {
    const directory = settings.directory ?? mkdtempSync(join(tmpdir(), 'newsroom-'));
    this.#temporary = settings.directory === undefined;
    this.settings = { ...defaultSettings, ...settings, directory };
    this.#database = openDatabase(directory);
    this.store = new Store(this.#database, this.settings);
    this.tokens = new Tokens(loadKey(directory, this.settings.key));
    this.outbox = this.settings.smtpUrl === undefined ? new Outbox(join(directory, 'outbox')) : undefined;
    this.sender = new Sender(this.store.queue, this.outbox ?? smtp(this.settings.smtpUrl!), (mail) =>
      writeMail(mail, this),
    );
  }

  /** Begins to send, with links to this address unless the settings name another one. */
  start(url: string): void {
    this.origin = this.settings.publicUrl ?? url;
    this.store.tidy();
    this.#tidying = setInterval(() => this.store.tidy(), day).unref();
    this.store.queue.release();
    this.sender.wake();
  }

  async close(): Promise<void> {
    clearInterval(this.#tidying);
    await this.sender.stop();
    this.#database.close();
    if (this.#temporary) rmSync(this.settings.directory, { recursive: true });
  }
}
