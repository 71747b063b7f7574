import * as english from '@news-widgets/core/internal/words';
import { LANGUAGES } from '@news-widgets/core/internal/i18n';
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

type Text = string | Record<string, string>;
type Table = Record<string, Record<string, Text>>;

/** A text may be this much longer than the English one, since German and Finnish are. */
const lengthLimit = (text: string): number => text.length * 2 + 12;
/** Categories in which a number is said in words, such as "two minutes". */
const SAID_IN_WORDS = ['zero', 'one', 'two'];

/** Values that may be in any script; a text that begins with one would have its direction in `dir="auto"`. */
const OTHERS = /^[“”„‘«「]?\{(?:name|source|service|network|query|email|provider)\}/;
/** Spoken names of controls, and what is printed on them: voice control takes what readers see. */
const SPOKEN = {
  'authorCard.emailTo': 'authorCard.email',
  'comments.replyTo': 'comments.reply',
  'comments.reportBy': 'comments.report',
};
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

const folder = new URL('../../src/i18n/locales/', import.meta.url);
/** The folders of words that only some pages need; the rest is beside them. */
const FOLDERS = readdirSync(folder).filter((name) => !name.endsWith('.ts'));
const load = async (file: string): Promise<Table> =>
  ((await import(new URL(`${file}.ts`, folder).href)) as { default: Table }).default;

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();
const isPlural = (text: Text): text is Record<string, string> => typeof text !== 'string' && 'other' in text;
const textsOf = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));
const keysOf = (table: Table): string[] =>
  Object.entries(table).flatMap(([section, words]) => Object.keys(words).map((key) => `${section}.${key}`));

describe('the words of the languages', () => {
  it('are in a file for each language, and one in each folder', () => {
    const files = (path: URL) => readdirSync(path).filter((name) => name.endsWith('.ts'));
    const expected = LANGUAGES.map((tag) => `${tag}.ts`).toSorted();
    assert.deepEqual(files(folder).toSorted(), expected);
    for (const name of FOLDERS) assert.deepEqual(files(new URL(`${name}/`, folder)).toSorted(), expected, name);
  });

  for (const tag of LANGUAGES)
    describe(tag, async () => {
      const files = await Promise.all(['', ...FOLDERS.map((name) => `${name}/`)].map((path) => load(path + tag)));
      const table: Table = Object.assign({}, ...files);
      const wanted = english as unknown as Table;
      const pairs = Object.entries(wanted).flatMap(([section, words]) =>
        Object.entries(words).map(([key, text]) => [`${section}.${key}`, text, table[section]?.[key]] as const),
      );

      it('has each word once and no other', () =>
        assert.deepEqual(files.flatMap(keysOf).toSorted(), keysOf(wanted).toSorted()));

      it('has the plural forms that CLDR names', () => {
        const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted();
        for (const [key, text, own] of pairs)
          if (isPlural(text)) assert.deepEqual(Object.keys(own as object).toSorted(), categories, key);
      });

      it('has the placeholders of each word', () => {
        for (const [key, text, own] of pairs)
          for (const [form, words] of Object.entries(typeof own === 'string' ? { other: own } : own!)) {
            const needed = placeholders(isPlural(text) ? text.other! : textsOf(text)[0]!);
            const said = SAID_IN_WORDS.includes(form) ? needed.filter((name) => name !== '{count}') : needed;
            const found = placeholders(words);
            const isRight = [needed, said].some((names) => names.join() === found.join());
            assert.ok(isRight, `${key}: "${words}" must have ${needed.join()}`);
          }
      });

      it('contains the visible words of a control in its accessible name', () => {
        const word = (path: string) => pairs.find(([key]) => key === path)![2] as string;
        for (const [spoken, visible] of Object.entries(SPOKEN)) {
          const name = ` ${word(spoken).replace('{name}', 'Ana Lim')} `.toLowerCase();
          const part = word(visible)
            .toLowerCase()
            .replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&');
          assert.match(name, new RegExp(`[^\\p{L}\\p{N}]${part}[^\\p{L}\\p{N}]`, 'u'), `${spoken}: ${visible}`);
        }
      });

      it('has a mark of direction before a value from outside', () => {
        for (const [key, , own] of pairs) {
          const isRead = RIGHT_TO_LEFT.includes(tag) ? key !== 'common.numbered' : key === 'searchResults.none';
          if (isRead) for (const words of textsOf(own!)) assert.doesNotMatch(words, OTHERS, key);
        }
      });

      it('is typeset, and fits the layouts', () => {
        for (const [key, text, own] of pairs)
          for (const words of textsOf(own!)) {
            assert.doesNotMatch(words, /["']|\.\.\.|^\s|\s$| {2}/, key);
            const longest = Math.max(...textsOf(text).map(lengthLimit));
            assert.ok(words.length <= longest, `${key}: "${words}" has ${words.length} of ${longest} characters`);
          }
      });
    });
});
