import { pageGlobal } from './page-global.js';

/** Settings of a page for all of its widgets. */
export interface PageSettings {
  /** Address of the relay that reads sources of other origins; the loader takes it from its `data-relay`. */
  relay?: string | undefined;
}

export const pageSettings = (): PageSettings => pageGlobal('settings', () => ({}));
