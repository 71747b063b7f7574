import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { localeOf } from '../i18n/locale.js';
import { loadLocale } from '../i18n/load-locale.js';
import type { LocaleTable, Translation } from '../i18n/locale-table.js';

/** The words of a widget, by section. */
export type Sections = Partial<LocaleTable>;

/** After so many milliseconds English words are better than none; the others are shown once they come. */
const PATIENCE = 3000;

/** Follows the language at the host's place in the page and holds its words. */
export class LocaleController implements ReactiveController {
  /** BCP 47 tag for `Intl`. */
  locale = 'en';
  /** English until the table of the locale has come. */
  words: Record<string, unknown>;
  /** Settles when the words are those of `locale`, or these take too long. */
  pending?: Promise<unknown> | undefined;

  readonly #host;
  readonly #english;

  constructor(host: ReactiveControllerHost & Element, english: Sections) {
    this.#host = host;
    this.#english = english;
    this.words = flat(english);
    host.addController(this);
  }

  hostConnected(): void {
    this.update();
  }

  /** Reads the language again; called when `lang` of the host changes. */
  update(): void {
    const locale = localeOf(this.#host);
    if (locale === this.locale) return;
    this.locale = locale;
    const table = loadLocale(locale);
    const use = (loaded?: Translation) => {
      if (locale !== this.locale) return;
      this.pending = undefined;
      this.words = flat(this.#english, loaded);
      this.#host.requestUpdate();
    };
    if (!(table instanceof Promise)) return use(table);
    this.pending = new Promise((resolve) => {
      void table.then((loaded) => resolve(use(loaded)));
      setTimeout(() => resolve(this.pending && use()), PATIENCE);
    });
  }
}

/** The sections that the widget speaks, in the words of `table` where it has them. */
const flat = (english: Sections, table: Translation = {}): Record<string, unknown> =>
  Object.assign(
    {},
    ...Object.entries(english).map(([section, words]) => ({ ...words, ...table[section as keyof LocaleTable] })),
  );
