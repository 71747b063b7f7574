import type { Context, Hono } from 'hono';
import { articleAnswer } from './answers/article.js';
import type { AnswerContext } from './answers/context.js';
import { embedAnswer } from './answers/embed.js';
import { feedAnswer } from './answers/feed.js';
import { oembedAnswer } from './answers/oembed.js';
import { readFeedParameters, readUrls, toQuery } from './answers/parameters.js';
import type { Answer } from './http/answer.js';
import type { Responder } from './http/respond.js';
import type { AllowList } from './sources/allow-list.js';

/** Services that the endpoints share. */
export interface Services {
  allowed: AllowList;
  responder: Responder;
  /** Answers from memory, or builds the answer. `name` is identical for all requests with the same answer. */
  respond(c: Context, name: string, build: (context: AnswerContext) => Promise<Answer>): Promise<Response>;
}

const queryOf = (c: Context) => new URL(c.req.url).searchParams;

/** Adds the endpoints, and responses to all other requests. */
export function addRoutes(app: Hono, services: Services): void {
  addAnswers(app, services);
  addProtocol(app, services);
}

function addAnswers(app: Hono, { allowed, respond, responder }: Services): void {
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
}

/** Adds the health check, CORS preflight, and responses to unknown addresses and methods. */
function addProtocol(app: Hono, { responder }: Services): void {
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
    const error = { code: 'bad-request', message: 'Only GET and HEAD are answered.' };
    const response = responder.error(c.req.raw, 405, error);
    response.headers.set('allow', 'GET, HEAD, OPTIONS');
    return response;
  });
}
