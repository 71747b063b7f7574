import { isPublicAddress, isPublicHost } from '@news-widgets/core/internal/public-internet';
import { RelayError } from '../relay-error.js';

/** Refuses a host that cannot be public, by its address or name. */
export function checkHost(url: URL): void {
  if (!isPublicHost(url)) throw notPublic(url.hostname);
}

/** Refuses a name if any of its addresses is not public. */
export function checkAddresses(host: string, addresses: readonly string[]): void {
  if (addresses.length === 0 || !addresses.every((address) => isPublicAddress(address))) throw notPublic(host);
}

/** Explains why a host is refused. */
export const notPublic = (host: string): RelayError =>
  new RelayError('private-address', `"${host}" is not on the public internet, so it is not read.`);
