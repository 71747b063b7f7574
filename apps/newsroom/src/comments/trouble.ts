import { setTimeout as wait } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { Site } from '../http/site.ts';
import { version } from './api.ts';
import { defaultSettings } from './settings.ts';

const longestWait = 120_000;

/** Threads with an open form, whose response is named by the address. */
export function commentTrouble(site: Site): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(async (c, next) => {
    c.header('Cache-Control', 'no-store');
    await next();
  });
  app.use(cors({ allowMethods: ['GET', 'POST'], exposeHeaders: ['Retry-After'] }));
  app.get('/:name', (c) =>
    c.json({
      version,
      open: true,
      total: 0,
      maxLength: defaultSettings.maxLength,
      fields: { name: 'required', email: 'optional' },
      comments: [],
      post: site.urlOf(c).href,
    }),
  );

  app.post('/closed', (c) => c.json({ code: 'closed', message: 'Comments on this story are closed.' }, 403));
  app.post('/duplicate', (c) => c.json({ code: 'duplicate', message: 'You have sent this comment before.' }, 409));
  app.post('/error', (c) => c.json({ code: 'failed', message: 'Something went wrong here.' }, 500));
  app.post('/flood', (c) =>
    c.json({ code: 'flood', message: 'Too many at once from here.' }, 429, { 'Retry-After': '30' }),
  );
  app.post('/garbage', (c) => c.body('{"status":"hel', 200, { 'Content-Type': 'application/json' }));
  app.post('/html', (c) =>
    c.html('<!doctype html><html lang="en"><title>Log in</title><p>Log in to go on.</p></html>'),
  );
  app.post('/invalid', (c) => {
    const name = 'This name is reserved.';
    return c.json({ code: 'invalid', message: name, errors: { name } }, 422);
  });
  app.post('/login', (c) => {
    const login = site.links.to('/');
    return c.json({ code: 'login', message: 'Log in to write a comment.', login }, 401);
  });
  app.post('/slow', async (c) => {
    const ms = Math.min(Number(c.req.query('ms') ?? 30_000) || 0, longestWait);
    await wait(ms, undefined, { signal: c.req.raw.signal, ref: false }).catch(() => undefined);
    return c.json({ code: 'failed', message: 'Something went wrong here.' }, 500);
  });
  app.post('/too-long', (c) =>
    c.json({ code: 'too-long', message: 'A comment can have up to 100 characters.', maxLength: 100 }, 413),
  );
  app.post('/drop', (c) => {
    c.env.outgoing.destroy();
    return c.body(null);
  });
  return app;
}
