import { hideLitGlobals } from './lit-globals.js';

/** Call once our Lit has been evaluated. */
export const restoreLitGlobals = hideLitGlobals();
