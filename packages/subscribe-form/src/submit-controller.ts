import type {} from './subscribe-events.js';
import { emit } from '@news-widgets/core/element';
import { ownDocument, warnOnce } from '@news-widgets/core/internal/page';
import { cleanAddress, type NativePost, openTab, RateLimit, timeLeft } from '@news-widgets/core/internal/form';
import { subscribeStates } from '@news-widgets/core/internal/words';
import { html, type ReactiveController } from 'lit';
import { controlOf, problemOf } from './check.js';
import { collect } from './collect.js';
import { explain, type Offer, suggest } from './suggestions.js';
import { unkept } from './unkept.js';

import type { Outcome, Provider, Success } from './providers/provider.js';
import { providers, recognise } from './providers/recognise.js';
import { type SubmitResult, type Attempt, exchange, watchPolicy } from './send.js';
import type { ProviderName, SubscribeFormHost } from './types.js';
import { SuccessView } from './success-view.js';
import { suggestAddress } from './suggest-address.js';

type Status = Outcome['status'] | 'idle' | 'submitting' | 'offline' | 'opened';

/** Time after which readers are told that sending still continues. */
const SLOW_NOTICE_MS = 8000;

/** A second press within this time does not open a second tab. */
const DEBOUNCE_MS = 1000;

const NOTHING: Offer = { text: '' };

/** Controls a form from the first key to the answer. */
export class SubmitController implements ReactiveController {
  status: Status = 'idle';
  /** The field that the message is about. */
  field: string | undefined;
  /** The line under the field. */
  message: unknown = '';
  /** A button or link that belongs to the message. */
  offer: unknown;
  /** Announced to readers whose focus is elsewhere. */
  spoken = '';

