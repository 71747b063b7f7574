import { ownDocument } from '@news-widgets/core/internal/page';
import { renderLinked } from '@news-widgets/core/internal/form';
import { message } from '@news-widgets/core/internal/i18n';
import { renderChanging } from '@news-widgets/core/internal/item';
import type { Words } from '@news-widgets/core/i18n';
import { html, nothing, type TemplateResult } from 'lit';
import { Bodies } from '../body.js';
import { commenter } from '../commenter.js';
import type { FormWriting } from '../thread.js';
import type { DiscussionView, FormState } from '../types.js';
import { lengthOf, localComment } from './local-comment.js';

/** The state of the fields, and the actions of readers. */
export interface FieldsView {
  readonly words: Words<'comments' | 'commentForm' | 'subscribeForm' | 'subscribeStates'>;
  readonly discussion: DiscussionView;
  readonly writing: FormWriting | undefined;
  readonly loginUrl: string;
  /** The error in the name of a server. */
  readonly serverNote: string;
  readonly reportNote: string;
  form(parent: string): FormState;
  cancel(): void;
  preview(event: Event): void;
  sendNatively(event: Event): void;
  sendReport(event: Event): void;
  goToServer(event: Event): void;
}

/** The counter appears when this share of the characters is left. */
const COUNT_FROM = 0.2;

/** Renders the fields after the text: name, address, consent, buttons. */
export function renderFields(writer: FieldsView, parent: string, id: string): TemplateResult {
  const { words, discussion, writing, cancel, preview } = writer;
  const { drafts } = discussion;
  const form = writer.form(parent);
  const text = drafts.get(parent) ?? '';
  const isWrong = !/^(?:idle|posting|posted|held)$/.test(form.status);
  const { name, email } = writing!;
  const hasRequired = name === 'required' || email === 'required';
  return html`
    ${form.isPreview ? renderPreview(writer, text) : nothing}
    ${renderCounter(writer, text, id)}
    <div class="fields">
      ${renderField(writer, form, id, 'name', name === 'required')}
      ${email === 'none' ? nothing : renderField(writer, form, id, 'email', email === 'required')}
    </div>
    ${renderConsent(writer, form, id)}
    <label class="decoy" aria-hidden="true"
      >${words.decoy}<input name="website" tabindex="-1" autocomplete="off" data-1p-ignore data-op-ignore
        data-lpignore="true" data-bwignore data-keeper-ignore data-protonpass-ignore="true" data-form-type="other" /></label>
    <div class="foot">
      <button class="submit" part="submit" dir="auto"
        aria-disabled=${form.status === 'posting' || form.status === 'flood' ? 'true' : nothing}
        ><span>${words.post}</span></button>
      <button type="button" class="action quiet" part="button" dir="auto" aria-pressed=${form.isPreview ? 'true' : 'false'}
        ?disabled=${!text.trim()} @click=${preview}>${words.preview}</button>
      ${
        parent
          ? html`<button type="button" class="action quiet" part="button" dir="auto" @click=${cancel}>${words.cancel}</button>`
          : nothing
      }
      <span class="fine">${hasRequired ? words.required : nothing}</span>
    </div>
    <div class=${`message ${isWrong ? 'wrong' : ''}`} part="message" id="${id}-message" role="status"
      >${form.message ? html`<bdi>${renderChanging(form.message)}</bdi>` : nothing} ${renderWay(writer, form)}</div>`;
}

/** Renders the other way to comment if this one is closed. */
function renderWay({ words, loginUrl, sendNatively }: FieldsView, { way }: FormState): unknown {
  if (way === 'native')
    return html`<button type="button" class="action" part="button" dir="auto" @click=${sendNatively}>${words.elsewhere}</button>`;
  return way === 'login'
    ? html`<a part="link" href=${loginUrl} target="_blank" rel="noopener">${words.login}<span class="unseen"> ${words.newTab}</span></a>`
    : nothing;
}

