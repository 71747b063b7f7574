import type { HttpBindings } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { openToAll, safePages } from '../http/headers.ts';
import type { Site } from '../http/site.ts';
import { Problem } from '../problem.ts';
import { readBody, wantsPage, type Body } from './body.ts';
import { clientOf } from './client.ts';
import { formPage } from './form-page.ts';
import { lists } from './lists.ts';
import { log } from './log.ts';
import { knownOrigins, onlyKnownOrigins } from './origins.ts';
import { receivedPage } from './pages.ts';
import { Refusal } from './refusal.ts';
import { isTrapped, readSignUp } from './sign-up.ts';
import type { Subscriptions } from './subscriptions.ts';
import { ticketRoutes } from './ticket-routes.ts';

interface Environment {
  Bindings: HttpBindings;
}

const requestKey = /^[\x21-\x7e]{8,200}$/;

/** Routes under /subscriptions, and the available lists. */
export function subscriptionRoutes(subscriptions: Subscriptions, site: Site): Hono<Environment> {
  const { settings, store } = subscriptions;
  const app = new Hono<Environment>();
  const sizeLimit = bodyLimit({
    maxSize: settings.bodyBytes,
    onError: () => {
      throw new Refusal(413, 'too_large', 'That is more than a sign-up needs.');
    },
  });
  app.onError((error, c) => {
    const known = refusalFor(error);
    return known ? refuse(c, known) : fail(c, error);
  });
  app.get('/lists', openToAll, (c) => c.json({ lists }, 200, { 'Cache-Control': 'public, max-age=60' }));
  app.use('/subscriptions/*', safePages);
  app.use('/subscriptions', knownOrigins(settings, site));
  app.use('/subscriptions/*', sizeLimit);

  app.get('/subscriptions', (c) => c.html(formPage(site.links)));
  app.post('/subscriptions', onlyKnownOrigins(settings, site), async (c) => {
    const body = await readBody(c);
    try {
      await take(c, body);
    } catch (error) {
      const known = refusalFor(error);
      if (known && body.plain) return refuse(c, known, body);
      throw known ?? error;
    }
    return body.plain ? c.redirect('/subscriptions/received', 303) : c.json({ status: 'pending' });
  });
  app.get('/subscriptions/received', (c) => c.html(receivedPage(site.links)));
  app.route('/subscriptions', ticketRoutes(subscriptions, site));
  return app;

  async function take(c: Context<Environment>, { entries }: Body): Promise<void> {
    const client = clientOf(c, Number(settings.trustProxy));
    tooMany(subscriptions.limits.take(settings.perClient, client));
    // Bots are told that they succeeded.
    if (isTrapped(entries)) return;
    const signUp = readSignUp(entries, settings);
    const key = c.req.header('Idempotency-Key');
    if (key !== undefined && !requestKey.test(key)) {
      throw new Refusal(400, 'key_invalid', 'The Idempotency-Key needs 8 to 200 printable characters.');
    }
    // Counted per client: a common count would reveal who has signed up recently.
    tooMany(subscriptions.limits.take(settings.perAddress, client, signUp.address.key));
    await store.signUp(signUp, key);
    subscriptions.wake();
  }

  function refuse(c: Context, refusal: Refusal, body?: Body): Response | Promise<Response> {
    const { status, code, message, field, retryAfter } = refusal;
    if (retryAfter !== undefined) c.header('Retry-After', String(retryAfter));
    c.header('Cache-Control', 'no-store');
    if (body || wantsPage(c)) return c.html(formPage(site.links, body?.entries, refusal), status);
    return c.json({ code, message, ...(field !== undefined && { field }) }, status);
  }
}

/** Describes why a request is refused; undefined for a server error. */
function refusalFor(error: unknown): Refusal | undefined {
  if (!(error instanceof Problem)) return error instanceof Refusal ? error : undefined;
  log('A sign-up could not be kept', error);
  const sentence = 'We cannot take this at the moment. Nothing was lost: try again in a few minutes.';
  return new Refusal(503, 'unavailable', sentence, { retryAfter: 60 });
}

function tooMany(seconds: number): void {
  if (seconds === 0) return;
  const minutes = new Intl.NumberFormat('en', { style: 'unit', unit: 'minute', unitDisplay: 'long' });
  const wait = minutes.format(Math.ceil(seconds / 60));
  throw new Refusal(429, 'rate_limited', `Too many sign-ups from here. Try again in ${wait}.`, { retryAfter: seconds });
}

function fail(c: Context, error: Error): Response {
  log('A request failed', error);
  return c.json({ code: 'failed', message: 'Something went wrong here. Try again in a few minutes.' }, 500);
}
