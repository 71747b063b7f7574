import { hideHydrationGlobal } from './hydration-global.js';

/** Call once our Lit has its hydration support. */
export const restoreHydrationGlobal = hideHydrationGlobal();
