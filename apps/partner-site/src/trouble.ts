import { setTimeout as sleep } from 'node:timers/promises';
import { Hono } from 'hono';

/** Networks at their worst: a script that takes four seconds, and addresses that a content blocker refuses. */
export const troubleRoutes = (widgets: string): Hono =>
  new Hono()
    .get('/slow/:file{[\\w-]+\\.js}', async (c) => {
      await sleep(4000);
      return c.redirect(widgets + c.req.param('file'));
    })
    .get('/blocked/*', (c) => c.text('Refused.\n', 403));
