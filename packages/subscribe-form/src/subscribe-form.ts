/* oxlint-disable lit/no-value-attribute -- the initial value is what is meant: readers change it */
import { NewsElement } from '@news-widgets/core/element';
import { oneOf } from '@news-widgets/core/internal/element';
import { renderLinked } from '@news-widgets/core/internal/form';
import { renderChanging } from '@news-widgets/core/internal/item';
import { subscribeForm } from '@news-widgets/core/internal/words';
import type { Words } from '@news-widgets/core/i18n';
import { formStyles, tokens } from '@news-widgets/core/internal/styles';
import { uniqueName } from '@news-widgets/core/internal/page';
import { safeUrl } from '@news-widgets/core/internal/url';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { readLists, renderConsent, renderLists, renderNames } from './fields.js';
import type { SubmitController } from './submit-controller.js';
import { subscribeFormStyles } from './subscribe-form.styles.js';
import { type Adopted, PROVIDERS, type SubscribeFormHost, type SubscribeList } from './types.js';

/** Values of the `ask-name` attribute. */
export const NAMES = ['none', 'full', 'first', 'both'] as const;

/**
 * Lets readers subscribe by e-mail to the publisher's existing list.
 *
 * @summary A form to subscribe by e-mail.
 * @slot - A plain `<form>` that works before and without script; the widget adopts its address, fields and entered text.
 * @slot fields - Form controls of the page, including hidden ones; sent by their names.
 * @slot challenge - A captcha, such as Turnstile, hCaptcha or ALTCHA. Nothing is sent until it is solved.
 * @fires {CustomEvent<NewsSubscribeSubmitDetail>} news-subscribe-submit - The form is about to be sent. Cancelable. Detail: `provider`, `lists`.
 * @fires {CustomEvent<NewsSubscribeSuccessDetail>} news-subscribe-success - The service accepted the sign-up. Detail: `provider`, `status`.
 * @fires {CustomEvent<NewsSubscribeErrorDetail>} news-subscribe-error - The sign-up failed or was rejected. Detail: `provider`, `status`, `code`.
 * @fires {CustomEvent<NewsErrorDetail>} news-error - The widget itself failed. Detail: `message` for the developer, and `code`: `render`.
 * @csspart form - The form.
 * @csspart head - Heading, text, frequency and sample.
 * @csspart heading - The heading, also that of the success.
 * @csspart text - The text under the heading.
 * @csspart image - The picture.
 * @csspart label - The label of a field.
 * @csspart input - A text field.
 * @csspart submit - The button that sends.
 * @csspart button - Quiet buttons, such as "Send it again".
 * @csspart message - The line that says what is wrong or going on.
 * @csspart privacy - The privacy line.
 * @csspart success - What replaces the form.
 * @csspart link - A link.
 * @cssprop [--news-error] - Colour of errors; by default the text colour.
 * @cssstate ready - The form can be used, or has been sent successfully.
 * @cssstate loading - The sign-up is being sent.
 * @cssstate error - One of `limited`, `closed`, `failed` and `offline`.
 * @cssstate idle - Nothing has been sent yet.
 * @cssstate invalid - A field is missing or wrong.
 * @cssstate submitting - The sign-up is being sent.
 * @cssstate pending - The reader has to confirm by e-mail.
 * @cssstate subscribed - The reader is on the list.
 * @cssstate exists - The address was already on the list.
 * @cssstate limited - There were too many attempts; the service accepts no further one for now.
 * @cssstate closed - The service accepts no sign-ups.
 * @cssstate unclear - The service accepted the sign-up without saying what comes next.
 * @cssstate failed - The service failed or could not be reached.
 * @cssstate offline - There is no network connection; nothing was sent.
 * @cssstate opened - The reader continues in a new tab.
 */
export class NewsSubscribeForm extends NewsElement<'subscribeForm', 'subscribeStates'> implements SubscribeFormHost {
  static override styles = [tokens, formStyles, subscribeFormStyles];

  declare strings: Partial<Words<'subscribeForm' | 'subscribeStates'>>;

  /** Address of the sign-up, as the service gives it for forms. */
  @property() action = '';

  /** The service behind `action`; recognised from the address if it is a known one. */
  @property({ converter: oneOf(PROVIDERS) }) provider?: (typeof PROVIDERS)[number];

  /** Ids of lists, separated by spaces, or JSON `[{"id", "name", "description", "checked"}]` to let readers choose. */
  @property() lists: string | SubscribeList[] = '';

  /** Tags or labels for the service, separated by commas. */
  @property() tags = '';

  /** Asks for an optional name: `full`, `first`, or `both` for first and last name. */
  @property({ converter: oneOf(NAMES), attribute: 'ask-name' }) askName: (typeof NAMES)[number] = 'none';

  /** A sentence under the heading. */
  @property() text = '';

  /** Frequency of the e-mails, such as "Every weekday at 7". */
  @property() frequency = '';

