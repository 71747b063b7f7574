import { ownOf } from '../page/own-of.js';
/** The canonical address of the host page. */
export const pageAddress = (): string =>
  (ownOf('querySelector').call(document, 'link[rel=canonical]') as HTMLLinkElement | null)?.href || location.href;
