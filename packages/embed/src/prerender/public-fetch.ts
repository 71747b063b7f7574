import type * as Dns from 'node:dns';
import {
  isPublicAddress,
  isPublicHost,
  publicLookup,
  type LookupAll,
} from '@news-widgets/core/internal/public-internet';
import { builtin } from './builtin.ts';
import { nodeGet } from './node-get.ts';

/** As many as browsers follow. */
const MAX_REDIRECTS = 20;

/** How `publicFetch` finds out where a name leads; tests have answers of their own. */
export interface Resolver {
  lookup?: LookupAll | undefined;
  isPublic?: (address: string) => boolean;
}

/**
 * A `fetch` that refuses what is not on the public internet, also after redirects. Each request connects to the address
 * that was checked. Runtimes such as Workers have no private network, and no look-up.
 */
export const createPublicFetch = ({
  lookup = systemLookup(),
  isPublic = isPublicAddress,
}: Resolver = {}): typeof fetch => {
  const checked = lookup && publicLookup(lookup, refusal, isPublic);
  return async (input, { signal } = {}) => {
    let url = new URL(input instanceof Request ? input.url : input);
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      checkPublic(url);
      const response = checked
        ? await nodeGet(url, checked, signal)
        : await fetch(url, { signal: signal ?? null, credentials: 'omit', redirect: 'manual' });
      const location = response.status >= 300 && response.status < 400 && response.headers.get('location');
      if (!location) return response;
      await response.body?.cancel();
      url = new URL(location, url);
    }
    throw new TypeError(`${url.href} redirects more than ${MAX_REDIRECTS} times.`);
  };
};

/** Refuses what cannot be public by its address or name, before anything is asked for. */
export function checkPublic(url: URL): void {
  if (!isPublicHost(url)) throw refusal(url.hostname);
}

const refusal = (host: string): Error =>
  new Error(`"${host}" is not on the public internet, and is not read. Where that is meant, set allowPrivate.`);

/** Workers have `node:dns`, too, but connect by a `fetch` of their own. */
const systemLookup = (): LookupAll | undefined =>
  globalThis.navigator?.userAgent === 'Cloudflare-Workers' ? undefined : builtin<typeof Dns>('node:dns')?.lookup;
