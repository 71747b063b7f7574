import { ownDocument } from '../page/own-document.js';

/** Returns the base of the page's relative addresses; none on a server. */
export const documentBase = (): string | undefined => (globalThis.document ? ownDocument.baseURI : undefined);
