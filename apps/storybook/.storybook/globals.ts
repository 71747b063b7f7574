import type { Preview } from '@storybook/web-components-vite';

const menu = <Icon extends string>(title: string, icon: Icon, items: { value: string; title: string }[]) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

const titled = (titles: Record<string, string>) => Object.entries(titles).map(([value, title]) => ({ value, title }));

/** What the toolbar offers. */
export const globalTypes: Preview['globalTypes'] = {
  page: menu(
    'Host page',
    'browser',
    titled({
      neutral: 'Neutral page',
      serif: 'Newspaper page',
      tech: 'Tech blog page',
      wordpress: 'WordPress page',
      hostile: 'Hostile page',
    }),
  ),
  scheme: menu('Page colours', 'mirror', titled({ light: 'Light page', dark: 'Dark page' })),
  theme: menu(
    'Widget theme',
    'paintbrush',
    titled({ auto: 'Theme: auto', light: 'Theme: light', dark: 'Theme: dark' }),
  ),
  direction: menu(
    'Direction',
    'transfer',
    titled({ auto: 'Direction: of the locale', ltr: 'Left to right', rtl: 'Right to left' }),
  ),
  locale: menu('Locale', 'globe', titled({ en: 'English', ar: 'العربية', zh: '中文' })),
  width: menu(
    'Container width',
    'grow',
    titled({ 280: '280 px', 440: '440 px', 680: '680 px', 1100: '1,100 px', full: 'Full width' }),
  ),
  text: menu(
    'Text size',
    'zoom',
    titled({ 100: 'Text 100 %', 150: 'Text 150 %', 200: 'Text 200 %', 400: 'Text 400 %' }),
  ),
  motion: menu(
    'Motion',
    'play',
    titled({ auto: 'Motion: as your system', reduce: 'Motion: reduced', 'no-preference': 'Motion: welcome' }),
  ),
  colours: menu('Forced colours', 'contrast', titled({ none: 'Colours: of the page', active: 'Colours: forced' })),
  network: menu(
    'Network',
    'lightning',
    titled({ fast: 'Network: fast', slow: 'Network: slow', failing: 'Network: failing', offline: 'Network: offline' }),
  ),
};

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
};
