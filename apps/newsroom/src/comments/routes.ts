import type { HttpBindings } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import type { Article } from '../content/articles.ts';
import { revalidatedAlways, safePages } from '../http/headers.ts';
import type { Site } from '../http/site.ts';
import { Problem } from '../problem.ts';
import { clientOf } from '../subscriptions/client.ts';
import { log } from '../subscriptions/log.ts';
import { readText } from '../subscriptions/text.ts';
import type { Limit } from '../subscriptions/settings.ts';
import { publicComment, publicThread } from './api.ts';
import type { Comments } from './comments.ts';
import { invalid, readDraft, tooLong } from './draft.ts';
import { readFields, wantsJson, type Fields } from './fields.ts';
import { moderationRoutes } from './moderation-routes.ts';
import { answerPage, reportedPage, reportPage, threadPage } from './pages.ts';
import { Refusal } from './refusal.ts';
import { sorts, type Comment, type PageRequest, type Sort } from './store.ts';

interface Environment {
  Bindings: HttpBindings;
}

/** Room for the longest comment in any script, percent-encoded. */
const bodyBytes = 128 * 1024;
const fewest = 20;
const most = 100;

const sentences = {
  published: 'Thank you. Your comment is published.',
  held: 'Thank you. Your comment will appear when an editor has read it.',
};

