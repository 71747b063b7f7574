import type {} from './comments-events.js';
import { emit } from '@news-widgets/core/element';
import type { FeedErrorCode } from '@news-widgets/core/feed';
import { everyMinute, nextTask, ownDocument, warnOnce } from '@news-widgets/core/internal/page';
import { retryAfterSeconds } from '@news-widgets/core/internal/form';
import { explain } from '@news-widgets/core/internal/request';
import { message } from '@news-widgets/core/internal/i18n';
import type { ReactiveController } from 'lit';
import { arrange, type Placed } from './arrange.js';
import type * as AdoptForm from './adopt-form.js';
import { Bodies, showPicture } from './body.js';
import { CommentList } from './comment-list.js';
import { commenter } from './commenter.js';
import { renderDiscussion } from './discussion-view.js';
import { formIn } from './form-in.js';
import { neutralThread, readOther } from './sources/neutral.js';
import { readThread } from './sources/read-thread.js';
import type { Comment, ReadRequest, Thread } from './thread.js';
import type { merge as Merge } from './updates.js';
import type { CommentsHost, DiscussionView, Status, WriterView } from './types.js';

/** The reason why comments could not be read, for the page and its developer. */
interface Failure {
  code: FeedErrorCode | 'unexpected';
  message: string;
}

/** The shortest interval in seconds: shorter ones would only burden the service. Timers overflow above the longest. */
const MIN_REFRESH = 30;
const MAX_REFRESH = 2_000_000;
const USUAL_LIMIT = 20;
const MAX_LIMIT = 100;
/** The number of comments in the first batch, and in each later one: long threads block nothing. */
const FIRST_BATCH = 30;
const NEXT_BATCH = 90;
/** The time that an announcement stays for screen readers to read it. */
const NOTE_MS = 5000;

/** Controls the comments of a story: loads, refreshes and shows them. */
export class Discussion implements ReactiveController, DiscussionView {
  status: Status = 'loading';
  thread: Thread | undefined;
  error: { code?: string } | undefined;
  isStale = false;
  isRetrying = false;
  isLoadingMore = false;
  arrived: Comment[] = [];
  isBegun = false;
  moreNote = '';
  /** The place where the code for writing failed to load: the comment to answer, or empty for the form below the heading. */
  brokenAt: string | undefined;
  /** A reader has opened the collapsed thread. */
  isOpened = false;
  note = '';
  writer: WriterView | undefined;
  bodies = new Bodies();
  readonly list = new CommentList();

  readonly drafts = new Map<string, string>();
  nativeAction = '';

  #noteTimer?: ReturnType<typeof setTimeout>;
  #placed: Placed[] = [];
  #placedOf: readonly unknown[] = [];
  #visible = 0;
  /** The number of visible threads on the page. */
  #drawn = 0;
  #isDrawing = false;
  #key: readonly unknown[] = [];
  /** The order in which the service returned the thread. */
  #order = '';
  /** The order of the last request, whether or not it has been answered. */
  #requestedOrder = '';
  /** The service returns the thread in pages. */
  #isPaged = false;
  #refresh = 0;
  /** The delay requested by the service, in seconds. */
  #pause = 0;
  #avatars = '';
  #abort = new AbortController();
  #timer?: ReturnType<typeof setTimeout>;
  #stopClock?: () => void;
  #writing: Promise<void> | undefined;
  /** Finds the element to focus once it is rendered. */
  #focus: (() => HTMLElement | null | undefined) | undefined;

  readonly #forms: typeof AdoptForm | undefined;

  /** @param forms - Reads the form between the tags, if there is one. */
  constructor(
    readonly host: CommentsHost,
    forms?: typeof AdoptForm,
  ) {
    this.#forms = forms;
    host.addController(this);
  }

  get states(): string[] {
    const { status, isStale, thread, writer } = this;
    const isClosed = thread && !thread.isOpen;
    const all = [status, isStale && 'stale', isClosed && 'closed', this.isCollapsed && 'collapsed'];
    return [...(all.filter(Boolean) as string[]), ...(writer?.states ?? [])];
  }

  get isCollapsed(): boolean {
    return this.host.collapsed && !this.isOpened && this.status === 'ready';
  }

  get limit(): number {
    const { limit } = this.host;
    return Math.min(limit >= 1 ? Math.floor(limit) : USUAL_LIMIT, MAX_LIMIT);
  }

  /** All loaded threads. */
  get placed(): readonly Placed[] {
    const comments = this.thread?.comments ?? [];
    const { sort } = this.host;
    if (this.#placedOf[0] !== comments || this.#placedOf[1] !== sort) {
      this.#placed = arrange(comments, sort);
      this.#placedOf = [comments, sort];
    }
    return this.#placed;
  }