function renderField(
  { words }: FieldsView,
  { field }: FormState,
  id: string,
  name: 'name' | 'email',
  isRequired: boolean,
): TemplateResult {
  const own = `${id}-${name}`;
  return html`<div>
    <label part="label" for=${own}>${words[name]} ${isRequired ? html`<span aria-hidden="true">*</span>` : html`<small>${words.optional}</small>`}</label>
    <input id=${own} part="input" name=${name} type=${name === 'email' ? 'email' : 'text'} autocomplete=${name} maxlength="100" ?required=${isRequired}
      .defaultValue=${commenter()[name]} aria-invalid=${field === name ? 'true' : nothing}
      aria-describedby=${name === 'email' ? `${id}-message ${id}-hint` : `${id}-message`} />
    ${name === 'email' ? html`<small class="fine" id="${id}-hint">${words.notShown}</small>` : nothing}
  </div>`;
}

function renderConsent({ discussion, words }: FieldsView, { field }: FormState, id: string): unknown {
  const { consent, consentHref, target, utm } = discussion.host;
  return consent
    ? html`<label class="tick"
        ><input type="checkbox" name="consent" required .defaultChecked=${commenter().hasConsented}
          aria-invalid=${field === 'consent'} aria-describedby="${id}-message" />
        <span><bdi>${renderLinked(consent, consentHref, { words, target, utm })}</bdi></span></label>`
    : nothing;
}

function renderCounter({ words, writing, discussion }: FieldsView, text: string, id: string): unknown {
  const { maxLength } = writing!;
  const left = maxLength - lengthOf(text);
  if (left > maxLength * COUNT_FROM) return nothing;
  const { locale } = discussion.host;
  const [pattern, count] = left < 0 ? [words.over, -left] : [words.left, left];
  return html`<p class="fine counter" part="counter" id="${id}-counter">${message(pattern, locale, { count })}</p>`;
}

function renderPreview({ words }: FieldsView, text: string): TemplateResult {
  const comment = localComment({ id: 'preview', text });
  const view = { base: ownDocument.baseURI, isRemote: false, words: { ...words, pictureOf: '', picture: '' } };
  const body = ownDocument.createElement('div');
  Object.assign(body, { className: 'text', part: 'text', dir: 'auto' });
  new Bodies().fill(body, comment, view);
  return html`<div class="preview" part="preview" role="group" aria-label=${words.preview}>${body}</div>`;
}

/** Renders the field in which readers name their own server. */
export const renderAddress = ({ words, serverNote, goToServer, cancel }: FieldsView): TemplateResult =>
  html`<form class="form begun" part="form" novalidate @submit=${goToServer}>
    <label part="label" for="server">${words.server}</label>
    <input id="server" part="input" name="server" type="text" inputmode="url" autocomplete="url" autocapitalize="off" spellcheck="false" placeholder="mastodon.social"
      aria-invalid=${serverNote ? 'true' : nothing} aria-describedby="server-message" />
    <div class="foot">
      <button class="submit" part="submit" dir="auto"><span>${words.go}</span></button>
      <button type="button" class="action quiet" part="button" dir="auto" @click=${cancel}>${words.cancel}</button>
    </div>
    <div class=${`message ${serverNote ? 'wrong' : ''}`} part="message" id="server-message" role="status" dir="auto">${serverNote}</div>
  </form>`;

export const renderReport = ({ words, reportNote, sendReport, cancel }: FieldsView, id: string): TemplateResult =>
  html`<form class="form begun" part="form" data-parent=${id} novalidate @submit=${sendReport}>
    <label part="label" for="reason">${words.reason} <small>${words.optional}</small></label>
    <textarea id="reason" part="input" name="reason" rows="2" maxlength="1000" dir="auto"></textarea>
    <div class="foot">
      <button class="submit" part="submit" dir="auto"><span>${words.sendReport}</span></button>
      <button type="button" class="action quiet" part="button" dir="auto" @click=${cancel}>${words.cancel}</button>
    </div>
    <div class="message" part="message" role="status" dir="auto">${reportNote}</div>
  </form>`;
