import { LANGUAGES, loadLocale, matchLocale } from '@news-widgets/core/internal/i18n';
import * as english from '@news-widgets/core/internal/words';
import { describe } from './composed.js';

type Words = Record<string, unknown>;

const textsOf = (word: unknown): string[] =>
  typeof word === 'string' ? [word] : Object.values((word ?? {}) as Words).flatMap(textsOf);

/** Returns the widgets' English words that a language translates differently. */
async function foreignWords(locale: string): Promise<RegExp[]> {
  const sections = Object.entries(english as unknown as Record<string, Words>);
  const table = (await loadLocale(locale, Object.keys(english))) as Record<string, Words> | undefined;
  const pairs = sections.flatMap(([section, words]) =>
    Object.entries(words).map(([key, word]) => [textsOf(word), textsOf(table?.[section]?.[key])] as const),
  );
  const used = new Set(pairs.flatMap(([, own]) => own));
  return pairs
    .flatMap(([texts]) => texts)
    .filter((text) => /[a-z]{3}/i.test(text.replace(/\{\w+\}/g, '')) && !used.has(text))
    .map((text) => new RegExp(`^${text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[^,.]{1,40}')}$`));
}

const hostOf = (element: Element) => (element.getRootNode() as ShadowRoot).host as Element & { locale: string };

/** Finds English words in widgets of another language; words of the story itself do not count. */
export async function englishLeft(elements: readonly HTMLElement[]): Promise<string[]> {
  const hosts = [...new Set(elements.map(hostOf))];
  const found = await Promise.all(
    hosts.map((host) =>
      englishIn(
        elements.filter((element) => hostOf(element) === host),
        host,
      ),
    ),
  );
  return found.flat();
}

async function englishIn(elements: readonly HTMLElement[], host: Element & { locale: string }): Promise<string[]> {
  const { locale } = host;
  if (!locale || !LANGUAGES.includes(matchLocale(locale, LANGUAGES) ?? '')) return [];
  const patterns = await foreignWords(locale);
  const given = host.getAttributeNames().map((name) => host.getAttribute(name)!);
  return elements.flatMap((element) =>
    [...element.childNodes, element.getAttributeNode('aria-label'), element.getAttributeNode('placeholder')]
      .filter((node) => node?.nodeType === Node.TEXT_NODE || node?.nodeType === Node.ATTRIBUTE_NODE)
      .map((node) => node!.textContent!.trim())
      .filter(
        (text) => !given.includes(text) && !element.closest('[lang=en]') && patterns.some((one) => one.test(text)),
      )
      .map((text) => `English in ${locale}: "${text}" ${describe(element)}`),
  );
}
