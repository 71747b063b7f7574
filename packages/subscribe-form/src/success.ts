import { renderButton, renderLink } from '@news-widgets/core/render';
import type { subscribeStates } from '@news-widgets/core/strings';
import { safeUrl, withUtm } from '@news-widgets/core/url';
import { html, nothing } from 'lit';
import type { NewsSubscribeForm } from './subscribe-form.js';

interface Result {
  status: 'pending' | 'subscribed' | 'exists';
  inbox?: { provider: string; url: string };
  email: string;
}

/** What a reader sees and hears after success. Loaded with the first one, so that no page holds its words before. */
export class SuccessView {
  /** What came of sending again. */
  note = '';
  resend!: () => void;
  change!: () => void;

  readonly #form;
  readonly #words;
  readonly #result;

  constructor(form: NewsSubscribeForm, words: typeof subscribeStates, result: Result) {
    this.#form = form;
    this.#words = words;
    this.#result = result;
  }

  render(): unknown {
    const [form, words, { status, inbox, email }] = [this.#form, this.#words, this.#result];
    const text = form.successText || (form.discreet ? words.discreetText : words[`${status}Text`]);
    const waits = status === 'pending';
    const inboxUrl = safeUrl(inbox?.url);
    const nextUrl = safeUrl(form.nextHref, document.baseURI);
    return html`<div class="heading" part="heading" role="heading" aria-level=${form.level} tabindex="-1">${form.successHeading || words[`${status}Heading`]}</div>
      <p part="text">${text.split('{email}').map((piece, index) => html`${index ? html`<bdi>${email}</bdi>` : nothing}${piece}`)} ${waits ? words.spam : nothing}</p>
      <p class="next">
        ${inboxUrl ? renderLink(words.openInbox.replace('{provider}', inbox!.provider), inboxUrl, { words: form.words, target: '_blank' }) : nothing}
        ${nextUrl ? renderLink(form.nextText || words.next, withUtm(nextUrl, form.utm), form) : nothing}
        ${waits ? renderButton(words.resend, this.resend) : nothing}
        ${renderButton(words.change, this.change)}
        <span>${this.note}</span>
      </p>`;
  }
}
