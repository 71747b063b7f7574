import { Negotiator } from '@fastify/accept-negotiator';
import { ENCODINGS, type Encoding, type Settings } from '../options.js';
import type { KeptAnswer } from './answer.js';

const CACHE_CONTROL = 'public, max-age=60, s-maxage=300, stale-while-revalidate=3600, stale-if-error=86400';

/** Smaller answers would hardly shrink. */
const MIN_ENCODED = 500;

// `application/json`, since not every CDN compresses `application/feed+json`.
const TYPES = { json: 'application/json; charset=utf-8', html: 'text/html; charset=utf-8' };

/** HTML is meant to be included by servers: opened directly, it runs nothing, sends nothing and cannot be framed. */
const POLICIES = {
  json: "default-src 'none'; frame-ancestors 'none'; sandbox",
  html: "default-src 'none'; img-src http: https:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
};

const negotiator = new Negotiator({ supportedValues: [...ENCODINGS, 'identity'] });

/** Turns answers into responses: headers, validators, compression. */
export class Responder {
  readonly #settings: Settings;
  readonly #origins: ReadonlySet<string> | undefined;
  /** Compressed bodies, kept as long as their answers. */
  readonly #encoded = new WeakMap<KeptAnswer, Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>>();

  constructor(settings: Settings) {
    this.#settings = settings;
    const { origins } = settings;
    this.#origins = origins && !origins.includes('*') ? new Set(origins.map((one) => new URL(one).origin)) : undefined;
  }

  /** Returns the headers of every response, including errors, which a page could not read otherwise. */
  common(request: Request): Record<string, string> {
    const origin = request.headers.get('origin');
    const headers: Record<string, string> = {
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'cross-origin',
      vary: this.#origins ? 'Accept-Encoding, Origin' : 'Accept-Encoding',
    };
    const allowed = !this.#origins ? '*' : origin && this.#origins.has(origin) ? origin : undefined;
    if (allowed) {
      headers['access-control-allow-origin'] = allowed;
      headers['access-control-expose-headers'] = 'Age, ETag, Retry-After';
    }
    return headers;
  }

  async answer(request: Request, answer: KeptAnswer): Promise<Response> {
    const { meta } = answer;
    const encoding = this.#encodingFor(request, answer);
    const etag = `"${meta.etag}${encoding ? `-${encoding}` : ''}"`;
    const headers: Record<string, string> = {
      ...this.common(request),
      'cache-control': CACHE_CONTROL,
      'content-security-policy': POLICIES[meta.type],
      etag,
    };
    if (meta.isStale) headers['age'] = `${Math.max(0, Math.floor((this.#settings.now() - meta.confirmedAt) / 1000))}`;
    if (matches(request.headers.get('if-none-match'), meta.etag)) return new Response(null, { status: 304, headers });
    headers['content-type'] = TYPES[meta.type];
    if (encoding) headers['content-encoding'] = encoding;
    const body = encoding ? await this.#encode(answer, encoding) : answer.body;
    headers['content-length'] = `${body.length}`;
    return new Response(request.method === 'HEAD' ? null : body, { headers });
  }

  error(
    request: Request,
    status: number,
    error: { code: string; message: string; retryAfter?: number | undefined },
  ): Response {
    const { code, message, retryAfter } = error;
    const headers: Record<string, string> = {
      ...this.common(request),
      'content-type': TYPES.json,
      'content-security-policy': POLICIES.json,
      // The failure itself is remembered for as long.
      'cache-control': status === 429 ? 'no-store' : 'public, max-age=10, s-maxage=30',
    };
    if (retryAfter) headers['retry-after'] = `${retryAfter}`;
    const body = JSON.stringify({ code, message });
    return new Response(request.method === 'HEAD' ? null : body, { status, headers });
  }

  #encodingFor(request: Request, { body }: KeptAnswer): Encoding | undefined {
    const accepted = request.headers.get('accept-encoding');
    if (!this.#settings.encode || !accepted || body.length < MIN_ENCODED) return undefined;
    const encoding = negotiator.negotiate(accepted.toLowerCase());
    return ENCODINGS.find((one) => one === encoding);
  }

  #encode(answer: KeptAnswer, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
    const known = this.#encoded.get(answer) ?? new Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>();
    this.#encoded.set(answer, known);
    const encoded = known.get(encoding) ?? this.#settings.encode!(answer.body, encoding);
    known.set(encoding, encoded);
    return encoded;
  }
}

/** Returns whether a client already has this answer, in any encoding. */
const matches = (condition: string | null, etag: string): boolean =>
  !!condition &&
  condition
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === '*' || [etag, ...ENCODINGS.map((coding) => `${etag}-${coding}`)].includes(tag.slice(1, -1)));
