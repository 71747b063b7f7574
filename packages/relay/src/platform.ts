import type { Platform, Variables } from './options.js';
import { platformCache } from './storage/http-cache.js';

/** Edge isolates have 128 MB in total. */
const MEMORY = 24 * 2 ** 20;

interface Runtime {
  process?: { env?: Variables; getBuiltinModule?(name: string): unknown };
  navigator?: { userAgent?: string };
}

const runtime = globalThis as Runtime;
const isCloudflare = runtime.navigator?.userAgent === 'Cloudflare-Workers';

/** Returns the platform's variables: passed with each request (Cloudflare), or those of the process. */
export const variablesOf = (handed: unknown): Variables => ({
  ...runtime.process?.env,
  ...(isCloudflare ? (handed as Variables) : undefined),
});

/** Returns the functions of the current platform. */
export const edgePlatform = (): Platform & { memory: number } => ({
  memory: MEMORY,
  storage: platformCache(),
  lookup: platformLookup(),
  clientOf,
});

/** Returns a look-up if the process may be in a private network; Cloudflare's `fetch` reaches only public addresses. */
function platformLookup(): Platform['lookup'] {
  if (isCloudflare) return undefined;
  const dns = runtime.process?.getBuiltinModule?.('node:dns/promises') as
    | { lookup(host: string, options: { all: true }): Promise<{ address: string }[]> }
    | undefined;
  return dns && (async (host) => (await dns.lookup(host, { all: true })).map(({ address }) => address));
}

/** Returns the client's address as each platform gives it: Deno, Netlify, Bun, Cloudflare, Vercel, Fastly. */
function clientOf(request: Request, platform: unknown): string | undefined {
  const { remoteAddr, ip, requestIP } = (platform ?? {}) as {
    remoteAddr?: { hostname?: string };
    ip?: string;
    requestIP?(request: Request): { address: string } | null;
  };
  if (requestIP) return requestIP.call(platform, request)?.address;
  const headers = isCloudflare ? ['cf-connecting-ip'] : ['x-real-ip', 'fastly-client-ip'];
  return remoteAddr?.hostname ?? ip ?? headers.map((name) => request.headers.get(name)).find(Boolean) ?? undefined;
}
