import type { MiddlewareHandler } from 'hono';
import { every } from 'hono/combine';
import { cors } from 'hono/cors';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { createMiddleware } from 'hono/factory';

/** Any page may read these; the widgets send no credentials. */
export const openToAll = cors({ allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag', 'Last-Modified'] });

export function cacheControl(value: string): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (c.res.ok) c.header('Cache-Control', value);
  };
}

/** Answers clients that send only a date; an ETag takes precedence (RFC 9110, 13.1.3). */
const modifiedSince: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.req.header('If-None-Match') !== undefined) return;
  const since = Date.parse(c.req.header('If-Modified-Since') ?? '');
  const modified = Date.parse(c.res.headers.get('Last-Modified') ?? '');
  if (modified <= since) c.res = new Response(null, { status: 304, headers: c.res.headers });
};

const tagged = etag({ retainedHeaders: [...RETAINED_304_HEADERS, 'last-modified', 'access-control-allow-origin'] });

/** Fresh for a minute, then stale for a while, and cheap to revalidate. */
export const revalidated = every(modifiedSince, tagged, cacheControl('public, max-age=60, stale-while-revalidate=600'));

/** Revalidated on every request, for content that may change at any moment. */
export const revalidatedAlways = every(tagged, cacheControl('no-cache'));

/** For files whose name changes with their content. */
export const immutable = every(tagged, cacheControl('public, max-age=31536000, immutable'));

/** Prevents these pages from being stored, framed by other sites, or sent as a referrer. */
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
