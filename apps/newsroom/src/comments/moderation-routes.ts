import { createHash, timingSafeEqual } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Article } from '../content/articles.ts';
import { safePages } from '../http/headers.ts';
import type { Site } from '../http/site.ts';
import { clientOf } from '../subscriptions/client.ts';
import type { Comments } from './comments.ts';
import { stateAfter } from './decisions.ts';
import { brokenLinkPage, decidedPage, decidePage, queuePage } from './moderation-pages.ts';
import { queues } from './store.ts';

interface Environment {
  Bindings: HttpBindings;
}

const buttonSeconds = 86_400;
/** Enough for reading the queue, and far too few for guessing a password. */
const attempts = { count: 120, seconds: 60 };

/** Routes of the queue and of links in mails: GET shows a page with a button, POST performs the action. */
export function moderationRoutes(comments: Comments, articles: readonly Article[], site: Site): Hono<Environment> {
  const { store, settings, decisions, subscriptions } = comments;
  const { password, showQueue } = settings;
  /** Requires the password; a development server needs none, as for the outbox. */
  const onlyEditors = createMiddleware<Environment>(async (c, next) => {
    if (password === undefined) return showQueue ? next() : c.notFound();
    const given = passwordOf(c);
    if (given !== undefined) {
      const client = clientOf(c, Number(subscriptions.settings.trustProxy));
      const seconds = subscriptions.limits.take(attempts, 'password', client);
      if (seconds > 0) return c.text('Too many attempts.\n', 429, { 'Retry-After': String(seconds) });
      if (isSame(given, password)) return next();
    }
    const realm = 'Basic realm="Moderation", charset="UTF-8"';
    return c.text('The password of the editors is needed.\n', 401, { 'WWW-Authenticate': realm });
  });

  return new Hono<Environment>()
    .use(safePages)
    .get('/', onlyEditors, (c) => {
      const queue = queues.find((one) => one === c.req.query('queue')) ?? 'held';
      const found = store.queue(queue, Number(c.req.query('after')) || 0);
      const token: Parameters<typeof queuePage>[1]['token'] = (action, { id, revision }) =>
        decisions.write({ action, comment: id, revision }, buttonSeconds);
      return c.html(queuePage(site.links, { queue, found, counts: store.counts(), articles, token }));
    })
    .get('/decide', (c) => {
      const token = c.req.query('token') ?? '';
      const decision = decisions.read(token);
      const comment = decision && store.find(decision.comment);
      if (!decision || !comment) return c.html(brokenLinkPage(site.links), 400);
      if (comment.revision !== decision.revision) return c.html(decidedPage(site.links, comment, 'before'), 410);
      return c.html(decidePage(site.links, comment, decision.action, token));
    })
    .post('/decide', async (c) => {
      const fields = new URLSearchParams(await c.req.text());
      const decision = decisions.read(fields.get('token') ?? c.req.query('token') ?? '');
      if (!decision) return c.html(brokenLinkPage(site.links), 400);
      const { comment: id, revision, action } = decision;
      const isDone = await store.decide(id, revision, stateAfter[action]);
      const comment = store.find(id);
      if (!comment) return c.html(brokenLinkPage(site.links), 410);
      if (!isDone) return c.html(decidedPage(site.links, comment, 'before'), 410);
      const queue = queues.find((one) => one === fields.get('queue'));
      return queue ? c.redirect(`/moderation?queue=${queue}`, 303) : c.html(decidedPage(site.links, comment, 'now'));
    });
}

function passwordOf(c: Context): string | undefined {
  const [, encoded] = /^Basic ([\w+/=]+)$/i.exec(c.req.header('Authorization') ?? '') ?? [];
  if (encoded === undefined) return undefined;
  const pair = Buffer.from(encoded, 'base64').toString();
  return pair.slice(pair.indexOf(':') + 1);
}

/** Compares passwords in constant time. */
function isSame(given: string, right: string): boolean {
  const [a, b] = [given, right].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(a!, b!);
}
