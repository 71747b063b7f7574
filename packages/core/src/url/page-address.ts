import { ownOf } from '../page/own-of.js';
<<<<<<< HEAD

/** The canonical address of the host page. */
export function pageAddress(): string {
  const link = ownOf('querySelector').call(document, 'link[rel=canonical]') as HTMLLinkElement | null;
  return link?.href || location.href;
}
=======
/** The canonical address of the host page. */
export const pageAddress = (): string =>
  (ownOf('querySelector').call(document, 'link[rel=canonical]') as HTMLLinkElement | null)?.href || location.href;
>>>>>>> main
