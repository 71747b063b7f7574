import type { Context, MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';
import { isPlainForm } from './body.ts';
import { Refusal } from './refusal.ts';
import type { Subscriptions } from './subscriptions.ts';

/** Lets the pages of the known origins read the answers, and no others. */
export function knownOrigins(subscriptions: Subscriptions): MiddlewareHandler {
  return cors({
    origin: (origin, c) => (isKnown(origin, c, subscriptions) ? origin : null),
    allowMethods: ['POST'],
    allowHeaders: ['Content-Type', 'Accept', 'Idempotency-Key'],
    exposeHeaders: ['Retry-After'],
    maxAge: 600,
  });
}

/** Takes sign-ups from the known origins, and from programs, which name none. */
export function onlyKnownOrigins(subscriptions: Subscriptions): MiddlewareHandler {
  return createMiddleware(async (c, next) => {
    const origin = c.req.header('Origin');
    // Pages that hide where readers come from send "null" with a plain form.
    const hidden = origin === 'null' && isPlainForm(c);
    if (origin !== undefined && !hidden && !isKnown(origin, c, subscriptions)) {
      throw new Refusal(403, 'origin_unknown', 'This site may not send sign-ups to this publication.');
    }
    await next();
  });
}

function isKnown(origin: string, c: Context, { settings, origin: own }: Subscriptions): boolean {
  return origin === own || origin === new URL(c.req.url).origin || settings.allowedOrigins.includes(origin);
}
