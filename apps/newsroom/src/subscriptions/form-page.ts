// This HTML is sent to a browser: there is no property to set.
/* oxlint-disable lit/no-value-attribute */
import { html } from 'hono/html';
import type { Links } from '../content/links.ts';
import type { Markup } from '../pages/layout.ts';
import { consent, lists } from './lists.ts';
import { shortPage } from './page.ts';
import type { Refusal } from './refusal.ts';
import type { Entries } from './sign-up.ts';

/** The plain form, empty or with the input and its errors. */
export function formPage(links: Links, entries: Entries = {}, refusal?: Refusal): Markup {
  const chosen = Array.isArray(entries.lists) && entries.lists.length > 0 ? entries.lists : [lists[0]!.id];
  const agreed = typeof entries.consent === 'object' ? { ...entries.consent } : {};
  const { text, version } = { ...consent, ...agreed };
  const wrong = (field: string): Markup | '' =>
    refusal?.field === field ? html` aria-invalid="true" aria-describedby="problem" autofocus` : '';

  return shortPage(
    links,
    refusal ? 'Please check the form' : 'Subscribe by e-mail',
    html`${refusal ? html`<p id="problem" class="problem" role="alert">${refusal.message}</p>\n` : ''}<form class="sheet" method="post" action="/subscriptions">
<label for="address">E-mail address</label>
<input id="address" name="email" type="email" inputmode="email" autocomplete="email" required maxlength="254" value="${asText(entries.email)}"${wrong('email')}>
<label for="reader">Name (optional)</label>
<input id="reader" name="name" autocomplete="name" maxlength="100" value="${asText(entries.name)}"${wrong('name')}>
<fieldset${wrong('lists')}>
<legend>What shall we send?</legend>
${lists.map(
  ({ id, name, description, frequency }) =>
    html`<label><input type="checkbox" name="lists" value="${id}"${chosen.includes(id) ? html` checked` : ''}> <span><b>${name}</b> ${description} ${frequency}.</span></label>\n`,
)}</fieldset>
<label><input type="checkbox" name="consent" value="true" required${wrong('consent')}> <span>${text}</span></label>
<input type="hidden" name="consent.text" value="${text}">
<input type="hidden" name="consent.version" value="${version}">
${hidden(entries)}<div class="visually-hidden" aria-hidden="true"><label for="hp">Leave this empty</label><input id="hp" name="hp" tabindex="-1" autocomplete="off"></div>
<button>Subscribe</button>
</form>`,
  );
}

/** Hidden fields of the partner's form are included in the second attempt. */
function hidden({ tags, source }: Entries): Markup {
  const fields = [
    ...(Array.isArray(tags) ? tags.map((tag) => ['tags', tag] as const) : []),
    ...Object.entries({ ...(source as object | undefined) }).map(([key, value]) => [`source.${key}`, value] as const),
  ];
  return html`${fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${asText(value)}">\n`)}`;
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
