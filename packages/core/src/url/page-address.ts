import { ownOf } from '../page/own-of.js';

/** The canonical address of the host page. */
export function pageAddress(): string {
  const link = ownOf('querySelector').call(document, 'link[rel=canonical]') as HTMLLinkElement | null;
  return link?.href || location.href;
}
