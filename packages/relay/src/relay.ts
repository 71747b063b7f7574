import { FeedError, type FeedErrorCode } from '@news-widgets/core/feed';
import { type Context, Hono } from 'hono';
import { LRUCache } from 'lru-cache';
import { articleAnswer } from './answers/article.js';
import type { AnswerContext } from './answers/context.js';
import { embedAnswer } from './answers/embed.js';
import { feedAnswer } from './answers/feed.js';
import { oembedAnswer } from './answers/oembed.js';
import { readFeedParameters, readUrls, toQuery } from './answers/parameters.js';
import type { Answer } from './http/answer.js';
import { Answers } from './http/answers.js';
import { Clients } from './http/clients.js';
import { Responder } from './http/respond.js';
import { type Platform, type RelayOptions, withDefaults } from './options.js';
import type { RelayError, RelayErrorCode } from './relay-error.js';
import { AllowList } from './sources/allow-list.js';
import { Documents } from './sources/documents.js';
import { FAILURE_MS } from './sources/freshness.js';
import { Memory } from './storage/memory.js';

/** What a platform offers for work that goes on after the response. */
export interface ExecutionContext {
  waitUntil?(work: Promise<unknown>): void;
}

/** A relay as a standard fetch handler. */
export interface Relay {
  /** `platform` is what the platform hands over beside the request, such as its variables. */
  fetch(request: Request, platform?: unknown, context?: ExecutionContext): Promise<Response>;
}

const MAX_KEYS = 2000;
/** Characters of all keys and addresses together. */
const MAX_KEYS_SIZE = 2 ** 22;

const STATUS: Record<FeedErrorCode | RelayErrorCode, number> = {
  'bad-request': 400,
  'invalid-url': 400,
  'not-allowed': 403,
  'private-address': 403,
  'not-found': 404,
  busy: 429,
  timeout: 504,
  'rate-limited': 503,
  'too-many-redirects': 502,
  'too-large': 502,
  challenge: 502,
  offline: 502,
  'mixed-content': 502,
  cors: 502,
  network: 502,
  unauthorized: 502,
  server: 502,
  http: 502,
  empty: 502,
  malformed: 502,
  'not-a-feed': 502,
};

