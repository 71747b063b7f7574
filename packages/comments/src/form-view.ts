import { html, nothing, type TemplateResult } from 'lit';
import type { ElsewhereWriting } from './thread.js';
import type { DiscussionView } from './types.js';

const SERVICES = { mastodon: 'Mastodon', bluesky: 'Bluesky', discourse: 'Discourse' };

/** Where readers write: below the heading, or below the comment that they answer. What follows the text comes on demand. */
export function renderForm(discussion: DiscussionView, parent: string): unknown {
  const { host, thread, drafts, begin, submit, type } = discussion;
  const { writing, isOpen } = thread!;
  const { words } = host;
  if (!writing || (!isOpen && !drafts.get(parent))) return nothing;
  if (writing.kind === 'elsewhere') return renderElsewhere(discussion, writing);
  if (writing.login)
    return html`<p class="login" part="login"
      ><a part="link" href=${writing.login} target="_blank" rel="noopener"
        >${words.login}<span class="unseen"> ${words.newTab}</span></a></p>`;
  const id = parent ? 'reply' : 'text';
  // A reader who answers a comment has not begun below the heading.
  const writer = parent || discussion.isBegun ? discussion.writer : undefined;
  const state = writer?.form(parent);
  const label = parent ? words.replyLabel : words.join;
  return html`<form class=${`form ${writer ? 'begun' : ''}`} part="form" data-parent=${parent} action=${writing.post} method="post" novalidate
    @focusin=${begin} @submit=${submit} @input=${type} @keydown=${keep} @keypress=${keep} @keyup=${keep}>
    <label part="label" for=${state?.isPreview ? nothing : id}>${label}</label>
    <textarea id=${id} name="text" part="input" rows="2" dir="auto" required
      ?hidden=${!!state?.isPreview} .defaultValue=${drafts.get(parent) ?? ''}
      aria-invalid=${state?.field === 'text' ? 'true' : nothing} aria-describedby=${writer ? `${id}-message` : nothing}></textarea>
    ${writer?.renderRest(parent, id) ?? renderBroken(discussion, parent) ?? nothing}
  </form>`;
}

/** What a reader sees who wanted to write and could not. */
export const renderBroken = ({ brokenAt, isBegun, host }: DiscussionView, parent: string): unknown =>
  brokenAt === parent || (brokenAt !== undefined && !parent && isBegun)
    ? html`<p class="message wrong" part="message" dir="auto">${host.words.broken}</p>`
    : undefined;

/** Mastodon readers write on the server that they belong to, of which there are many. */
function renderElsewhere(discussion: DiscussionView, { service, url }: ElsewhereWriting): TemplateResult {
  const { host, writer } = discussion;
  const { words } = host;
  const text = words.replyOn.replace('{name}', SERVICES[service]);
  return html`<div class="elsewhere" part="elsewhere">
    ${
      service === 'mastodon'
        ? html`<button type="button" class="action" part="button" dir="auto" data-reply="">${text}</button>`
        : html`<a class="action" part="button" href=${url} target="_blank" rel="noopener"
            >${text}<span class="unseen"> ${words.newTab}</span></a>`
    }
    ${writer?.renderBelow('') ?? renderBroken(discussion, '') ?? nothing}
  </div>`;
}

/** To the page a letter that is typed here comes from no text field: its shortcuts would take it. */
function keep(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey } = event;
  if (key?.length === 1 && !ctrlKey && !metaKey) event.stopPropagation();
}
