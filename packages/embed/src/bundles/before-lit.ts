import { hideHydrationGlobal } from './hydration-global.js';

/** Call once our Lit is evaluated. */
export const restoreHydrationGlobal = hideHydrationGlobal();
