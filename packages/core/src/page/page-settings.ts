import { pageGlobal } from './page-global.js';

/** Page-wide settings for all widgets. */
export interface PageSettings {
  /** Address of the relay for sources on other origins; the loader reads it from its `data-relay`. */
  relay?: string | undefined;
}

export const pageSettings = (): PageSettings => pageGlobal('settings', () => ({}));
