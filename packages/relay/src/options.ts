import type { RelayStorage } from './storage/storage.js';

/** Options of a relay; only `allow` is required. */
export interface RelayOptions {
  /**
   * Sources that may be read: an origin (`https://news.example`), an origin with a path prefix (`https://news.example/blog/`),
   * or all subdomains of a domain (`*.example.org`). Everything else is refused.
   */
  allow: readonly string[];
  /** Origins whose pages may read the answers. Default: all. */
  origins?: readonly string[];
  /** Web or e-mail address where operators of sources can reach you, sent in `User-Agent`. */
  contact?: string;
  /** The relay's own address, if a server in front of it changes the host name. */
  publicUrl?: string;
  /** Allows sources on private and loopback addresses, for development. Default: false. */
  allowPrivate?: boolean;
  /** Timeout of a source in milliseconds, including all redirects. Default: 10,000. */
  timeout?: number;
  /** Maximum size of a source's document in bytes. Default: 8 MiB. */
  maxBytes?: number;
  /** Maximum number of consecutive redirects. Default: 5. */
  maxRedirects?: number;
  /** Maximum number of parallel requests to sources. Default: 32, of which a quarter may go to one host. */
  maxParallel?: number;
  /** Maximum number of uncached answers per reader and minute. Default: 60. */
  maxPerClient?: number;
  /** Size in bytes of the memory for answers and documents. Default: 64 MiB. */
  memory?: number;
}

/** Functions that the platform provides besides `fetch`. */
export interface Platform {
  /** Requests a source. If it resolves names itself, it must refuse addresses that `isPublicAddress` refuses. */
  fetch?: typeof fetch;
  /** Resolves a host name before each request, for platforms whose `fetch` reaches private addresses. */
  lookup?: (host: string) => Promise<readonly string[]>;
  /** Stores answers and documents beyond the memory of this process. */
  storage?: RelayStorage;
  /** Compresses an answer; absent if the platform does so. */
  encode?: (body: Uint8Array<ArrayBuffer>, encoding: Encoding) => Promise<Uint8Array<ArrayBuffer>>;
  /**
   * Returns the address of the client, for the limit per reader; it is soon forgotten and never logged. `platform` is the value
   * that the platform passes with the request.
   */
  clientOf?: (request: Request, platform: unknown) => string | undefined;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/** Content encodings that a relay supports, the best first. */
export const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

const DEFAULTS = {
  timeout: 10_000,
  maxBytes: 2 ** 23,
  maxRedirects: 5,
  maxParallel: 32,
  maxPerClient: 60,
  memory: 2 ** 26,
  allowPrivate: false,
  now: () => Date.now(),
};

export type Settings = RelayOptions & Platform & typeof DEFAULTS;

/** Fills in default values. */
export const withDefaults = (options: RelayOptions & Platform): Settings => ({
  ...DEFAULTS,
  ...Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)),
  allow: options.allow,
});

/** Environment variables by name, as edge platforms pass them. */
export type Variables = Readonly<Record<string, unknown>>;

/** Reads options from `RELAY_ALLOW`, `RELAY_ORIGINS` (lists with spaces or commas), `RELAY_CONTACT` and `RELAY_PUBLIC_URL`. */
export function optionsFromVariables(variables: Variables): RelayOptions {
  const text = (name: string) => {
    const value = variables[name];
    return typeof value === 'string' && value.trim() ? value.trim() : undefined;
  };
  const list = (name: string) => text(name)?.split(/[\s,]+/);
  return {
    allow: list('RELAY_ALLOW') ?? [],
    origins: list('RELAY_ORIGINS'),
    contact: text('RELAY_CONTACT'),
    publicUrl: text('RELAY_PUBLIC_URL'),
  };
}
