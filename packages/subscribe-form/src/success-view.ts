import { message } from '@news-widgets/core/internal/i18n';
import { isolatedMessage, renderButton, renderLink } from '@news-widgets/core/internal/item';
import type { subscribeStates } from '@news-widgets/core/internal/words';
import { safeUrl, webAddress, withUtm } from '@news-widgets/core/internal/url';
import { html, nothing } from 'lit';
import type { Success } from './providers/provider.js';
import type { RateLimit } from '@news-widgets/core/internal/form';
import type { Attempt } from './send.js';
import type { SubscribeFormHost } from './types.js';

/** Data for the success view. */
interface Shown extends Success {
  words: typeof subscribeStates;
  attempt: Attempt;
  limit: RateLimit;
  /** Brings the form back. */
  change(): void;
}

/** The view after success, with the announcement and the next steps. */
export class SuccessView {
  readonly #form;
  readonly #shown;
  /** The result of sending again. */
  #note = '';

  constructor(form: SubscribeFormHost, shown: Shown) {
    this.#form = form;
    this.#shown = shown;
  }

  render(): unknown {
    const form = this.#form;
    const { status, inbox, account, words, attempt, change } = this.#shown;
    const text = form.successText || (form.discreet ? words.discreetText : words[`${status}Text`]);
    const waits = status === 'pending';
    const sentence = waits ? message(words.sentences, form.locale, { first: text, second: words.spam }) : text;
    const inboxUrl = webAddress(inbox?.url);
    const nextUrl = safeUrl(form.nextHref);
    return html`<div class="heading" part="heading" role="heading" aria-level=${form.level} tabindex="-1" dir="auto" aria-describedby="what-next">${form.successHeading || words[`${status}Heading`]}</div>
      <p part="text" id="what-next">${isolatedMessage(sentence, { email: attempt.email })}</p>
      ${account ? html`<p>${words.account}</p>` : nothing}
      <p class="next">
        ${inboxUrl ? renderLink(words.openInbox.replace('{provider}', inbox!.provider), inboxUrl, { words: form.words, target: '_blank' }) : nothing}
        ${nextUrl ? renderLink(form.nextText || words.next, withUtm(nextUrl, form.utm), form) : nothing}
        ${waits ? renderButton(words.resend, this.#resend) : nothing}
        ${renderButton(words.change, change)}
        <span role="status" dir="auto">${this.#note}</span>
      </p>`;
  }

  #resend = async (): Promise<void> => {
    const { words, attempt, limit } = this.#shown;
    if (this.#note === words.submitting || limit.left) return;
    this.#say(words.submitting);
    const answer = await attempt.send();
    if (answer.status === 'limited') limit.start(answer.seconds);
    // With `discreet`, known addresses get the same answer.
    const sent = (this.#form.discreet ? /^(pending|subscribed|exists)$/ : /^pending$/).test(answer.status);
    this.#say(sent ? words.resent : words.resendFailed);
  };

  #say(note: string): void {
    this.#note = note;
    this.#form.requestUpdate();
  }
}
