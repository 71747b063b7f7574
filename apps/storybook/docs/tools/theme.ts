import { tokens } from './tokens.js';

type Settings = ReadonlyMap<string, string>;

/** Colour scheme. */
export type Scheme = 'light' | 'dark';
export const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/** The page around the widgets, until the host's own colours are set. */
export const PAGE: Record<string, string> = {
  'page-background': '#ffffff',
  'page-background.dark': '#141517',
  'page-text': '#1b1c1e',
  'page-text.dark': '#e9e8e6',
  'page-font': "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', sans-serif",
};

/** Returns the name of a setting in a scheme: dark values have separate names. */
export const keyOf = (name: string, scheme: Scheme): string => (scheme === 'dark' ? `${name}.dark` : name);

/** Returns whether a setting is part of a theme. */
export const isOfTheme = (name: string): boolean => /^(--news-|page-|surface$)/.test(name);

/** Returns a setting of the page, or its default. */
export const pageValue = (settings: Settings, name: string, scheme: Scheme = 'light'): string =>
  settings.get(keyOf(name, scheme)) ?? PAGE[keyOf(name, scheme)]!;

/** Returns the colour of the page's links, for those between the tags. */
const linkStyle = (colour: string): string[] => (CSS.supports('color', colour) ? [`--page-link: ${colour}`] : []);

/** Returns the page as a `style` attribute. */
export const pageStyle = (settings: Settings, scheme: Scheme): string =>
  [
    `background: ${pageValue(settings, 'page-background', scheme)}`,
    `color: ${pageValue(settings, 'page-text', scheme)}`,
    `font-family: ${pageValue(settings, 'page-font')}`,
    ...linkStyle(settings.get(keyOf('page-link', scheme)) ?? ''),
    `color-scheme: ${scheme}`,
  ].join('; ');

/** Notifies the widgets, which observe only changes of `body`. */
export function tellWidgets(style: string): void {
  const { dataset } = document.body;
  if (dataset.page !== style) dataset.page = style;
}

/** Returns whether a value is valid in a declaration and cannot end it. */
const isSafe = (name: string, value: string): boolean => !/[;{}<>\\]/.test(value) && CSS.supports(`${name}: ${value}`);

/** Returns the custom properties that are set; a colour that differs in dark mode has both values. */
export function tokenValues(settings: Settings): Record<string, string> {
  const entries = tokens.flatMap(({ name }) => {
    const light = settings.get(name);
    const dark = settings.get(`${name}.dark`);
    const value = light && dark && dark !== light ? `light-dark(${light}, ${dark})` : light || dark;
    return value && isSafe(name, value) ? [[name, value]] : [];
  });
  return Object.fromEntries(entries) as Record<string, string>;
}

/** Returns the theme as CSS for the host's style sheet. */
export function themeCss(settings: Settings): string {
  const lines = Object.entries(tokenValues(settings)).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length > 0
    ? `:root {\n${lines.join('\n')}\n}`
    : '/* Nothing to set: the widgets take after the page. */';
}
