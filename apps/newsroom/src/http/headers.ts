import type { MiddlewareHandler } from 'hono';
import { every } from 'hono/combine';
import { cors } from 'hono/cors';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { createMiddleware } from 'hono/factory';

/** Any page may read it; the widgets send no credentials. */
export const openToAll = cors({ allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag', 'Last-Modified'] });

export function cacheControl(value: string): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (c.res.ok) c.header('Cache-Control', value);
  };
}

/** Answers readers that remember only a date; an ETag, when sent, wins (RFC 9110, 13.1.3). */
const modifiedSince: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.req.header('If-None-Match') !== undefined) return;
  const since = Date.parse(c.req.header('If-Modified-Since') ?? '');
  const modified = Date.parse(c.res.headers.get('Last-Modified') ?? '');
  if (modified <= since) c.res = new Response(null, { status: 304, headers: c.res.headers });
};

const tagged = etag({ retainedHeaders: [...RETAINED_304_HEADERS, 'last-modified', 'access-control-allow-origin'] });

/** Fresh for a minute, shown stale for a while longer, and cheap to ask for again. */
export const revalidated = every(modifiedSince, tagged, cacheControl('public, max-age=60, stale-while-revalidate=600'));

/** For what may change at any moment: asked for each time, and sent only when it has changed. */
export const revalidatedAlways = every(tagged, cacheControl('no-cache'));

/** For files whose name changes when they do. */
export const immutable = every(tagged, cacheControl('public, max-age=31536000, immutable'));

/** No page of these is kept, framed by another site, or named to the next one. */
export const safePages = createMiddleware(async (c, next) => {
  await next();
  c.header('Cache-Control', 'no-store');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('X-Content-Type-Options', 'nosniff');
  c.header(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
});
