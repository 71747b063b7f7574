import type * as Dns from 'node:dns';
import {
  isPublicAddress,
  isPublicHost,
  publicLookup,
  type LookupAll,
} from '@news-widgets/core/internal/public-internet';
import { builtin } from './builtin.ts';
import { nodeGet } from './node-get.ts';

/** The limit that browsers use. */
const MAX_REDIRECTS = 20;

/** Options for resolving names; tests provide their own. */
export interface Resolver {
  lookup?: LookupAll | undefined;
  isPublic?: (address: string) => boolean;
}

/**
 * Creates a `fetch` that refuses addresses outside the public internet, also after redirects. Each request connects to the
 * address that was checked. Runtimes such as Workers have neither a private network nor a look-up.
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

/** Refuses an address or name that cannot be public, before any request. */
export function checkPublic(url: URL): void {
  if (!isPublicHost(url)) throw refusal(url.hostname);
}

const refusal = (host: string): Error =>
  new Error(`"${host}" is not on the public internet, so it is not read. To allow it, set allowPrivate.`);

/** Returns Node's look-up; Workers also have `node:dns`, but connect through their own `fetch`. */
const systemLookup = (): LookupAll | undefined =>
  globalThis.navigator?.userAgent === 'Cloudflare-Workers' ? undefined : builtin<typeof Dns>('node:dns')?.lookup;
