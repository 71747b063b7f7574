import type { RelayStorage, Stored } from './storage.js';

const META = 'x-relay-meta';

/** The part of `Cache` that is used: platforms differ in the rest. */
interface CacheLike {
  match(address: string): Promise<Response | undefined>;
  put(address: string, response: Response): Promise<void>;
}

/** Stores everything in the platform's HTTP cache (Cache API), which forgets it after a day. */
export class HttpCache implements RelayStorage {
  readonly #cache: () => Promise<CacheLike>;

  constructor(cache: () => Promise<CacheLike>) {
    this.#cache = cache;
  }

  async get(name: string): Promise<Stored | undefined> {
    const response = await (await this.#cache()).match(addressOf(name));
    const meta = response?.headers.get(META);
    if (!meta) return undefined;
    const body = new Uint8Array(await response!.arrayBuffer());
    return { meta: JSON.parse(decodeURIComponent(meta)) as Stored['meta'], body };
  }

  async set(name: string, { meta, body }: Stored): Promise<void> {
    const headers = {
      'cache-control': 'public, max-age=86400',
      'content-type': 'application/octet-stream',
      [META]: encodeURIComponent(JSON.stringify(meta)),
    };
    await (await this.#cache()).put(addressOf(name), new Response(body, { headers }));
  }
}

/** Converts a name to an address, the only kind of key in a cache. */
const addressOf = (name: string): string => `https://relay.invalid/?${encodeURIComponent(name)}`;

/** Returns the platform's cache: that of Cloudflare Workers, or one of its own (Deno). */
export function platformCache(): RelayStorage | undefined {
  const { caches } = globalThis as { caches?: { default?: CacheLike; open?(name: string): Promise<CacheLike> } };
  const shared = caches?.default;
  if (shared) return new HttpCache(async () => shared);
  return caches?.open && 'Deno' in globalThis ? new HttpCache(() => caches.open!('news-widgets-relay')) : undefined;
}
