// This HTML is sent to a browser: there is no property to set.
/* oxlint-disable lit/no-value-attribute */
import { html } from 'hono/html';
import type { Links } from '../content/links.ts';
import type { Markup } from '../pages/layout.ts';
import { listNames } from './lists.ts';
import { shortPage } from './page.ts';

/** Shown after a plain form. Identical for all addresses, so that it reveals nothing. */
export function receivedPage(links: Links): Markup {
  return shortPage(
    links,
    'Check your inbox',
    html`<p>We have sent you an e-mail. Open it and follow its link to confirm that the address is yours.</p>
<p>Nothing there after a few minutes? Look in the spam folder, or <a href="/subscriptions">send the form again</a>.</p>`,
  );
}

/** A button instead of a link, since mail scanners open every link. */
export function confirmPage(links: Links, token: string, lists: readonly string[]): Markup {
  return shortPage(
    links,
    'One click to confirm',
    html`<p>You asked for ${listNames(lists)}.</p>
${button('/subscriptions/confirm', token, 'Subscribe me')}`,
  );
}

export function confirmedPage(links: Links, lists: readonly string[]): Markup {
  return shortPage(
    links,
    'You are subscribed',
    html`<p>The next issue of ${listNames(lists)} will come to you.</p>
<p><a href="/">Go to the front page</a></p>`,
  );
}

export function leavePage(links: Links, token: string, lists: readonly string[]): Markup {
  return shortPage(
    links,
    'Unsubscribe?',
    html`<p>You will no longer receive ${listNames(lists)}.</p>
${button('/subscriptions/unsubscribe', token, 'Unsubscribe me')}`,
  );
}

export function leftPage(links: Links, lists: readonly string[]): Markup {
  return shortPage(
    links,
    'You are unsubscribed',
    html`<p>You will not receive ${listNames(lists)} any more.</p>
<p>Changed your mind? <a href="/subscriptions">Subscribe again</a></p>`,
  );
}

/** Shown for an incomplete, altered, expired or used link. */
export function brokenLinkPage(links: Links, problem: 'invalid' | 'expired' | 'used'): Markup {
  const [title, text] = {
    invalid: ['This link is not complete', 'Copy the whole link out of the e-mail, or ask for a new one.'],
    expired: ['This link is too old', 'Ask for a new one: it takes a minute.'],
    used: ['This link has been used', 'The sign-up that it belongs to has ended.'],
  }[problem] as [string, string];
  return shortPage(
    links,
    title,
    html`<p>${text}</p>
<p><a href="/subscriptions">Subscribe</a></p>`,
  );
}

function button(action: string, token: string, label: string): Markup {
  return html`<form method="post" action="${action}">
<input type="hidden" name="token" value="${token}">
<button>${label}</button>
</form>`;
}
