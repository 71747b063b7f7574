import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';
import type { Site } from '../http/site.ts';
import { isPlainForm } from './body.ts';
import { Refusal } from './refusal.ts';
import type { SubscriptionSettings } from './settings.ts';

/** Lets only pages of known origins read the responses. */
export function knownOrigins(settings: SubscriptionSettings, site: Site): MiddlewareHandler {
  return cors({
    origin: (origin) => (isKnown(origin, settings, site) ? origin : null),
    allowMethods: ['POST'],
    allowHeaders: ['Content-Type', 'Accept', 'Idempotency-Key'],
    exposeHeaders: ['Retry-After'],
    maxAge: 600,
  });
}

/** Accepts sign-ups from known origins, and from programs, which have none. */
export function onlyKnownOrigins(settings: SubscriptionSettings, site: Site): MiddlewareHandler {
  return createMiddleware(async (c, next) => {
    const origin = c.req.header('Origin');
    // Pages that hide their referrer send "null" with a plain form.
    const hidden = origin === 'null' && isPlainForm(c);
    if (origin !== undefined && !hidden && !isKnown(origin, settings, site)) {
      throw new Refusal(403, 'origin_unknown', 'This site may not send sign-ups to this publication.');
    }
    await next();
  });
}

function isKnown(origin: string, { allowedOrigins }: SubscriptionSettings, site: Site): boolean {
  return site.isOwn(origin) || allowedOrigins.includes(origin);
}
