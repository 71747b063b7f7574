import { LANGUAGES } from '../../../packages/core/src/i18n/languages.js';
import type { Globals } from 'storybook/internal/types';

/** Default globals, unless the toolbar or a link sets others. */
export const initialGlobals = {
  page: 'neutral',
  scheme: 'light',
  theme: 'auto',
  direction: 'auto',
  locale: 'en',
  width: '680',
  text: '100',
  motion: 'auto',
  colours: 'none',
  network: 'fast',
} satisfies Globals;

/** Returns the name of a language in that language. */
export const nameOf = (tag: string): string => new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;

/** Parses globals as in a link: `locale:de;scheme:dark`. */
export const globalsOf = (text = ''): Globals =>
  Object.fromEntries(
    text
      .split(';')
      .filter(Boolean)
      .map((one) => one.split(':')),
  ) as Globals;

interface Choice {
  title: string;
  globals: Partial<typeof initialGlobals>;
}

/** A menu in the toolbar. The first choice is the default. */
export interface Menu {
  id: string;
  title: string;
  icon: 'browser' | 'mirror' | 'transfer' | 'globe' | 'sidebyside' | 'zoom' | 'play' | 'lightning';
  choices: readonly Choice[];
}

const choose = (name: keyof typeof initialGlobals, titles: Record<string, string>): Choice[] =>
  Object.entries(titles)
    .map(([value, title]) => ({ title, globals: { [name]: value } }))
    .toSorted((a, b) => Number(isDefault(b)) - Number(isDefault(a)));

const colours = (title: string, scheme: string, theme = 'auto', forced = 'none'): Choice => ({
  title,
  globals: { scheme, theme, colours: forced },
});

/** Returns whether all globals of a choice have their initial value. */
export const isDefault = ({ globals }: Choice): boolean => matches(globals, initialGlobals);

/** Returns whether the current globals are those of a choice. */
export const matches = (expected: Choice['globals'], globals: Globals): boolean =>
  Object.entries(expected).every(([name, value]) => globals[name] === value);

export const MENUS: readonly Menu[] = [
  {
    id: 'page',
    title: 'Host page',
    icon: 'browser',
    choices: choose('page', {
      neutral: 'Neutral page',
      serif: 'Newspaper page',
      tech: 'Tech blog page',
      wordpress: 'WordPress page',
      hostile: 'Hostile page',
    }),
  },
  {
    id: 'colours',
    title: 'Colours',
    icon: 'mirror',
    choices: [
      colours('Light page', 'light'),
      colours('Dark page', 'dark'),
      colours('Light page, dark widget', 'light', 'dark'),
      colours('Dark page, light widget', 'dark', 'light'),
      colours('Forced colours', 'light', 'auto', 'active'),
    ],
  },
  {
    id: 'width',
    title: 'Container width',
    icon: 'sidebyside',
    choices: choose('width', { 280: '280 px', 440: '440 px', 680: '680 px', 1100: '1,100 px', full: 'Full width' }),
  },
  {
    id: 'locale',
    title: 'Language',
    icon: 'globe',
    choices: choose('locale', Object.fromEntries(['en', ...LANGUAGES].map((tag) => [tag, nameOf(tag)]))),
  },
  {
    id: 'direction',
    title: 'Direction',
    icon: 'transfer',
    choices: choose('direction', { auto: 'Direction of the language', ltr: 'Left to right', rtl: 'Right to left' }),
  },
  {
    id: 'text',
    title: 'Text size',
    icon: 'zoom',
    choices: choose('text', { 100: 'Text 100%', 150: 'Text 150%', 200: 'Text 200%', 400: 'Text 400%' }),
  },
  {
    id: 'motion',
    title: 'Motion',
    icon: 'play',
    choices: choose('motion', {
      auto: 'Motion of your system',
      reduce: 'Reduced motion',
      'no-preference': 'Full motion',
    }),
  },
  {
    id: 'network',
    title: 'Network',
    icon: 'lightning',
    choices: choose('network', {
      fast: 'Fast network',
      slow: 'Slow network',
      failing: 'Failing network',
      offline: 'Offline',
    }),
  },
];
