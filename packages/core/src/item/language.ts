import { nothing } from 'lit';

/** Returns the `lang` attribute for text in another language than its surroundings. */
export const foreignLanguage = (language: string | undefined, around: string): string | typeof nothing =>
  language && language !== around ? language : nothing;

/** Returns the `lang` attribute for the widget's own words in a story in another language. */
export const widgetLanguage = (storyLanguage: string | undefined, locale: string): string | typeof nothing =>
  storyLanguage && storyLanguage !== locale ? locale : nothing;
