import { hideLitGlobals } from './lit-globals.js';

/** Call once our Lit is evaluated. */
export const restoreLitGlobals = hideLitGlobals();