  /** Address of a recent issue. */
  @property() sample = '';

  /** Address of a decorative picture. */
  @property() image = '';

  /** Label of the field; by default "E-mail address" in the language of the page. */
  @property() label = '';

  /** Shows the label inside the empty field instead of above it. */
  @property({ type: Boolean, attribute: 'hide-label' }) hideLabel = false;

  /** Text of the submit button; by default that of the form between the tags, or else "Subscribe" in the language of the page. */
  @property() button = '';

  /** Initial address. */
  @property() email = '';

  /** Consent text beside an unticked box; `[brackets]` mark the link. Sent to services that can store it. */
  @property() consent = '';

  /** Address of the link in `consent`. */
  @property({ attribute: 'consent-href' }) consentHref = '';

  /** Version of the consent text, sent with it. */
  @property({ attribute: 'consent-version' }) consentVersion = '';

  /** Lets readers leave the box unticked. */
  @property({ type: Boolean, attribute: 'consent-optional' }) consentOptional = false;

  /** Privacy notice under the form; `[brackets]` mark the link. */
  @property() privacy = '';

  /** Address of the link in `privacy`. */
  @property({ attribute: 'privacy-href' }) privacyHref = '';

  /** Heading after success, in place of the default. */
  @property({ attribute: 'success-heading' }) successHeading = '';

  /** Text after success, in place of the default; `{email}` is replaced by the address. */
  @property({ attribute: 'success-text' }) successText = '';

  /** Address of the next step, linked after success. */
  @property({ attribute: 'next-href' }) nextHref = '';

  /** Text of the link to the next step; by default "Continue" in the language of the page. */
  @property({ attribute: 'next-text' }) nextText = '';

  /** Gives the same answer to new and known addresses. */
  @property({ type: Boolean }) discreet = false;

  /** Lets Mailchimp's answer run as a script in the page, in place of its own page in a new tab. The reader's input is then part of an address. */
  @property({ type: Boolean }) jsonp = false;

  /** Time when the form could first be used, by `performance.now()`. @internal */
  shownAt = 0;

  /** Data of the form between the tags. @internal */
  adopted?: Adopted;

  #submitter?: SubmitController;
  #loading?: Promise<void>;
  #broken = false;
  #stacked = false;
  /** The widget's form has replaced the light DOM. */
  #replaces = false;

  constructor() {
    super({ subscribeForm });
  }

  /** Absolute address of the sign-up; empty without one. @internal */
  get endpoint(): string {
    return safeUrl(this.action || this.adopted?.action);
  }

  /** @internal */
  get choices(): SubscribeList[] {
    return readLists(this.lists);
  }