/** Routes of the comments API, its pages for readers without script, and moderation. */
export function commentRoutes(comments: Comments, articles: readonly Article[], site: Site): Hono<Environment> {
  const { settings, store, subscriptions } = comments;
  const app = new Hono<Environment>();
  app.onError((error, c) => {
    const known = refusalFor(error);
    if (known) return refuse(c, known);
    log('A request failed', error);
    return c.json({ code: 'failed', message: 'Something went wrong here. Try again in a few minutes.' }, 500);
  });
  app.use('/api/comments/*', openToPosts);
  app.use(
    '/api/comments/*',
    bodyLimit({
      maxSize: bodyBytes,
      onError: () => {
        throw tooLong(settings.maxLength);
      },
    }),
  );
  app.use('/api/comments/*', async (c, next) => (c.req.method === 'POST' ? safePages(c, next) : next()));

  app.get('/api/comments', revalidatedAlways, (c) => {
    const article = storyFor(c.req.query('story'));
    const request = pageRequest(c);
    return c.json(publicThread(article, store.page(article.slug, request), request, place()));
  });
  app.post('/api/comments', async (c) => {
    const fields = await readFields(c);
    try {
      return await answer(c, await take(c, fields));
    } catch (error) {
      const known = refusalFor(error);
      if (known) return refuse(c, known, fields);
      throw error;
    }
  });
  app.get('/api/comments/:id/report', safePages, (c) => c.html(reportPage(site.links, visible(c))));
  app.post('/api/comments/:id/report', async (c) => {
    const { reason } = await readFields(c);
    const { id } = visible(c);
    tooMany(c, settings.reportsPerClient, 'report');
    await store.report(id, readText((reason ?? '').slice(0, 500), 500) ?? '');
    subscriptions.wake();
    return wantsJson(c) ? c.body(null, 204) : c.html(reportedPage(site.links, store.find(id)!));
  });

  app.use('/comments/*', safePages);
  app.get('/comments/:story', (c) => {
    const article = storyFor(c.req.param('story'));
    const at = Number(c.req.query('at'));
    const begin = Number.isSafeInteger(at) && at > 0 ? store.placeOf(at, article.slug) : undefined;
    const request = { ...pageRequest(c), ...(begin !== undefined && { sort: 'newest' as const, after: begin + 1 }) };
    const reply = store.find(Number(c.req.query('reply')) || 0);
    const isAnswerable = reply?.story === article.slug && reply.state === 'published';
    return c.html(
      threadPage(article, store.page(article.slug, request), {
        ...place(),
        request,
        ...(isAnswerable && { reply }),
      }),
    );
  });
  app.route('/moderation', moderationRoutes(comments, articles, site));
  return app;

  function place(): { links: typeof site.links; settings: typeof settings } {
    return { links: site.links, settings };
  }

  async function take(c: Context<Environment>, fields: Fields): Promise<Comment> {
    const article = storyFor(fields['story']);
    if (article.commentsClosed) throw new Refusal(403, 'closed', 'Comments on this story are closed.');
    const draft = readDraft(article.slug, fields, settings);
    tooMany(c, settings.perClient, 'comment');
    const posted = await store.post(draft);
    if ('comment' in posted) {
      subscriptions.wake();
      return posted.comment;
    }
    if (posted.problem === 'parent') throw invalid({ parent: 'The comment that this answers is gone.' });
    if (posted.problem === 'full') throw new Refusal(403, 'closed', 'This thread is full. Begin a new one.');
    throw new Refusal(409, 'duplicate', 'You have sent this comment before.');
  }

  function answer(c: Context, comment: Comment): Response | Promise<Response> {
    const status = comment.state === 'published' ? 'published' : 'held';
    const code = status === 'published' ? 201 : 202;
    const message = sentences[status];
    // Even if a trap caught it, the writer sees a comment waiting for review.
    const shown: Comment = { ...comment, state: status };
    if (wantsJson(c)) return c.json({ status, message, comment: publicComment(shown, site.links) }, code);
    const article = storyFor(comment.story);
    return c.html(answerPage(article, message, shown, { links: site.links, from: c.req.header('Referer') }), code);
  }

  function refuse(c: Context, refusal: Refusal, fields?: Fields): Response | Promise<Response> {
    const { status, code, message, details } = refusal;
    const { retryAfter, ...more } = details;
    if (retryAfter !== undefined) c.header('Retry-After', String(retryAfter));
    c.header('Cache-Control', 'no-store');
    const article = fields && articles.find(({ slug }) => slug === slugOf(fields['story'] ?? ''));
    if (!article || wantsJson(c)) return c.json({ code, message, ...more }, status);
    const request = { sort: 'newest', limit: fewest } as const;
    const thread = store.page(article.slug, request);
    return c.html(threadPage(article, thread, { ...place(), request, typed: fields, refusal }), status);
  }

  /** Finds a story by its slug or its address here. */
  function storyFor(story: string | undefined): Article {
    const slug = slugOf(story ?? '');
    const article = articles.find((one) => one.slug === slug);
    if (!article) throw new Refusal(404, 'not-found', 'There is no such story.');
    return article;
  }

  function slugOf(story: string): string | undefined {
    const url = URL.parse(story);
    if (!url) return story;
    return site.isOwn(url.origin) ? /^\/articles\/([^/]+)\/?$/.exec(url.pathname)?.[1] : undefined;
  }

  function visible(c: Context): Comment {
    const comment = store.find(Number(c.req.param('id')) || 0);
    if (comment?.state === 'published') return comment;
    throw new Refusal(404, 'not-found', 'There is no such comment.');
  }

  function tooMany(c: Context<Environment>, limit: Limit, what: string): void {
    const client = clientOf(c, Number(subscriptions.settings.trustProxy));
    const seconds = subscriptions.limits.take(limit, what, client);
    if (seconds === 0) return;
    const minutes = new Intl.NumberFormat('en', { style: 'unit', unit: 'minute', unitDisplay: 'long' });
    const sentence = `Too many at once from here. Try again in ${minutes.format(Math.ceil(seconds / 60))}.`;
    throw new Refusal(429, 'flood', sentence, { retryAfter: seconds });
  }
}

function pageRequest(c: Context): PageRequest {
  const { sort, limit, after } = c.req.query();
  if (after !== undefined && !/^\d{1,15}$/.test(after)) throw invalid({ after: 'There is no such page.' });
  return {
    sort: sorts.find((one) => one === sort) ?? ('newest' satisfies Sort),
    limit: Math.min(most, Math.max(1, Math.trunc(Number(limit)) || fewest)),
    after: after === undefined ? undefined : Number(after),
  };
}

/** Any page may read and post, since there are no cookies to abuse. */
const openToPosts = cors({
  allowMethods: ['GET', 'HEAD', 'POST'],
  allowHeaders: ['Content-Type', 'Accept'],
  exposeHeaders: ['Retry-After', 'ETag'],
  maxAge: 600,
});

/** Describes why a request is refused; undefined for a server error. */
function refusalFor(error: unknown): Refusal | undefined {
  if (!(error instanceof Problem)) return error instanceof Refusal ? error : undefined;
  log('A comment could not be kept', error);
  const sentence = 'We cannot take this at the moment. Nothing was lost: try again in a few minutes.';
  return new Refusal(503, 'unavailable', sentence, { retryAfter: 60 });
}
