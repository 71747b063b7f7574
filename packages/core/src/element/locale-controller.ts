import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onLanguageChange } from '../i18n/language-changes.js';
import { loadLocale, mayLackWords } from '../i18n/load-locale.js';
import { localeOf, pageLocaleOf } from '../i18n/locale.js';
import { registerPageTranslations } from '../i18n/page-translations.js';
import type { LocaleTable, Translation } from '../i18n/locale-table.js';

/** The words of a widget, by section. */
export type Sections = Partial<LocaleTable>;

/** Time in milliseconds after which English is shown until the words of the locale arrive. */
const LOCALE_TIMEOUT_MS = 3000;

type Host = ReactiveControllerHost &
  Element & { readonly renderRoot: ParentNode; readonly strings?: object; readonly isHydrating?: boolean };

/** Tracks the language that applies to the host and holds its words. */
export class LocaleController implements ReactiveController {
  /** BCP 47 tag for `Intl`. */
  locale = 'en';
  /** English until the words of the locale have loaded. */
  words: Record<string, unknown>;
  /** Settles when the words of `locale` are available or take too long. */
  pending?: Promise<unknown> | undefined;

  readonly #host: Host;
  #english;
  #translation?: Translation | undefined;
  #awaited?: Promise<Translation | undefined>;
  #isFromServer?: boolean | undefined;
  #marksEnglish = false;
  #stop?: () => void;

  constructor(host: Host, english: Sections) {
    this.#host = host;
    this.#english = english;
    this.words = flatten(english);
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = onLanguageChange(() => this.update());
    this.update();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** English words by section, used in place of missing ones. */
  get english(): Sections {
    return this.#english;
  }

  /** Adds words for code imported on demand; settles when those of the locale are available. */
  add(english: Sections): Promise<unknown> | undefined {
    if (Object.keys(english).some((section) => !(section in this.#english))) {
      // If keys are equal, the widget's own words win.
      this.#english = { ...english, ...this.#english };
      this.words = flatten(this.#english, this.#translation);
      this.#update(true);
    }
    return this.pending;
  }

  /** Reads the language again, when a `lang` that may apply to the host changes or words are added. */
  update(): void {
    this.#update(false);
  }

  #update(hasNewSections: boolean): void {
    registerPageTranslations();
    const locale = this.#readLocale();
    const translation = loadLocale(locale, Object.keys(this.#english));
    const isAnother = hasNewSections || locale !== this.locale;
    if (!(translation instanceof Promise)) {
      if (isAnother || translation !== this.#translation) this.#use(locale, translation);
    } else if (isAnother || !this.pending) this.#wait(locale, translation);
  }

  /** Reads the locale; a server that was not told a language rendered in English. */
  #readLocale(): string {
    this.#isFromServer ||= this.#host.isHydrating;
    return this.#isFromServer ? (pageLocaleOf(this.#host) ?? 'en') : localeOf(this.#host);
  }

  #use(locale: string, translation: Translation | undefined): void {
    this.locale = locale;
    this.pending = undefined;
    this.#translation = translation;
    this.words = flatten(this.#english, translation);
    this.#host.requestUpdate();
    if (mayLackWords(locale, Object.keys(this.#english)) && globalThis.document) this.#markEnglish();
  }

  /** Marks English words in a widget of another language; they are shown even if this code fails to load. */
  #markEnglish(): void {
    if (this.#marksEnglish) return;
    this.#marksEnglish = true;
    import('./english-words.js').then(({ EnglishWords }) => new EnglishWords(this.#host, this)).catch(() => {});
  }

  #wait(locale: string, translation: Promise<Translation | undefined>): void {
    this.locale = locale;
    this.#awaited = translation;
    this.pending = new Promise((resolve) => {
      const use = (loaded?: Translation) =>
        resolve(this.#awaited === translation && locale === this.locale && this.#use(locale, loaded));
      void translation.then(use);
      setTimeout(() => this.pending && use(), LOCALE_TIMEOUT_MS);
    });
  }
}

/** Merges sections into one table, with the words of `table` replacing English ones. */
const flatten = (english: Sections, table: Translation = {}): Record<string, unknown> =>
  Object.assign(
    {},
    ...Object.entries(english).map(([section, words]) => ({
      ...words,
      ...fitting(table[section as keyof LocaleTable], words),
    })),
  );

/** Returns the words of the same kind as the ones they replace: a template for a text cannot use plural forms. */
const fitting = (own: object | undefined, words: Record<string, unknown>): object =>
  Object.fromEntries(
    Object.entries(own ?? {}).filter(([key, text]) => typeof text === 'string' || typeof words[key] === 'object'),
  );