  /** The form between the tags is waiting for the code that adopts it. @internal */
  override get isLoading(): boolean {
    return super.isLoading || (!this.#replaces && !!this.querySelector(':scope > form'));
  }

  protected override render() {
    const { words, heading, endpoint, adopted, askName, sample } = this;
    const submitter = this.#submitter;
    const { status = 'idle', field, done } = submitter ?? {};
    this.setStates(
      status,
      status === 'submitting' ? 'loading' : /^(limited|closed|failed|offline)$/.test(status) ? 'error' : 'ready',
    );
    // Without an address there is only the form between the tags, and until it is adopted readers may be typing into it.
    this.#replaces ||= !!adopted || !this.knowsPage || !this.querySelector(':scope > form');
    if (!endpoint || !this.#replaces) return html`<slot @slotchange=${this.#adopt}></slot>`;
    const isWrong = this.#broken || /^(invalid|limited|closed|failed|offline)$/.test(status);
    const message = this.#broken ? words.notSent : submitter?.message;
    const label = this.label || words.email;
    const image = safeUrl(this.image);
    const lists = renderLists(this);
    const names = renderNames(askName, words, this.locale);
    const consent = renderConsent(this, field === 'consent');
    const stacked = this.#stacked || adopted?.stacked || [lists, names, consent].some((part) => part !== nothing);
    const sampleUrl = safeUrl(sample);
    return html`<section class="box" aria-labelledby=${heading ? 'heading' : nothing} aria-label=${heading ? nothing : uniqueName(this, words.title)}>
      <form class=${`form ${stacked ? 'stacked' : 'row'} ${heading ? '' : 'bare'}`} part="form" action=${endpoint} method="post" novalidate
        ?inert=${!!done} @submit=${this.#submit} @focusin=${this.#load} @change=${this.#change}
        @keydown=${this.#keep} @keypress=${this.#keep} @keyup=${this.#keep}>
        <div class="head" part="head" ?hidden=${!(heading || this.text || this.frequency || sampleUrl || image)}>
          ${image ? renderImage(image) : nothing}
          ${heading ? html`<div class="heading" part="heading" id="heading" role="heading" aria-level=${this.level}><bdi>${heading}</bdi></div>` : nothing}
          ${this.text ? html`<p part="text"><bdi>${this.text}</bdi></p>` : nothing}
          ${this.frequency || sampleUrl ? html`<p class="fine"><bdi>${this.frequency}</bdi>${this.frequency && sampleUrl ? ' · ' : ''}${renderLinked(sampleUrl ? `[${words.sample}]` : '', sampleUrl, this)}</p>` : nothing}
        </div>
        <div class="main">
          <label class=${this.hideLabel ? 'unseen' : ''} part="label" for="email"><bdi>${label}</bdi></label>
          <input id="email" name="email" part="input" type="email" inputmode="email" autocomplete="email" autocapitalize="off" spellcheck="false"
            required aria-invalid=${field === 'email' ? 'true' : nothing} aria-describedby="message privacy" placeholder=${this.hideLabel ? label : nothing} value=${this.email || adopted?.email || nothing} />
          ${names}${lists}
          <div class="extra" @slotchange=${this.#arrange}>${adopted?.fields}<slot name="fields"></slot></div>
          ${consent}
          <slot name="challenge" @slotchange=${this.#arrange}></slot>
          <label class="decoy" aria-hidden="true">${words.decoy}<input name="hp" tabindex="-1" autocomplete="off" data-1p-ignore data-op-ignore data-lpignore="true" data-bwignore data-keeper-ignore data-protonpass-ignore="true" data-form-type="other" /></label>
          <div class=${`message ${isWrong ? 'wrong' : ''}`} part="message" id="message" ?data-empty=${!message}
            ><span role="status" dir="auto">${changing(message)}</span> ${submitter?.offer}</div>
          <button class="submit" part="submit" dir="auto" aria-disabled=${submitter?.busy ? 'true' : nothing}
            ><span>${this.button || adopted?.button || words.submit}</span></button>
          <div class="under"><p class="fine" part="privacy" id="privacy" dir="auto">${renderLinked(this.privacy, this.privacyHref, this)}</p></div>
        </div>
      </form>
      <div class="done" part="success">${done}</div>
      <div class="unseen" role="status">${changing(submitter?.spoken)}</div>
    </section><div hidden><slot @slotchange=${this.#adopt}></slot></div>`;
  }

  protected override firstUpdated(): void {
    // Readers may have been typing into a form on the page since it started to load.
    if (this.knowsPage && !this.querySelector(':scope > form')) this.shownAt = performance.now();
    if (this.knowsPage) return;
    // Server-rendered slots were filled before anything could listen.
    void this.#adopt();
    for (const target of this.renderRoot.querySelectorAll('slot[name]')) this.#arrange({ target });
  }

  protected override updated(): void {
    this.#submitter?.updated();
    this.#release();
  }

  /** Detaches the controls from a form around the widget, such as ASP.NET's, so that it neither validates nor sends them. */
  #release(): void {
    if (!this.#replaces || !this.endpoint || !this.closest('form')) return;
    for (const control of this.querySelectorAll<HTMLInputElement>('input, select, textarea, button'))
      if (control.form && !this.contains(control.form)) control.setAttribute('form', '');
  }

  /** Stops typed letters from triggering keyboard shortcuts of the page, which cannot see that they come from a text field. */
  #keep = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, target } = event;
    if (key?.length === 1 && !ctrlKey && !metaKey && (target as Element).getRootNode() === this.renderRoot)
      event.stopPropagation();
  };

  /** Loads the code that sends once a reader begins; a failure shows only when the code is needed. */
  #load = (): Promise<void> =>
    (this.#loading ??= import('./submit-controller.js')
      .then(({ SubmitController }) => SubmitController.for(this))
      .then(
        (submitter) => {
          this.#submitter = submitter;
          this.#broken = false;
        },
        () => {
          this.#loading = undefined;
        },
      ));

  #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    await this.#load();
    this.#broken = !this.#submitter;
    this.requestUpdate();
    return this.#submitter?.submit();
  };

  #change = async ({ target }: Event): Promise<void> => {
    await this.#load();
    this.#submitter?.changed(target as HTMLInputElement);
  };

  #arrange = ({ target }: Pick<Event, 'target'>): void => {
    this.#release();
    this.#stacked ||= (target as HTMLSlotElement)
      .assignedElements()
      .some((element) => (element as HTMLInputElement).type !== 'hidden');
    this.requestUpdate();
  };

  /** Adopts a form between the tags, whenever it appears. */
  #adopt = async (): Promise<void> => {
    const form = this.querySelector<HTMLFormElement>(':scope > form');
    // If the code fails to load, the page's own form stays.
    if (form && !this.adopted) await import('./adopt-form.js').then(({ adopt }) => adopt(form, this)).catch(() => {});
  };
}

const changing = (message: unknown): unknown =>
  typeof message === 'string' && message ? renderChanging(message) : message;

const renderImage = (src: string): unknown =>
  html`<img
    part="image"
    src=${src}
    alt=""
    loading="lazy"
    decoding="async"
    referrerpolicy="strict-origin-when-cross-origin"
  />`;
