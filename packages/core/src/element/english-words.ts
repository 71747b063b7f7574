import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isMissing } from '../i18n/load-locale.js';
import type { LocaleTable } from '../i18n/locale-table.js';

/** A language, and the English words that replace missing ones. */
interface Language {
  readonly locale: string;
  readonly english: Partial<LocaleTable>;
}

type Host = ReactiveControllerHost & Element & { readonly renderRoot: ParentNode; readonly strings?: object };

/** Marks English words that replace missing translations, so that they are spoken as English. */
export class EnglishWords implements ReactiveController {
  readonly #host;
  readonly #language;
  /** Elements whose `lang` was set here, with the previous value. */
  readonly #marked = new Map<Element, { lang: string; before: string | null }>();

  constructor(host: Host, language: Language) {
    this.#host = host;
    this.#language = language;
    host.addController(this);
    host.requestUpdate();
  }

  hostUpdated(): void {
    this.#unmark();
    const patterns = missingWords(this.#language, this.#host.strings ?? {}).map(toPattern);
    if (patterns.length === 0) return;
    const isEnglish = (text: string): boolean => patterns.some((pattern) => pattern.test(text.trim()));
    for (const element of this.#host.renderRoot.querySelectorAll('*')) this.#mark(element, isEnglish);
  }

  #mark(element: Element, isEnglish: (text: string) => boolean): void {
    const texts = [...element.childNodes].filter(isText).map((node) => node.textContent!);
    const label = element.ariaLabel ?? (element as HTMLInputElement).placeholder;
    const isWhole = texts.length > 0 && isEnglish(element.textContent!);
    const isPart = texts.length > 0 ? texts.every(isEnglish) : !!label && isEnglish(label);
    if (isWhole || isPart) this.#setLang(element, 'en');
    if (!isPart || isWhole) return;
    // An element's content may be in another language than its own words.
    for (const child of element.children) if (!child.hasAttribute('lang')) this.#setLang(child, this.#language.locale);
  }

  #setLang(element: Element, lang: string): void {
    const { before = element.getAttribute('lang') } = this.#marked.get(element) ?? {};
    this.#marked.set(element, { lang, before });
    element.setAttribute('lang', lang);
  }

  /** Restores `lang` unless the template has changed it since. */
  #unmark(): void {
    for (const [element, { lang, before }] of this.#marked) {
      if (element.getAttribute('lang') !== lang) continue;
      if (before === null) element.removeAttribute('lang');
      else element.setAttribute('lang', before);
    }
    this.#marked.clear();
  }
}

/** Returns whether a node is text with words, not only white space or punctuation. */
const isText = (node: Node): boolean => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent!);

/** Returns the English texts that a widget shows in place of missing translations. */
function missingWords({ english, locale }: Language, replaced: object): string[] {
  return Object.entries(english)
    .flatMap(([section, words]) =>
      Object.entries(words)
        .filter(([key]) => !(key in replaced) && isMissing(locale, section as keyof LocaleTable, key))
        .flatMap(([, text]) => (typeof text === 'string' ? text : Object.values(text as object))),
    )
    .filter(hasWords);
}

/** Returns whether a text has more than placeholders and punctuation, which would match anything. */
const hasWords = (text: string): boolean => /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));

/** Matches a message with any values for its placeholders. */
const toPattern = (text: string): RegExp =>
  new RegExp(`^${text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+')}:?$`);
