import type { Article } from '../content/articles.ts';
import { log } from '../subscriptions/log.ts';
import { day } from '../subscriptions/store.ts';
import type { Subscriptions } from '../subscriptions/subscriptions.ts';
import { Decisions } from './decisions.ts';
import { readSeeds } from './seeds.ts';
import { defaultSettings, type CommentSettings } from './settings.ts';
import { CommentStore } from './store.ts';

/** The services behind the comment addresses; database, key, limits and mails are shared with the sign-ups. */
export class Comments {
  readonly settings: CommentSettings;
  readonly store: CommentStore;
  readonly decisions: Decisions;
  readonly subscriptions: Subscriptions;
  #tidying: NodeJS.Timeout | undefined;

  constructor(subscriptions: Subscriptions, settings: Partial<CommentSettings> = {}) {
    this.subscriptions = subscriptions;
    this.settings = { ...defaultSettings, ...settings };
    this.store = new CommentStore(subscriptions.database, subscriptions.store.queue, {
      editorMails: this.settings.editorMails,
      tellsEditor: subscriptions.settings.editor !== '',
    });
    this.decisions = new Decisions(subscriptions.signer);
  }

  /** Called before the first request. */
  async start(articles: readonly Article[]): Promise<void> {
    if (this.settings.seeds) await this.store.seed(readSeeds(articles));
    this.#tidy();
    this.#tidying = setInterval(() => this.#tidy(), day).unref();
  }

  close(): void {
    clearInterval(this.#tidying);
  }

  #tidy(): void {
    this.store.tidy().catch((error) => log('Old comments could not be forgotten', error));
  }
}
