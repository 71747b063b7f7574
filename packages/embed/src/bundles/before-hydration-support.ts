import { hideLitGlobals } from './lit-globals.js';

/** Call once our Lit has installed its hydration support. */
export const restoreLitGlobals = hideLitGlobals();
