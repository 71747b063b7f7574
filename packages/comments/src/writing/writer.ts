import type {} from '../comments-events.js';
import { emit } from '@news-widgets/core/element';
import { adoptLate } from '@news-widgets/core/internal/element';
import { message } from '@news-widgets/core/internal/i18n';
import { cleanAddress, isAddress, openTab, RateLimit, timeLeft } from '@news-widgets/core/internal/form';
import { REQUEST_PRIVACY, urlEncode } from '@news-widgets/core/internal/url';
import { commentForm, subscribeForm, subscribeStates } from '@news-widgets/core/internal/words';
import type { ReactiveController } from 'lit';
import { commenter } from '../commenter.js';
import { renderForm } from '../form-view.js';
import type { Comment, FormWriting } from '../thread.js';
import type { DiscussionView, FormState, WriterView } from '../types.js';
import { type FieldsView, renderAddress, renderFields, renderReport } from './fields-view.js';
import { lengthOf, localComment } from './local-comment.js';
import { type Entry, type Outcome, send } from './send.js';
import { writerStyles } from './writer.styles.js';

/** People are not faster. */
const MIN_FILL_MS = 2000;

/** The server of a reader, as they write it: with or without their name and the scheme. */
const SERVER = /^(?:https?:\/\/)?(?:@?[^@\s/]+@|@)?((?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}(?::\d+)?)(?:\/.*)?$/iu;

/** What happens from the first key to the answer, in each form of a thread. */
export class Writer implements ReactiveController, WriterView, FieldsView {
  /** Id of the comment that has the open form; empty for Mastodon's form below the heading. */
  opened: string | undefined;
  /** Id of the comment that is being reported. */
  reported: string | undefined;
  reportNote = '';
  serverNote = '';
  loginUrl = '';

