import { setTimeout as wait } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { cors } from 'hono/cors';

const longestWait = 120_000;

/** Failing sign-ups of every kind, and successful answers that the newsroom itself does not give. */
export function subscriptionTrouble(): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(async (c, next) => {
    c.header('Cache-Control', 'no-store');
    await next();
  });
  // Registered before the CORS headers are added to everything else.
  app.all('/no-cors', (c) => c.json({ status: 'pending' }));
  app.use(cors({ allowMethods: ['POST'], exposeHeaders: ['Retry-After'] }));

  for (const status of ['pending', 'subscribed', 'exists']) app.post(`/${status}`, (c) => c.json({ status }));
  app.post('/slow', async (c) => {
    const ms = Math.min(Number(c.req.query('ms') ?? 30_000) || 0, longestWait);
    await wait(ms, undefined, { signal: c.req.raw.signal, ref: false }).catch(() => undefined);
    return c.json({ status: 'pending' });
  });
  app.post('/garbage', (c) => c.body('{"status":"pend', 200, { 'Content-Type': 'application/json' }));
  app.post('/html', (c) =>
    c.html('<!doctype html><html lang="en"><title>Welcome</title><p>Log in to go on.</p></html>'),
  );
  app.post('/error', (c) => c.json({ code: 'failed', message: 'Something went wrong here.' }, 500));
  app.post('/invalid', (c) =>
    c.json({ code: 'email_invalid', message: 'This address cannot receive mail.', field: 'email' }, 422),
  );
  app.post('/rate-limited', (c) =>
    c.json({ code: 'rate_limited', message: 'Too many sign-ups from here.' }, 429, { 'Retry-After': '30' }),
  );
  app.post('/closed', (c) => c.json({ code: 'closed', message: 'This list takes no new readers.' }, 403));
  app.post('/redirect', (c) => c.redirect('/subscriptions/received', 303));
  app.post('/drop', (c) => {
    c.env.outgoing.destroy();
    return c.body(null);
  });
  return app;
}