  get visible(): readonly Placed[] {
    return this.placed.slice(0, this.#visible || this.limit);
  }

  get drawn(): readonly Placed[] {
    return this.visible.slice(0, this.#drawn);
  }

  get hasMore(): boolean {
    return this.placed.length > this.visible.length || !!this.thread?.next;
  }

  hostConnected(): void {
    this.#stopClock ??= everyMinute(() => this.host.requestUpdate());
    addEventListener('online', this.#online);
    this.#schedule();
  }

  hostDisconnected(): void {
    clearTimeout(this.#noteTimer);
    this.note = '';
    this.#stopClock?.();
    this.#stopClock = undefined;
    removeEventListener('online', this.#online);
    clearTimeout(this.#timer);
    // A move disconnects and connects in one task.
    queueMicrotask(() => {
      if (!this.host.isConnected && this.status === 'loading') {
        this.#abort.abort();
        this.#key = [];
      }
    });
  }

  hostUpdate(): void {
    const { thread, countOnly, sort, refresh } = this.host;
    const key = [this.#source, countOnly, thread];
    const other = key.findIndex((one, index) => one !== this.#key[index]);
    if (other >= 0) this.#key = key;
    if (other === 2 && thread && this.thread) {
      // Another thread from the page replaces the current one.
      void this.#load(false);
    } else if (other >= 0) {
      this.thread = this.error = undefined;
      this.status = 'loading';
      this.#visible = this.#drawn = 0;
      this.#isPaged = false;
      void this.#load(false);
    } else if (this.#isPaged && sort !== this.#requestedOrder) {
      // With pages, another order has other comments first.
      void this.#load(false);
    }
    if (this.#avatars !== (this.#avatars = this.host.avatars)) this.bodies = new Bodies();
    if (this.#refresh !== (this.#refresh = refresh)) this.#schedule();
    this.#drawn = this.#nextDrawn();
  }

  hostUpdated(): void {
    this.#drawRest();
    const target = this.#focus?.();
    this.#focus = undefined;
    target?.focus();
  }

  render(): unknown {
    return renderDiscussion(this);
  }

  /** Loads the comments again. */
  retry = (): void => {
    this.isRetrying = true;
    this.host.requestUpdate();
    void this.#load(true);
  };

  /** Shows the next threads and moves the focus to the first of them. */
  showMore = async (): Promise<void> => {
    const before = this.visible.length;
    const { host, limit } = this;
    if (this.isLoadingMore) return;
    if (this.placed.length <= before && this.thread?.next) await this.#readMore(this.thread);
    // Another thread has replaced it.
    if (this.visible.length < before) return;
    this.#visible = before + limit;
    const first = this.visible[before];
    if (first) {
      this.say(message(host.words.added, host.locale, { count: this.visible.length - before }));
      this.#focusOn(first.comment.id);
    }
    host.requestUpdate();
  };

  /** Shows new comments and moves the focus to the first of them. */
  showArrived = (): void => {
    const { thread, arrived } = this;
    if (!thread || !arrived[0]) return;
    this.arrived = [];
    this.#insert(thread, arrived);
  };

  open = (): void => {
    this.isOpened = true;
    this.#focus = () => this.host.renderRoot.querySelector<HTMLElement>('.thread');
    this.host.requestUpdate();
  };

  reorder = ({ target }: Event): void => {
    this.host.sort = (target as HTMLSelectElement).value as CommentsHost['sort'];
  };

  /** Handles all presses within the thread. */
  press = (event: Event): void => {
    const target = (event.target as Element).closest<HTMLElement>(
      '[data-picture], [data-reply], [data-report], [data-to]',
    );
    if (!target) return;
    const { picture, reply, report, to } = target.dataset;
    if (picture) return showPicture(target);
    if (reply !== undefined) void this.write(reply).then(() => this.writer?.open(reply));
    if (report !== undefined) void this.write(report).then(() => this.writer?.report(report));
    if (to === undefined || !this.#find(to)) return;
    event.preventDefault();
    this.#find(to)!.focus();
  };

  begin = ({ currentTarget }: Event): void => {
    const parent = (currentTarget as HTMLElement).dataset['parent'] ?? '';
    if (!parent) this.isBegun = true;
    void this.write(parent);
    this.host.requestUpdate();
  };

  submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    await this.write(form.dataset['parent']);
    await this.writer?.submit(form);
  };

  type = ({ target, currentTarget }: Event): void => {
    const { name, value } = target as HTMLTextAreaElement;
    const parent = (currentTarget as HTMLElement).dataset['parent']!;
    if (name === 'text') this.drafts.set(parent, value);
    this.writer?.typed(parent, target as HTMLInputElement);
  };

  /** Loads the code for writing when a reader begins, below the heading or below a comment. */
  write = (parent = ''): Promise<void> =>
    (this.#writing ??= import('./writing/writer.js')
      .then(({ Writer }) => Writer.for(this))
      .then(
        (writer) => {
          this.writer = writer;
          this.brokenAt = undefined;
          this.host.requestUpdate();
        },
        (error: unknown) => {
          this.#writing = undefined;
          this.brokenAt = parent;
          this.say(this.host.words.broken);
          warnOnce(`<news-comments>: ${String(error)}`);
        },
      ));

  add(comment: Comment): void {
    const { thread } = this;
    if (!thread) return;
    this.status = 'ready';
    const comments = thread.comments.filter(({ id }) => id !== comment.id);
    this.#insert({ ...thread, comments, total: thread.total + (comment.isHeld ? 0 : 1) }, [comment]);
  }

  /** Announces a text, then removes it, so that readers who move through the page do not meet it. */
  say(note: string): void {
    this.note = note;
    this.host.requestUpdate();
    clearTimeout(this.#noteTimer);
    if (note) this.#noteTimer = setTimeout(() => this.say(''), NOTE_MS);
  }

  async #load(isFresh: boolean): Promise<void> {
    const { host } = this;
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    const order = (this.#requestedOrder = host.sort);
    try {
      const thread = await this.#read(isFresh);
      const isFirst = !this.thread;
      const updates = !isFirst && thread ? await import('./updates.js') : undefined;
      const forms = isFirst && formIn(host) ? await import('./adopt-form.js') : undefined;
      if (signal.aborted) return;
      this.#take(thread, order, updates?.merge);
      if (forms) this.#adopt(forms);
    } catch (error) {
      if (signal.aborted) return;
      await this.#fail(error as Error, signal);
    }
    this.isRetrying = false;
    host.requestUpdate();
    this.#schedule();
  }

  /** Requests the next page. A refresh meanwhile does not stop that. */
  async #readMore(thread: Thread): Promise<void> {
    const { next } = thread;
    // A failed request is repeated.
    const request = this.#request(!!this.moreNote);
    this.isLoadingMore = true;
    this.moreNote = '';
    this.host.requestUpdate();
    try {
      const { nextPage } = await import('./updates.js');
      const { signal } = new AbortController();
      const page = await nextPage(thread, { ...request, signal });
      const now = this.thread;
      if (now?.next === next) this.thread = { ...now, ...page, comments: [...now.comments, ...page.comments] };
    } catch (error) {
      await this.#failMore(error as Error);
    }
    this.isLoadingMore = false;
    this.host.requestUpdate();
  }

  #read(isFresh: boolean): Promise<Thread | undefined> | Thread | undefined {
    const { thread } = this.host;
    const src = this.#source;
    const base = ownDocument.baseURI;
    if (thread) return neutralThread(thread, base, src) ?? readOther(thread, base);
    // If a page removes the thread again, there is nothing to read.
    return src ? readThread(src, this.#request(isFresh)) : undefined;
  }

  /** Returns the source, which the form between the tags may name. */
  get #source(): string {
    return this.host.src || (this.#forms?.sourceOf(formIn(this.host)) ?? '');
  }

  #request(isFresh: boolean): ReadRequest {
    const { sort, countOnly } = this.host;
    return { sort, countOnly, isFresh, limit: this.limit, signal: this.#abort.signal };
  }

  #take(thread: Thread | undefined, order: string, merge: typeof Merge | undefined): void {
    const known = this.thread;
    // A thread that disappears is probably hidden by accident, and somebody may be writing.
    if (known && !thread && !this.host.thread) return void (this.isStale = true);
    const isOther = this.#isPaged && order !== this.#order;
    if (isOther) this.#visible = this.#drawn = 0;
    this.error = undefined;
    this.isStale = false;
    this.#pause = 0;
    this.#order = order;
    this.#isPaged ||= !!thread?.next;
    this.thread = known && thread && merge && !isOther ? this.#merged(merge, known, thread) : thread;
    if (!thread) this.status = 'none';
    else if (this.thread!.comments[0] || thread.total > 0) this.status = 'ready';
    // Without comments or a way to write, the widget behaves as if there were no thread.
    else this.status = thread.isOpen && (thread.writing || this.host.countOnly) ? 'empty' : 'none';
    this.host.shownAt ||= performance.now();
    if (thread) emit(this.host, 'news-comments-load', { service: thread.service, count: thread.total });
  }

  /** Moves text that was typed before the script loaded into the widget's form. */
  #adopt({ typedInto, nativeAction }: typeof AdoptForm): void {
    const form = formIn(this.host);
    if (!form || this.thread?.writing?.kind !== 'form') return;
    const { text, name, email, isFocused } = typedInto(form);
    const me = commenter();
    this.nativeAction = nativeAction(form);
    if (text && !this.drafts.get('')) this.drafts.set('', text);
    me.name ||= name;
    me.email ||= email;
    this.isBegun ||= !!(text || name || email || isFocused);
    if (this.isBegun) void this.write();
    if (isFocused) this.#focus = () => this.host.renderRoot.querySelector<HTMLElement>('#text');
  }

  /** Merges fresh data into the thread. */
  #merged(merge: typeof Merge, known: Thread, fresh: Thread): Thread {
    const { thread, arrived } = merge(known, fresh, {
      isGiven: !!this.host.thread,
      isAnswered: (id) => !!this.writer?.answers(id),
      isWriting: [...this.drafts.values()].some(Boolean),
    });
    this.arrived = arrived;
    return thread;
  }

  async #fail(failure: Error, signal: AbortSignal): Promise<void> {
    const error = await this.#explain(failure);
    // Nobody waits for it any more.
    if (signal.aborted || !this.host.isConnected) return;
    this.#pause = retryAfterSeconds(headersOf(failure)?.get('retry-after') ?? null, 0);
    this.#report(error);
    const isGone = !this.thread && (error.code === 'not-found' || error.code === 'not-a-feed');
    this.error = isGone ? undefined : error;
    this.isStale = !!this.thread;
    if (!this.thread) this.status = isGone ? 'none' : 'error';
  }

  async #explain(failure: Error): Promise<Failure> {
    const error = await explain(failure, this.host.src).catch(() => undefined);
    const code = navigator.onLine ? (error?.code ?? 'unexpected') : 'offline';
    return { code, message: error?.message ?? failure.message };
  }

  /** Reports a failure to the page and its developer. */
  #report(failure: Failure): void {
    warnOnce(`<${this.host.localName}>: ${failure.message}`);
    emit(this.host, 'news-error', failure);
  }

  async #failMore(failure: Error): Promise<void> {
    const error = await this.#explain(failure);
    this.#report(error);
    const { words } = this.host;
    this.moreNote = error.code === 'offline' ? words.notConnected : words.notLoaded;
    this.say(this.moreNote);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const { refresh, isConnected } = this.host;
    if (!(refresh > 0) || !isConnected || this.status === 'loading' || this.status === 'none') return;
    const seconds = Math.min(Math.max(refresh, MIN_REFRESH, this.#pause), MAX_REFRESH);
    this.#timer = setTimeout(() => {
      // A hidden page is checked again after the next interval.
      if (ownDocument.hidden) this.#schedule();
      else void this.#load(true);
    }, seconds * 1000);
  }

  #online = (): void => {
    this.bodies.sanitize();
    if (this.brokenAt !== undefined) void this.write(this.brokenAt);
    if (this.error?.code === 'offline') void this.#load(true);
  };

  #drawRest(): void {
    if (this.#isDrawing || this.#drawn >= this.visible.length) return;
    this.#isDrawing = true;
    void nextTask().then(() => {
      this.#isDrawing = false;
      this.host.requestUpdate();
    });
  }

  /** Returns the end of the next batch, which contains whole threads. */
  #nextDrawn(): number {
    const { visible } = this;
    let drawn = Math.min(this.#drawn, visible.length);
    let left = drawn ? NEXT_BATCH : FIRST_BATCH;
    while (left > 0 && drawn < visible.length) left -= sizeOf(visible[drawn++]!);
    return drawn;
  }

  /** Adds comments with their threads, and moves the focus to the first of them. */
  #insert(thread: Thread, added: readonly Comment[]): void {
    const before =
      this.visible.length + (this.host.sort === 'newest' ? added.filter(({ parent }) => !parent).length : 0);
    this.thread = { ...thread, comments: [...added, ...thread.comments] };
    const { id } = added[0]!;
    const index = this.placed.findIndex((one) => holds(one, id));
    this.#visible = Math.max(before, index + 1, this.limit);
    this.#drawn = Math.max(this.#drawn, index + 1);
    this.#focusOn(id);
    this.host.requestUpdate();
  }

  #focusOn(id: string): void {
    this.#focus = () => this.#find(id);
  }

  #find(id: string): HTMLElement | undefined {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>('[data-id]')].find((one) => one.dataset['id'] === id);
  }
}

const headersOf = ({ cause }: Error): Headers | undefined => (cause as { headers?: Headers } | undefined)?.headers;

/** Returns the number of comments in a thread. */
const sizeOf = ({ replies }: Placed): number => replies.reduce((size, one) => size + sizeOf(one), 1);

/** Returns whether a thread contains a comment. */
const holds = ({ comment, replies }: Placed, id: string): boolean =>
  comment.id === id || replies.some((one) => holds(one, id));
