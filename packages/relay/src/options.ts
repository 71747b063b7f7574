import type { RelayStorage } from './storage/storage.js';

/** How a relay works; only `allow` is needed. */
export interface RelayOptions {
  /**
   * Sources that may be read: an origin (`https://news.example`), an origin with the path that addresses begin with
   * (`https://news.example/blog/`), or all subdomains of a domain (`*.example.org`). Anything else is refused.
   */
  allow: readonly string[];
  /** Origins whose pages may read the answers. Default: all. */
  origins?: readonly string[];
  /** Where the operators of sources reach you: a web or e-mail address, sent in `User-Agent`. */
  contact?: string;
  /** The relay's own address, where it is behind another server that changes the host name. */
  publicUrl?: string;
  /** Lets sources on private and loopback addresses in, for development. Default: false. */
  allowPrivate?: boolean;
  /** Milliseconds until a source must have answered, with all redirects. Default: 10,000. */
  timeout?: number;
  /** Largest document of a source, in bytes. Default: 8 MiB. */
  maxBytes?: number;
  /** Redirects in a row. Default: 5. */
  maxRedirects?: number;
  /** Requests to sources at a time, in all. Default: 32; a quarter of it to one host. */
  maxParallel?: number;
  /** Answers that are not cached, for one reader in a minute. Default: 60. */
  maxPerClient?: number;
  /** Bytes of answers and documents in memory. Default: 64 MiB. */
  memory?: number;
}

/** Functions that the platform provides besides `fetch`. */
export interface Platform {
  /** Requests a source. Must refuse what `isPublicAddress` refuses where it resolves names itself. */
  fetch?: typeof fetch;
  /** Resolves a host name before each request; for platforms whose `fetch` reaches private addresses. */
  lookup?: (host: string) => Promise<readonly string[]>;
  /** Keeps answers and documents beyond the memory of this process. */
  storage?: RelayStorage;
  /** Compresses an answer; nothing where the platform does it. */
  encode?: (body: Uint8Array<ArrayBuffer>, encoding: Encoding) => Promise<Uint8Array<ArrayBuffer>>;
  /**
   * The address of who asks, for the limit per reader; it is forgotten soon and never logged. `platform` is what the
   * platform hands over beside the request.
   */
  clientOf?: (request: Request, platform: unknown) => string | undefined;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/** Content codings that a relay compresses with, the best first. */
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

/** The options with a value for whatever has a default. */
export const withDefaults = (options: RelayOptions & Platform): Settings => ({
  ...DEFAULTS,
  ...Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)),
  allow: options.allow,
});

/** Environment variables by name, as edge platforms hand them over. */
export type Variables = Readonly<Record<string, unknown>>;

/** Options from `RELAY_ALLOW`, `RELAY_ORIGINS` (lists with spaces or commas), `RELAY_CONTACT` and `RELAY_PUBLIC_URL`. */
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
