import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { localeOf } from '../i18n/locale.js';
import { loadLocale } from '../i18n/load-locale.js';
import type { LocaleTable, Translation } from '../i18n/locale-table.js';

/** The words of a widget, by section. */
export type Sections = Partial<LocaleTable>;

/** After this long, in milliseconds, English is shown until the words of the locale arrive. */
const LOCALE_TIMEOUT_MS = 3000;

/** Follows the language at the host's place in the page and holds its words. */
export class LocaleController implements ReactiveController {
  /** BCP 47 tag for `Intl`. */
  locale = 'en';
  /** English until the table of the locale has loaded. */
  words: Record<string, unknown>;
  /** Settles when the words of `locale` are here or take too long. */
  pending?: Promise<unknown> | undefined;

  readonly #host;
  readonly #english;

  constructor(host: ReactiveControllerHost & Element, english: Sections) {
    this.#host = host;
    this.#english = english;
    this.words = flatten(english);
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
      this.words = flatten(this.#english, loaded);
      this.#host.requestUpdate();
    };
    if (!(table instanceof Promise)) return use(table);
    this.pending = new Promise((resolve) => {
      void table.then((loaded) => resolve(use(loaded)));
      setTimeout(() => resolve(this.pending && use()), LOCALE_TIMEOUT_MS);
    });
  }
}

/** Merges sections into one table, with the words of `table` in place of English ones. */
const flatten = (english: Sections, table: Translation = {}): Record<string, unknown> =>
  Object.assign(
    {},
    ...Object.entries(english).map(([section, words]) => ({ ...words, ...table[section as keyof LocaleTable] })),
  );