  readonly #forms = new Map<string, FormState>();
  #focus: string | undefined;
  readonly #limit = new RateLimit(() => {
    for (const form of this.#forms.values())
      if (form.status === 'flood') Object.assign(form, { status: 'idle', message: this.words.limitOver });
    this.update();
  });

  private constructor(readonly discussion: DiscussionView) {}

  /** The writer of a thread, with its words. */
  static async for(discussion: DiscussionView): Promise<Writer> {
    const writer = new Writer(discussion);
    await discussion.host.addWords({ subscribeForm, subscribeStates, commentForm });
    discussion.host.addController(writer);
    discussion.host.addController(writer.#limit);
    return writer;
  }

  get words(): FieldsView['words'] {
    return this.discussion.host.words;
  }

  get states(): string[] {
    return [...new Set([...this.#forms.values()].map(({ status }) => status))].filter((status) => status !== 'idle');
  }

  get writing(): FormWriting | undefined {
    const writing = this.discussion.thread?.writing;
    return writing?.kind === 'form' ? writing : undefined;
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#online);
  }

  hostUpdated(): void {
    const { renderRoot } = this.discussion.host;
    const target = this.#focus ? renderRoot.querySelector<HTMLElement>(this.#focus) : null;
    this.#focus = undefined;
    target?.focus();
  }

  update(): void {
    this.discussion.host.requestUpdate();
  }

  /** The state of a form. */
  form(parent: string): FormState {
    let form = this.#forms.get(parent);
    if (!form) this.#forms.set(parent, (form = newForm()));
    return form;
  }

  /** Whether the reader is writing an answer to this comment, which must stay then. */
  answers(id: string): boolean {
    return this.opened === id || !!this.discussion.drafts.get(id);
  }

  renderRest(parent: string, id: string): unknown {
    this.#style();
    return renderFields(this, parent, id);
  }

  /** What opens below a comment. */
  renderBelow(id: string): unknown {
    if (this.reported !== id && this.opened !== id) return undefined;
    this.#style();
    if (this.reported === id) return renderReport(this, id);
    return this.writing ? renderForm(this.discussion, id) : renderAddress(this);
  }

  #style(): void {
    adoptLate(writerStyles, this.discussion.host.renderRoot as ShadowRoot);
  }

  open(id: string): void {
    const isOpen = this.opened === id;
    this.opened = isOpen ? undefined : id;
    this.reported = undefined;
    this.serverNote = '';
    this.#focus = isOpen ? this.#button(id) : this.writing ? '#reply' : '#server';
    this.update();
  }

  /** Closes the form; what was typed into it is there when it is opened again. */
  cancel = (): void => {
    const id = this.opened ?? this.reported ?? '';
    const selector = this.opened === undefined ? `[data-report="${CSS.escape(id)}"]` : this.#button(id);
    this.opened = this.reported = undefined;
    this.#focus = selector;
    this.update();
  };

  report(id: string): void {
    this.reported = id;
    this.opened = undefined;
    this.reportNote = '';
    this.#focus = '#reason';
    this.update();
  }

  sendReport = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { words, reported = '', discussion } = this;
    const address = discussion.thread?.report.replace('{id}', urlEncode(reported));
    const reason = new FormData(event.target as HTMLFormElement).get('reason') as string;
    this.reportNote = words.submitting;
    this.update();
    const body = new URLSearchParams({ reason: reason.slice(0, 1000) });
    const isSent = await fetch(address!, {
      method: 'POST',
      body,
      ...REQUEST_PRIVACY,
    }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (this.reported !== reported) return;
    this.reportNote = isSent ? '' : words.notReported;
    if (isSent) {
      this.cancel();
      discussion.say(words.reported);
    }
    this.update();
  };

  /** Opens the post on the reader's own server, which knows the reader. */
  goToServer = (event: Event): void => {
    event.preventDefault();
    const { discussion, words, opened } = this;
    const { writing, comments } = discussion.thread!;
    const field = (event.target as HTMLFormElement).querySelector<HTMLInputElement>('#server')!;
    const [, host] = SERVER.exec(field.value.trim()) ?? [];
    this.serverNote = host ? '' : words.serverInvalid;
    this.update();
    if (!host) return field.focus();
    const uri = comments.find(({ id }) => id === opened)?.url || (writing?.kind === 'elsewhere' ? writing.url : '');
    open(`https://${host}/authorize_interaction?${new URLSearchParams({ uri }).toString()}`, '_blank', 'noopener');
  };

  /** A reader types: what was wrong may be mended. */
  typed(parent: string, { name, value, checked }: HTMLInputElement): void {
    const form = this.form(parent);
    const me = commenter();
    if (name === 'name' || name === 'email') me[name] = value;
    if (name === 'consent') me.hasConsented = checked;
    if (form.field === name || /^(?:posted|held|duplicate|too-long|failed)$/.test(form.status)) {
      if (name === 'text' && form.status !== 'failed') form.key = newKey();
      Object.assign(form, { status: 'idle', message: '', field: '', way: '' });
    }
    this.update();
  }

  preview = ({ target }: Event): void => {
    const form = this.form(parentOf(target));
    form.isPreview = !form.isPreview;
    this.update();
  };

  async submit(element: HTMLFormElement): Promise<void> {
    const parent = element.dataset['parent']!;
    const form = this.form(parent);
    const { writing, discussion } = this;
    if (!writing || form.status === 'posting' || this.#limit.left > 0) return;
    const data = new FormData(element);
    const valueOf = (name: string) => ((data.get(name) as string | null) ?? '').trim();
    const entry: Entry = {
      ...{ text: valueOf('text'), name: valueOf('name'), email: cleanAddress(valueOf('email')), parent, key: form.key },
      elapsed: performance.now() - this.discussion.host.shownAt,
    };
    const problem = this.#problemOf(entry, element, !!valueOf('website'));
    if (problem) return this.#refuse(form, parent, 'invalid', problem.text, problem.field, problem.code);
    const { service, maxLength } = writing;
    if (lengthOf(entry.text) > maxLength) return this.#tooLong(form, parent, maxLength);
    const isReply = parent !== '';
    if (!emit(discussion.host, 'news-comments-submit', { service, isReply }, true)) return;
    this.#set(form, 'posting', this.words.submitting);
    this.#show(await send(writing, entry), form, entry);
  }

  /** Sends what is typed through the site's own form, in a new tab. */
  sendNatively = ({ target }: Event): void => {
    const { writing, discussion } = this;
    const parent = parentOf(target);
    const { name, email } = commenter();
    const text = discussion.drafts.get(parent) ?? '';
    if (!writing) return;
    openTab(discussion.host.renderRoot as ShadowRoot, {
      action: discussion.nativeAction || writing.native,
      fields: [
        ...Object.entries({ comment: text, author: name, email, url: '' }),
        ...Object.entries({ comment_post_ID: writing.story, comment_parent: parent || '0' }),
      ],
    });
    this.#set(this.form(parent), 'idle', this.words.opened);
  };

  #problemOf(
    { text, name, email, elapsed }: Entry,
    element: HTMLFormElement,
    isDecoy: boolean,
  ): { field: string; text: string; code: string } | undefined {
    const { words } = this;
    const writing = this.writing!;
    const problem = (field: string, sentence: string, code = field) => ({ field, text: sentence, code });
    if (!text) return problem('text', words.textMissing);
    if (!name && writing.name === 'required') return problem('name', words.nameMissing);
    if (!email && writing.email === 'required') return problem('email', words.emailMissing);
    if (email && !isAddress(email)) return problem('email', words.emailInvalid);
    const consent = element.querySelector<HTMLInputElement>('[name=consent]');
    if (consent && !consent.checked) return problem('consent', words.consentMissing);
    const website = element.querySelector<HTMLInputElement>('[name=website]');
    // Programs fill it and are gone; whom a password manager filled it for presses again.
    if (isDecoy && website) website.value = '';
    return isDecoy || elapsed < MIN_FILL_MS ? problem('', words.tooFast, isDecoy ? 'decoy' : 'too-fast') : undefined;
  }

  #show(outcome: Outcome, form: FormState, entry: Entry): void {
    const { words, discussion } = this;
    const { parent } = entry;
    if ('comment' in outcome) return this.#succeed(outcome.status, outcome.comment, form, entry);
    const { status, code, text, field, seconds, maxLength, login } = outcome;
    switch (status) {
      case 'duplicate':
        return this.#refuse(form, parent, status, words.duplicate, '', code);
      case 'flood':
        this.#limit.start(seconds);
        return this.#refuse(form, parent, status, timeLeft(seconds, words, discussion.host.locale), '', code);
      case 'too-long':
        return this.#tooLong(form, parent, maxLength || this.writing!.maxLength);
      case 'closed':
        return this.#refuse(form, parent, status, words.closedNow, '', code);
      case 'login':
        form.way = login ? 'login' : '';
        this.loginUrl = login;
        return this.#refuse(form, parent, status, words.loginNow, '', code);
      case 'native':
        form.way = 'native';
        return this.#refuse(form, parent, 'login', words.ownForm, '', code);
      case 'offline':
        return this.#refuse(form, parent, status, words.offlineKept, '', code);
      case 'invalid':
        return this.#refuse(form, parent, status, text || words.fieldInvalid, field, code);
      default:
        return this.#refuse(form, parent, 'failed', status === 'timeout' ? words.late : words.notPosted, '', code);
    }
  }

  #succeed(status: 'published' | 'held', comment: Comment | undefined, form: FormState, entry: Entry): void {
    const { words, discussion } = this;
    const { host, thread } = discussion;
    const { parent, text, name, key } = entry;
    const own = comment ?? localComment({ id: `own-${key}`, parent, text, name, isHeld: status === 'held' });
    // What was typed meanwhile is another comment.
    const field = host.renderRoot.querySelector<HTMLTextAreaElement>(parent ? '#reply' : '#text');
    if (discussion.drafts.get(parent)?.trim() === text) {
      discussion.drafts.delete(parent);
      if (field) field.value = '';
    }
    Object.assign(form, { key: newKey(), isPreview: false });
    const sentence = status === 'held' ? words.heldNow : words.published;
    this.#set(form, status === 'held' ? 'held' : 'posted', parent ? '' : sentence);
    if (parent) this.opened = undefined;
    discussion.add({ ...own, parent: own.parent || parent });
    discussion.say(sentence);
    const id = comment?.id ?? '';
    emit(host, 'news-comments-posted', { service: thread!.service, isReply: parent !== '', status, id });
  }

  #tooLong(form: FormState, parent: string, maxLength: number): void {
    const text = message(this.words.tooLong, this.discussion.host.locale, { count: maxLength });
    this.#refuse(form, parent, 'too-long', text, 'text');
  }

  #refuse(
    form: FormState,
    parent: string,
    status: FormState['status'],
    text: string,
    field = '',
    code: string = status,
  ): void {
    const { host, thread } = this.discussion;
    form.isPreview = false;
    this.#set(form, status, text, field);
    if (field) this.#focus = `form[data-parent="${CSS.escape(parent)}"] [name="${CSS.escape(field)}"]`;
    emit(host, 'news-comments-error', { service: thread!.service, isReply: parent !== '', status, code });
  }

  #set(form: FormState, status: FormState['status'], text: string, field = ''): void {
    Object.assign(form, { status, message: text, field });
    this.update();
  }

  /** Sending what was kept is the reader's decision. */
  #online = (): void => {
    for (const form of this.#forms.values())
      if (form.status === 'offline') this.#set(form, 'idle', this.words.onlineAgain);
  };

  #button = (id: string): string => `[data-reply="${CSS.escape(id)}"]`;
}

const newForm = (): FormState => ({
  ...{ status: 'idle', message: '', field: '', key: newKey(), isPreview: false, way: '' },
});

const newKey = (): string => Math.random().toString(36).slice(2) + Date.now().toString(36);

const parentOf = (target: EventTarget | null): string =>
  (target as Element).closest<HTMLElement>('form')?.dataset['parent'] ?? '';
