import { create, type ThemeVars } from 'storybook/theming';

const brand = { brandTitle: 'News Widgets', brandUrl: './', brandTarget: '_self', appBorderRadius: 4 };

const light = create({
  ...brand,
  base: 'light',
  colorPrimary: '#17191c',
  colorSecondary: '#8f2a12',
  appBg: '#f7f6f3',
  appPreviewBg: '#ffffff',
  appBorderColor: '#dcdcd8',
  barSelectedColor: '#8f2a12',
  textColor: '#17191c',
});

const dark = create({
  ...brand,
  base: 'dark',
  colorPrimary: '#e9e8e6',
  colorSecondary: '#c9563a',
  appBg: '#141517',
  appContentBg: '#1b1c1e',
  // Stories paint their own background.
  appPreviewBg: '#ffffff',
  appBorderColor: '#3a3c40',
  barBg: '#1b1c1e',
  barSelectedColor: '#ff9f86',
  textColor: '#e9e8e6',
});

/** Returns Storybook's theme for the system's colour scheme. */
export const systemTheme = (): ThemeVars => (matchMedia('(prefers-color-scheme: dark)').matches ? dark : light);