/** Reads the sources that configuration names, once for all readers, and answers with CORS. Throws where `allow` is wrong. */
export function createRelay(options: RelayOptions & Platform): Relay {
  const settings = withDefaults(options);
  const allowed = new AllowList(settings.allow);
  const memory = new Memory(settings.memory, settings.storage);
  const documents = new Documents(settings, allowed, memory);
  const answers = new Answers(memory, settings.now);
  const clients = new Clients(settings.maxPerClient, settings.now);
  const responder = new Responder(settings);
  /** Answers by the addresses that they were asked for at, so that the same address need not be read again. */
  const keys = new LRUCache<string, string>({
    max: MAX_KEYS,
    maxSize: MAX_KEYS_SIZE,
    sizeCalculation: (key, address) => key.length + address.length,
  });

  /** Answers from memory, else builds what is asked for. `name` is the same for all requests with the same answer. */
  async function respond(c: Context, name: string, build: (context: AnswerContext) => Promise<Answer>) {
    const request = c.req.raw;
    const base = settings.publicUrl?.replace(/\/+$/, '') ?? originOf(request) + prefixOf(request);
    const key = `answer ${base} ${name}`;
    keys.set(addressOf(request), key);
    const answer =
      answers.peek(key) ??
      (await answers.get({
        key,
        build: () => build({ allowed, documents, base }),
        mayBuild: () => clients.allows(settings.clientOf?.(request, c.env)),
        waitUntil: waitUntilOf(c),
      }));
    return responder.answer(request, answer);
  }

  const app = new Hono({ getPath: (request) => pathOf(request).slice(prefixOf(request).length) });
  const queryOf = (c: Context) => new URL(c.req.url).searchParams;

  app.get('/v1/feed', (c) => {
    const parameters = readFeedParameters(queryOf(c), allowed);
    return respond(c, `feed?${toQuery(parameters).toString()}`, (context) => feedAnswer(parameters, context));
  });
  app.get('/v1/article', (c) => {
    const [url] = readUrls(queryOf(c), allowed);
    return respond(c, `article?${url}`, (context) => articleAnswer(url!, context));
  });
  app.get('/v1/oembed', (c) => {
    const query = queryOf(c);
    if (/xml/i.test(query.get('format') ?? ''))
      return responder.error(c.req.raw, 501, { code: 'bad-request', message: 'Only JSON is answered: format=json.' });
    const [url] = readUrls(query, allowed);
    const width = Number(query.get('maxwidth')) || Infinity;
    return respond(c, `oembed?${width} ${url}`, (context) => oembedAnswer(url!, width, context));
  });
  app.get('/v1/embed/:widget', (c) => {
    const query = queryOf(c);
    if (query.has('url')) readUrls(query, allowed);
    query.sort();
    const widget = c.req.param('widget');
    return respond(c, `embed/${widget}?${query.toString()}`, (context) => embedAnswer(widget, query, context));
  });
  app.get('/v1/health', (c) =>
    c.json({ status: 'ok', version: __NEWS_WIDGETS_VERSION__ }, 200, {
      ...responder.common(c.req.raw),
      'cache-control': 'no-store',
    }),
  );

  app.options('*', (c) =>
    c.body(null, 204, {
      ...responder.common(c.req.raw),
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-max-age': '86400',
      'cache-control': 'public, max-age=86400',
    }),
  );
  app.get('*', (c) =>
    responder.error(c.req.raw, 404, {
      code: 'bad-request',
      message: 'There is nothing here. Ask /v1/feed?url=…, /v1/article, /v1/embed/<widget>, /v1/oembed or /v1/health.',
    }),
  );
  app.notFound((c) => {
    const response = responder.error(c.req.raw, 405, {
      code: 'bad-request',
      message: 'Only GET and HEAD are answered.',
    });
    response.headers.set('allow', 'GET, HEAD, OPTIONS');
    return response;
  });
  app.onError((error, c) => {
    if (!isKnown(error)) console.warn(error);
    const status = statusOf(error);
    const described = describe(error);
    // A failure of the source is remembered for so long at least.
    if (status > 500) described.retryAfter ??= FAILURE_MS / 1000;
    return responder.error(c.req.raw, status, described);
  });
  return {
    async fetch(request, ...rest) {
      const key = request.method === 'GET' && keys.get(addressOf(request));
      const answer = key && answers.peek(key);
      return answer ? responder.answer(request, answer) : app.fetch(request, ...(rest as [object]));
    },
  };
}

const isKnown = (error: unknown): error is FeedError | RelayError => error instanceof FeedError;

const statusOf = (error: unknown): number => (isKnown(error) ? STATUS[error.code] : 500);

/** What a page may know of a failure; what nobody has foreseen stays here. */
const describe = (error: unknown): { code: string; message: string; retryAfter?: number | undefined } =>
  isKnown(error)
    ? { code: error.code, message: error.message, retryAfter: 'retryAfter' in error ? error.retryAfter : undefined }
    : { code: 'unexpected', message: 'The relay failed. Its operator finds the reason in its log.' };

/** Where this request came to; behind a proxy that ends TLS, its scheme is that of the proxy. */
function originOf(request: Request): string {
  const { origin } = new URL(request.url);
  return isSecure(request) ? origin.replace(/^http:/, 'https:') : origin;
}

const isSecure = ({ headers }: Request): boolean => headers.get('x-forwarded-proto')?.startsWith('https') ?? false;

/** All of a request that decides the answer, beside its codings. */
const addressOf = (request: Request): string => `${isSecure(request)} ${request.url}`;

const pathOf = ({ url }: Request): string => new URL(url).pathname.replace(/(?<=.)\/$/, '');

/** The folder of the relay: `/api` of `/api/v1/feed`. */
const prefixOf = (request: Request): string => /^(.*?)\/v1\//.exec(pathOf(request))?.[1] ?? '';

/** Hono's context throws where a platform has none. */
function waitUntilOf(c: Context): ((work: Promise<unknown>) => void) | undefined {
  try {
    const context = c.executionCtx as ExecutionContext;
    return (work) => context.waitUntil?.(work);
  } catch {
    return undefined;
  }
}
