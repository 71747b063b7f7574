import type {} from './subscribe-events.js';
import { emit } from '@news-widgets/core/events';
import { warnOnce } from '@news-widgets/core/registry';
import { loadLocale, subscribeStates } from '@news-widgets/core/strings';
import type { ReactiveController } from 'lit';
import { controlOf, problemOf } from './check.js';
import { collect } from './collect.js';
import { renderFailure, renderSuggestion } from './offers.js';
import { openTab } from './open-tab.js';
import type { Outcome, Provider, Subscription, Success } from './providers/provider.js';
import { loadProvider, type ProviderName, recognise } from './providers/recognise.js';
import { RateLimit } from './rate-limit.js';
import { exchange } from './send.js';
import type { NewsSubscribeForm } from './subscribe-form.js';
import { suggestAddress } from './suggest-address.js';

type Status = Outcome['status'] | 'idle' | 'submitting' | 'offline' | 'opened';

/** After this long a reader is told that it is still going on. */
const SLOW = 8000;

/** A second press this soon opens no second tab. */
const DOUBLE_CLICK = 1000;

/** What happens from the first key to the answer. */
export class SignUp implements ReactiveController {
  status: Status = 'idle';
  /** The field that the message is about. */
  field: string | undefined;
  /** The line under the field. */
  message: unknown = '';
  /** What replaces the form. */
  done: unknown;

