import { ownDocument } from '../page/own-document.js';

/** The address that relative ones of the page are relative to; none on a server. */
export const documentBase = (): string | undefined => (globalThis.document ? ownDocument.baseURI : undefined);
