import { type Context, Hono } from 'hono';
import { LRUCache } from 'lru-cache';
import type { AnswerContext } from './answers/context.js';
import type { Answer } from './http/answer.js';
import { Answers } from './http/answers.js';
import { Clients } from './http/clients.js';
import { describeError } from './http/describe-error.js';
import { addressOf, originOf, prefixOf, routeOf } from './http/request-address.js';
import { Responder } from './http/respond.js';
import { type Platform, type RelayOptions, withDefaults } from './options.js';
import { addRoutes } from './routes.js';
import { AllowList } from './sources/allow-list.js';
import { Documents } from './sources/documents.js';
import { Memory } from './storage/memory.js';

/** The platform's context, for work that continues after the response. */
export interface ExecutionContext {
  waitUntil?(work: Promise<unknown>): void;
}

/** A relay as a standard fetch handler. */
export interface Relay {
  /** `platform` is the value that the platform passes with the request, such as its variables. */
  fetch(request: Request, platform?: unknown, context?: ExecutionContext): Promise<Response>;
}

const MAX_KEYS = 2000;
/** Total number of characters of all keys and addresses. */
const MAX_KEYS_SIZE = 2 ** 22;

/** Reads the configured sources once for all readers, and answers with CORS. Throws if `allow` is invalid. */
export function createRelay(options: RelayOptions & Platform): Relay {
  const settings = withDefaults(options);
  const allowed = new AllowList(settings.allow);
  const memory = new Memory(settings.memory, settings.storage);
  const documents = new Documents(settings, allowed, memory);
  const answers = new Answers(memory, settings.now);
  const clients = new Clients(settings.maxPerClient, settings.now);
  const responder = new Responder(settings);
  /** Keys of answers by request address, which saves parsing the address again. */
  const keys = new LRUCache<string, string>({
    max: MAX_KEYS,
    maxSize: MAX_KEYS_SIZE,
    sizeCalculation: (key, address) => key.length + address.length,
  });

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

  const app = new Hono({ getPath: routeOf });
  addRoutes(app, { allowed, responder, respond });
  app.onError((error, c) => {
    const { status, ...described } = describeError(error);
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

/** Hono's context throws if the platform has none. */
function waitUntilOf(c: Context): ((work: Promise<unknown>) => void) | undefined {
  try {
    const context = c.executionCtx as ExecutionContext;
    return (work) => context.waitUntil?.(work);
  } catch {
    return undefined;
  }
}