  readonly #form;
  #provider?: Provider;
  #providerName: ProviderName = 'generic';
  #focus: string | undefined;
  #preparing = false;
  #openedAt = 0;
  #success?: SuccessView | undefined;
  readonly #limit = new RateLimit(() => {
    if (!this.#success) this.#set('idle', { text: this.#form.words.limitOver });
  });

  private constructor(form: SubscribeFormHost) {
    this.#form = form;
  }

  get busy(): boolean {
    return this.status === 'submitting' || this.#limit.left > 0;
  }

  /** The view that replaces the form. */
  get done(): unknown {
    return this.#success?.render();
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
    if (navigator.onLine) this.#online();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#online);
  }

  /** Creates the controller of a form, ready to send. */
  static async for(form: SubscribeFormHost): Promise<SubmitController> {
    const submitter = new SubmitController(form);
    await submitter.load();
    form.addController(submitter);
    form.addController(submitter.#limit);
    return submitter;
  }

  /** Loads the words and code for the service in advance, so that a click can open a tab synchronously. */
  async load(): Promise<void> {
    const form = this.#form;
    this.#providerName = recognise(form.endpoint, form.provider);
    this.#provider = providers[this.#providerName];
    await form.addWords({ subscribeStates });
  }

  /** Moves the focus to the change, unless the reader has moved on. */
  updated(): void {
    const form = this.#form;
    const root = form.renderRoot as ShadowRoot;
    const stayed = form.matches(':focus-within') || ownDocument.activeElement === ownDocument.body;
    const target =
      stayed &&
      this.#focus &&
      (this.#focus === 'done' ? root.querySelector<HTMLElement>('.done [tabindex]') : controlOf(root, this.#focus));
    // The focused heading is read anyway; announcing it would repeat it.
    if (this.#focus === 'done' && !target) this.#announce(root);
    this.#focus = undefined;
    if (target) target.focus();
  }

  #announce(root: ShadowRoot): void {
    this.spoken = root.querySelector('.done [tabindex]')?.textContent ?? '';
    this.#form.requestUpdate();
  }

  /** Checks a field that the reader has left: the mistake may be corrected, or its domain may look mistyped. */
  changed(control: HTMLInputElement): void {
    if (this.status !== 'idle' && this.status !== 'invalid') return;
    const isEmail = control === controlOf(this.#form.renderRoot as ShadowRoot, 'email');
    if (isEmail) control.value = cleanAddress(control.value);
    const better = isEmail && suggestAddress(control.value);
    const { field = 'email' } = this;
    const use = () => {
      control.value = better as string;
      this.#focus = 'email';
      this.#set('idle');
    };
    if (better) this.#set('idle', suggest(better, use, this.#form.words));
    // Checkboxes with the same name are one field, and fields of the page are known only by name.
    else if (field === 'email' ? isEmail : field === control.name) this.#set('idle');
  }

  /** Sends once; an exception from the page's own fields shows as a failure and keeps all entries. */
  submit(): Promise<void> {
    return this.#attempt().catch((error) => {
      warnOnce(`<news-subscribe-form>: ${String(error)}`);
      this.#refuse('failed', this.#form.words.notSent, undefined, 'unexpected');
    });
  }

  async #attempt(): Promise<void> {
    if (this.busy || this.#success || this.#preparing || Date.now() - this.#openedAt < DEBOUNCE_MS) return;
    const form = this.#form;
    this.#preparing = true;
    const ready = await this.load().then(
      () => true,
      () => false,
    );
    this.#preparing = false;
    if (!ready) return this.#refuse('failed', form.words.notSent, undefined, 'unreachable');
    const subscription = collect(form);
    const input = controlOf(form.renderRoot as ShadowRoot, 'email') as HTMLInputElement;
    if (input.value !== subscription.email) input.value = subscription.email;
    const problem = problemOf(form, subscription, this.#form.words);
    if (subscription.decoy) {
      // A bot does not return; a reader whose password manager filled the honeypot presses again.
      form.renderRoot.querySelector<HTMLInputElement>('.decoy input')!.value = '';
      return this.#refuse('failed', form.words.notSent, undefined, 'decoy');
    }
    if (problem) return this.#refuse('invalid', problem.text, problem.field, problem.field || 'too-fast');
    if (!emit(form, 'news-subscribe-submit', { provider: this.#providerName, lists: subscription.lists }, true))
      return this.#set('idle');
    const { endpoint } = form;
    const { send, jsonp, post } = this.#provider!;
    const dropped = unkept(subscription, this.#provider!.keeps);
    if (dropped) warnOnce(`<news-subscribe-form>: ${this.#providerName} does not store ${dropped}, so it is not sent.`);
    const page = post?.(subscription, endpoint);
    const open = page && (() => this.#open(page));
    if (!send || (jsonp && !form.jsonp)) return open?.();
    const attempt = {
      email: subscription.email,
      send: () => exchange((request) => send(subscription, endpoint, request)),
      open,
    };
    this.#show(await this.#send(attempt), attempt);
  }

  async #send({ send }: Attempt): Promise<SubmitResult> {
    this.#set('submitting', { text: this.#form.words.submitting });
    const slow = setTimeout(() => this.#set('submitting', { text: this.#form.words.slow }), SLOW_NOTICE_MS);
    const answer = await send();
    clearTimeout(slow);
    return answer;
  }

  #show(outcome: SubmitResult, attempt: Attempt): void {
    const words = this.#form.words;
    switch (outcome.status) {
      case 'invalid':
        return this.#refuse(
          'invalid',
          own(outcome.text) ?? (outcome.field === 'email' ? words.emailRefused : words.fieldInvalid),
          outcome.field,
          'refused',
        );
      case 'limited':
        return this.#wait(outcome.seconds);
      case 'closed':
        return this.#refuse('closed', own(outcome.text) ?? words.closed);
      case 'unclear':
        return this.#refuse('unclear', words.unclear, undefined, outcome.code);
      case 'offline':
        return this.#refuse('offline', words.offlineNotSent);
      case 'failed':
        return this.#fail(outcome, attempt);
      default:
        return this.#succeed(outcome, attempt);
    }
  }

  #succeed({ status: found, inbox, account }: Success, attempt: Attempt): void {
    const words = this.#form.words;
    const status = this.#form.discreet ? 'pending' : found;
    const shown = { status, inbox, account, words, attempt, limit: this.#limit, change: () => this.#restart() };
    this.#success = new SuccessView(this.#form, shown);
    this.#focus = 'done';
    this.#set(status);
    emit(this.#form, 'news-subscribe-success', { provider: this.#providerName, status });
  }

  /** Brings back the form with everything that was entered. */
  #restart(): void {
    const { left } = this.#limit;
    this.#success = undefined;
    this.#focus = 'email';
    this.#set('idle');
    // The form must be usable again before the focus moves into it.
    if (left) void this.#form.updateComplete.then(() => this.#wait(left));
  }

  #refuse(
    status: 'invalid' | 'limited' | 'closed' | 'failed' | 'offline' | 'unclear',
    message: string | Offer,
    field?: string,
    code: string = status,
  ): void {
    this.#focus = field;
    this.#set(status, typeof message === 'string' ? { text: message } : message, field);
    emit(this.#form, 'news-subscribe-error', { provider: this.#providerName, status, code });
  }

  #fail({ code, url }: { code: string; url?: string }, attempt: Attempt): void {
    const words = this.#form.words;
    const text = { timeout: words.timeout, policy: words.blocked }[code] ?? this.#form.words.notSent;
    const open = /^(unreachable|policy)$/.test(code) ? attempt.open : undefined;
    this.#refuse('failed', explain(text, url, open, words), undefined, code);
  }

  #open(post: NativePost): void {
    this.#openedAt = Date.now();
    const policy = watchPolicy();
    openTab(this.#form.renderRoot, post);
    this.#set('opened', { text: this.#form.words.opened });
    void policy.forbade().then((forbidden) => {
      policy.end();
      if (forbidden) this.#refuse('failed', this.#form.words.blocked, undefined, 'policy');
    });
  }

  /** Shows how long the service accepts no further attempt. */
  #wait(seconds: number): void {
    this.#limit.start(seconds);
    this.#refuse('limited', timeLeft(seconds, this.#form.words, this.#form.locale));
  }

  /** Keeps what was typed; sending it again is the reader's decision. */
  #online = (): void => {
    if (this.status === 'offline') this.#set('idle', { text: this.#form.words.online });
  };

  #set(status: Status, { text: message, way: offer }: Offer = NOTHING, field?: string): void {
    Object.assign(this, { status, message, offer, field, spoken: '' });
    this.#form.requestUpdate();
  }
}

/** Wraps the service's own message, in whatever language and direction. */
const own = (text: string | undefined): Offer | undefined => (text ? { text: html`<bdi>${text}</bdi>` } : undefined);
