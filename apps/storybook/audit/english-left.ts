import { loadLocale, matchLocale } from '@news-widgets/core/internal/i18n';
import * as english from '@news-widgets/core/internal/words';
import { describe } from './composed.js';

type Words = Record<string, unknown>;

const textsOf = (word: unknown): string[] =>
  typeof word === 'string' ? [word] : Object.values((word ?? {}) as Words).flatMap(textsOf);

/** English words of the widgets that a language says otherwise. */
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
    .map((text) => new RegExp(`^${text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+')}$`));
}

/** English words in a widget that speaks another language; what a story itself says is its own. */
export async function englishLeft(elements: readonly HTMLElement[], locale: string): Promise<string[]> {
  if (matchLocale(locale, ['en'])) return [];
  const patterns = await foreignWords(locale);
  const given = elements
    .map((element) => (element.getRootNode() as ShadowRoot).host)
    .flatMap((host) => host?.getAttributeNames().map((name) => host.getAttribute(name)!) ?? []);
  return elements.flatMap((element) =>
    [...element.childNodes, element.getAttributeNode('aria-label'), element.getAttributeNode('placeholder')]
      .filter((node) => node?.nodeType === Node.TEXT_NODE || node?.nodeType === Node.ATTRIBUTE_NODE)
      .map((node) => node!.textContent!.trim())
      .filter((text) => !given.includes(text) && !element.closest('[lang=en]') && patterns.some((one) => one.test(text)))
      .map((text) => `English in ${locale}: "${text}" ${describe(element)}`),
  );
}