  readonly #form;
  #provider?: Provider;
  #providerName: ProviderName = 'generic';
  #words = subscribeStates;
  #focus: string | undefined;
  #preparing = false;
  #openedAt = 0;
  readonly #limit = new RateLimit(() => {
    if (!this.done) this.#set('idle', this.#words.limitOver);
  });

  private constructor(form: NewsSubscribeForm) {
    this.#form = form;
  }

  get busy(): boolean {
    return this.status === 'submitting' || this.#limit.isOn;
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#online);
  }

  /** Gets everything ready that a form needs to be sent. */
  static async for(form: NewsSubscribeForm): Promise<SignUp> {
    const signUp = new SignUp(form);
    await signUp.load();
    form.addController(signUp);
    form.addController(signUp.#limit);
    return signUp;
  }

  /** Gets the words and the code of the service, so that a click can open a tab at once. */
  async load(): Promise<void> {
    const form = this.#form;
    this.#providerName = recognise(form.endpoint, form.provider);
    const [provider, table] = await Promise.all([loadProvider(this.#providerName), loadLocale(form.locale)]);
    this.#provider = provider;
    this.#words = { ...subscribeStates, ...table?.subscribeStates, ...form.strings };
  }

  /** Moves the focus to what has changed, once it is there. */
  updated(): void {
    const root = this.#form.renderRoot as ShadowRoot;
    const target =
      this.#focus &&
      (this.#focus === 'done' ? root.querySelector<HTMLElement>('.done [tabindex]') : controlOf(root, this.#focus));
    this.#focus = undefined;
    if (target) target.focus();
  }

  /** A reader left a field: its mistake may be mended, its domain may look mistyped. */
  changed(control: HTMLInputElement): void {
    const { id, value } = control;
    if (this.status !== 'idle' && this.status !== 'invalid') return;
    const better = id === 'email' && suggestAddress(value.trim());
    const use = () => {
      control.value = better as string;
      this.#focus = 'email';
      this.#set('idle');
    };
    if (better) this.#set('idle', renderSuggestion(better, use, this.#words));
    else if (id === (this.field ?? 'email')) this.#set('idle');
  }

  /** One attempt; what the page's own fields break shows as a failure, with all that was typed. */
  submit(): Promise<void> {
    return this.#attempt().catch((error) => {
      warnOnce(`<news-subscribe-form>: ${String(error)}`);
      this.#refuse('failed', this.#form.words.notSent, undefined, 'unexpected');
    });
  }

  async #attempt(): Promise<void> {
    if (this.busy || this.done || this.#preparing || Date.now() - this.#openedAt < DOUBLE_CLICK) return;
    const form = this.#form;
    this.#preparing = true;
    const ready = await this.load().then(
      () => true,
      () => false,
    );
    this.#preparing = false;
    if (!ready) return this.#refuse('failed', form.words.notSent, undefined, 'unreachable');
    const subscription = collect(form);
    const problem = problemOf(form, subscription, this.#words);
    if (subscription.decoy && !this.#provider!.decoy)
      return this.#refuse('failed', form.words.notSent, undefined, 'decoy');
    if (problem) return this.#refuse('invalid', problem.text, problem.field, problem.field || 'too-fast');
    if (!emit(form, 'news-subscribe-submit', { provider: this.#providerName, lists: subscription.lists }, true)) return;
    const { send, jsonp, post } = this.#provider!;
    if (send && (!jsonp || form.jsonp)) this.#show(await this.#send(subscription), subscription);
    else if (post) this.#open(subscription);
  }

  async #send(subscription: Subscription): Promise<Outcome | { status: 'offline' }> {
    this.#set('submitting', this.#words.submitting);
    const slow = setTimeout(() => this.#set('submitting', this.#words.slow), SLOW);
    const outcome = await exchange((send) => this.#provider!.send!(subscription, this.#form.endpoint, send));
    clearTimeout(slow);
    return outcome;
  }

  #show(outcome: Outcome | { status: 'offline' }, subscription: Subscription): void {
    const words = this.#words;
    switch (outcome.status) {
      case 'invalid':
        return this.#refuse(
          'invalid',
          outcome.text || (outcome.field === 'email' ? words.emailRefused : words.fieldInvalid),
          outcome.field,
          'refused',
        );
      case 'limited':
        return void this.#wait(outcome.seconds);
      case 'closed':
      case 'offline':
        return this.#refuse(outcome.status, words[outcome.status]);
      case 'failed':
        return this.#fail(outcome, subscription);
      default:
        return void this.#succeed(outcome, subscription);
    }
  }

  async #succeed({ status, inbox }: Success, subscription: Subscription): Promise<void> {
    const shown = this.#form.discreet ? 'pending' : status;
    // It is done, even where the connection broke before the page could show it well.
    this.done = await import('./success.js').then(
      ({ SuccessView }) => {
        const view = new SuccessView(this.#form, this.#words, { status: shown, inbox, email: subscription.email });
        view.resend = () => this.#resend(view, subscription);
        view.change = () => this.#restart();
        return view.render();
      },
      () => this.#words[`${shown}Heading`],
    );
    this.#focus = 'done';
    this.#set(shown);
    emit(this.#form, 'news-subscribe-success', { provider: this.#providerName, status: shown });
  }

  async #resend(view: { note: string; render(): unknown }, subscription: Subscription): Promise<void> {
    if (view.note === this.#words.submitting || this.#limit.isOn) return;
    const note = (text: string) => {
      view.note = text;
      this.done = view.render();
      this.#form.requestUpdate();
    };
    note(this.#words.submitting);
    const outcome = await exchange((send) => this.#provider!.send!(subscription, this.#form.endpoint, send));
    if (outcome.status === 'limited') this.#limit.start(outcome.seconds);
    note('inbox' in outcome || outcome.status === 'pending' ? this.#words.resent : this.#words.resendFailed);
  }

  /** Back to the form, with everything that was entered. */
  #restart(): void {
    this.done = undefined;
    this.#focus = 'email';
    this.#set('idle');
  }

  #refuse(
    status: 'invalid' | 'limited' | 'closed' | 'failed' | 'offline',
    text: unknown,
    field?: string,
    code: string = status,
  ): void {
    this.#focus = field;
    this.#set(status, text, field);
    emit(this.#form, 'news-subscribe-error', { provider: this.#providerName, status, code });
  }

  #fail({ code, url }: { code: string; url?: string }, subscription: Subscription): void {
    const words = this.#words;
    const text = code === 'timeout' ? words.timeout : this.#form.words.notSent;
    const canOpen = /^(unreachable|not-)/.test(code) && this.#provider?.post;
    const open = canOpen ? () => this.#open(subscription) : undefined;
    this.#refuse('failed', renderFailure(text, url, open, words), undefined, code);
  }

  #open(subscription: Subscription): void {
    this.#openedAt = Date.now();
    openTab(this.#form.renderRoot, this.#provider!.post!(subscription, this.#form.endpoint));
    this.#set('opened', this.#words.opened);
  }

  /** Says how long the service keeps the form closed. */
  async #wait(seconds: number): Promise<void> {
    this.#limit.start(seconds);
    const words = this.#words;
    const text = await import('./time-left.js').then(
      ({ timeLeft }) => timeLeft(seconds, words, this.#form.locale),
      () => words.limited.replace('{time}', `${seconds} s`),
    );
    this.#refuse('limited', text);
  }

  /** Offers again what was kept; sending it is the reader's decision. */
  #online = (): void => {
    if (this.status === 'offline') this.#set('idle', this.#words.online);
  };

  #set(status: Status, message: unknown = '', field?: string): void {
    Object.assign(this, { status, message, field });
    this.#form.requestUpdate();
  }
}
