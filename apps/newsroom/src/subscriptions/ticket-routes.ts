import { Hono, type Context } from 'hono';
import type { Links } from '../content/links.ts';
import type { Site } from '../http/site.ts';
import type { Markup } from '../pages/layout.ts';
import { brokenLinkPage, confirmedPage, confirmPage, leavePage, leftPage } from './pages.ts';
import type { Subscriptions } from './subscriptions.ts';
import type { Purpose, Ticket } from './tokens.ts';

/** Routes of links in mails: GET shows a page with a button, POST performs the action. */
export function ticketRoutes(subscriptions: Subscriptions, site: Site): Hono {
  const { tokens, store } = subscriptions;
  return (
    new Hono()
      .get('/confirm', (c) => withTicket(c, 'confirm', ({ lists }, token, links) => confirmPage(links, token, lists)))
      .post('/confirm', (c) =>
        withTicket(c, 'confirm', async (ticket, _token, links) => {
          if (!(await store.confirm(ticket))) {
            c.status(410);
            return brokenLinkPage(links, 'used');
          }
          subscriptions.wake();
          return confirmedPage(links, ticket.lists);
        }),
      )
      .get('/unsubscribe', (c) => withTicket(c, 'leave', ({ lists }, token, links) => leavePage(links, token, lists)))
      // The button on the page and the one-click request of mail programs (RFC 8058) are the same.
      .post('/unsubscribe', (c) =>
        withTicket(c, 'leave', async (ticket, _token, links) => {
          await store.leave(ticket);
          return leftPage(links, ticket.lists);
        }),
      )
  );

  async function withTicket(
    c: Context,
    purpose: Purpose,
    page: (ticket: Ticket, token: string, links: Links) => Markup | Promise<Markup>,
  ): Promise<Response> {
    const { links } = site;
    const token = (await tokenOf(c)) ?? '';
    const reading = tokens.read(token, purpose);
    if ('ticket' in reading) return c.html(await page(reading.ticket, token, links));
    return c.html(brokenLinkPage(links, reading.problem), reading.problem === 'expired' ? 410 : 400);
  }
}

async function tokenOf(c: Context): Promise<string | undefined> {
  const fromAddress = c.req.query('token');
  if (fromAddress !== undefined || c.req.method !== 'POST') return fromAddress;
  return new URLSearchParams(await c.req.text()).get('token') ?? undefined;
}
