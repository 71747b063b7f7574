import { nothing } from 'lit';

/** The language of a text where it is not that of its surroundings: the value of its `lang`. */
export const foreignLanguage = (language: string | undefined, around: string): string | typeof nothing =>
  language && language !== around ? language : nothing;
