import { ownDocument } from '../page/own-document.js';
/** Returns the canonical address of the host page. */
export const pageAddress = (): string =>
  (ownDocument.querySelector('link[rel=canonical]') as HTMLLinkElement | null)?.href || location.href;
