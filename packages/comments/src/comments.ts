import { LOADINGS, NewsElement } from '@news-widgets/core/element';
import { oneOf } from '@news-widgets/core/internal/element';
import {
  AVATARS,
  DATES,
  preloadDates,
  renderFallback,
  renderHeading,
  renderPending,
} from '@news-widgets/core/internal/item';
import { whenNearViewport } from '@news-widgets/core/internal/page';
import { formStyles, tokens } from '@news-widgets/core/internal/styles';
import { comments } from '@news-widgets/core/internal/words';
import type { Words } from '@news-widgets/core/i18n';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { commentFormStyles } from './comment-form.styles.js';
import { commentsStyles } from './comments.styles.js';
import type { Discussion } from './discussion.js';
import { formIn } from './form-in.js';
import { type CommentsHost, type LaterWords, SORTS } from './types.js';

/**
 * Shows readers' comments on a story: from the publisher's own site, WordPress, Mastodon, Bluesky or Discourse. If the service
 * allows it, readers also write here.
 *
 * @summary Comments on a story, and a form to write one.
 * @slot - A plain `<form>` that takes comments without scripts, or a link to the comments; the widget keeps typed text.
 * @fires {CustomEvent<NewsCommentsLoadDetail>} news-comments-load - The comments have loaded. Detail: `service`, `count`.
 * @fires {CustomEvent<NewsCommentsSubmitDetail>} news-comments-submit - Before a comment is sent. Cancelable. Detail: `service`, `isReply`.
 * @fires {CustomEvent<NewsCommentsPostedDetail>} news-comments-posted - The service has accepted a comment. Detail: `service`, `isReply`, `status`, `id`.
 * @fires {CustomEvent<NewsCommentsErrorDetail>} news-comments-error - A comment could not be sent, or the service
 *   rejected it. Detail: `service`, `isReply`, `status`, `code`.
 * @fires {CustomEvent<NewsErrorDetail>} news-error - The comments could not be loaded. Detail: `message` for the developer, and `code` as for all sources.
 * @csspart head - The line with the heading.
 * @csspart heading - The heading.
 * @csspart count - The number of comments.
 * @csspart sort - The choice of order.
 * @csspart form - A form: to write, to reply, to report, or to name one's own server.
 * @csspart label - The label of a field.
 * @csspart input - A field.
 * @csspart submit - The button that sends the form.
 * @csspart counter - The number of characters left.
 * @csspart preview - A comment before it is sent.
 * @csspart message - The status or error of a form, and announcements about the thread.
 * @csspart login - The line that replaces the form if readers must log in.
 * @csspart elsewhere - The links to write on Mastodon, Bluesky or Discourse.
 * @csspart list - The list of comments.
 * @csspart comment - A comment.
 * @csspart avatar - Initials or portrait of an author.
 * @csspart meta - The line with author and time.
 * @csspart author - The name of an author.
 * @csspart badge - A badge such as "Staff".
 * @csspart permalink - The link of a comment to itself.
 * @csspart date - The time of a comment.
 * @csspart text - The text of a comment.
 * @csspart warning - A comment folded behind its author's content warning.
 * @csspart picture - A button that loads a picture.
 * @csspart held - The note on a comment that is waiting for review.
 * @csspart gap - The placeholder of a comment that was removed or is not shown here.
 * @csspart actions - The line below a comment.
 * @csspart reply - The button that replies to a comment.
 * @csspart report - The button that reports a comment.
 * @csspart closed - The line that says that comments are closed.
 * @csspart button - Other buttons, such as "Show more comments".
 * @csspart link - Other links.
 * @csspart notice - The sentence in the states empty, error and stale.
 * @csspart skeleton - The placeholder shown while comments load.
 * @cssprop [--news-error] - The colour of errors; defaults to the colour of the text.
 * @cssstate loading - The comments are loading.
 * @cssstate ready - The comments are shown.
 * @cssstate empty - There are no comments yet.
 * @cssstate none - The story has no comments and accepts none: nothing is shown.
 * @cssstate error - The comments could not be loaded.
 * @cssstate stale - A refresh failed; older comments are shown.
 * @cssstate closed - Comments are closed.
 * @cssstate collapsed - The thread is hidden until its button is pressed.
 * @cssstate posting - A comment is being sent.
 * @cssstate posted - A comment was published.
 * @cssstate held - A comment is waiting for review.
 * @cssstate invalid - A field is empty or wrong.
 * @cssstate duplicate - The reader has sent the same comment before.
 * @cssstate flood - The reader sent too many comments; the form is closed until the service allows the next.
 * @cssstate too-long - A comment is too long.
 * @cssstate login - The service accepts comments only after a login or on its own page.
 * @cssstate failed - The service failed or could not be reached.
 * @cssstate offline - The browser is offline; nothing was sent.
 */
export class NewsComments extends NewsElement<'comments', LaterWords> implements CommentsHost {
  static override styles = [tokens, formStyles, commentsStyles, commentFormStyles];

  declare strings: Partial<Words<'comments' | 'commentForm'>>;

  /** The source: an article or post of WordPress, a post on Mastodon or Bluesky, a topic of Discourse, or the documented API. */
  @property() src = '';

  /** The thread itself, in the format of the documented API, instead of a source. */
  @property({ attribute: false }) thread?: unknown;

  /** The order of the comments; replies are always in chronological order. */
  @property({ converter: oneOf(SORTS) }) sort: (typeof SORTS)[number] = 'newest';

  /** The number of threads shown at first, and added by "Show more comments"; 100 at most. */
  @property({ type: Number }) limit = 20;

  /** Shows only the number of comments, for cards. */
  @property({ type: Boolean, attribute: 'count-only' }) countOnly = false;

  /** The link of the number of comments; defaults to the thread at its service. */
  @property() href = '';

  /** Shows a button instead of the thread until a reader presses it. */
  @property({ type: Boolean }) collapsed = false;

  /** Shows comments without a way to write one. */
  @property({ type: Boolean, attribute: 'read-only' }) readOnly = false;

  /** Portraits: `initials` loads none, `remote` loads them and custom emoji from any host, `none` leaves no room for them. */
  @property({ converter: oneOf(AVATARS) }) avatars: (typeof AVATARS)[number] = 'initials';

  /** `relative` up to a week, `absolute`, or `none`. */
  @property({ converter: oneOf(DATES) }) dates: (typeof DATES)[number] = 'relative';

  /** The time zone of dates, such as `Asia/Bangkok`; defaults to the reader's. */
  @property({ attribute: 'time-zone' }) timeZone = '';

  /** `lazy` loads when the widget comes near the viewport, `eager` immediately. */
  @property({ converter: oneOf(LOADINGS) }) loading: (typeof LOADINGS)[number] = 'lazy';

  /** The seconds between refreshes, 30 at least; 0 for none. New comments wait behind a button. */
  @property({ type: Number }) refresh = 0;

  /** The address for reports, with `{id}` and `{url}`; defaults to that of the service. */
  @property({ attribute: 'report-href' }) reportHref = '';

  /** The text beside an unticked box that readers must tick before they send; `[brackets]` mark the link. */
  @property() consent = '';

  /** The address of the link in `consent`. */
  @property({ attribute: 'consent-href' }) consentHref = '';

  /** The time at which the form could first be used, by the page's clock. @internal */
  shownAt = 0;

  #discussion?: Discussion;
  #loading?: Promise<void> | undefined;
  #stopWaiting?: (() => void) | undefined;

  constructor() {
    super({ comments });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#wait();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
  }

  protected override render() {
    const discussion = this.#discussion;
    const status = discussion?.status ?? (this.#hasSource ? 'loading' : 'none');
    this.setStates(...(discussion?.states ?? [status]));
    if (status === 'none') return html`<slot @slotchange=${this.#wait}></slot>`;
    if (status === 'loading')
      return this.countOnly
        ? html`<slot></slot>`
        : html`${renderHeading(this.heading || this.words.label, this.level)} ${renderPending(this, renderSkeleton())}`;
    if (status === 'error') return html`${discussion!.render()}${renderFallback()}`;
    return html`${discussion!.render()}<div hidden><slot></slot></div>`;
  }

  protected override updated(): void {
    this.#wait();
  }

  get #hasSource(): boolean {
    return !!this.src || !!this.thread || !!formIn(this);
  }

  #wait = (): void => {
    if (this.#loading || this.#stopWaiting || !this.isConnected || !this.#hasSource) return;
    if (this.loading === 'eager' || this.thread) this.#load();
    else this.#stopWaiting = whenNearViewport(this, this.#load);
  };

  #load = (): void => {
    this.#stopWaiting = undefined;
    preloadDates(this);
    // The form between the tags may name the source.
    const forms = formIn(this) ? import('./adopt-form.js') : undefined;
    this.#loading = import('./discussion.js').then(async ({ Discussion: Thread }) => {
      this.#discussion = new Thread(this, await forms);
    });
    this.updateWhenLoaded(this.#loading);
    this.#loading.catch(() => addEventListener('online', this.#loadAgain, { once: true }));
  };

  #loadAgain = (): void => {
    this.#loading = undefined;
    this.#wait();
  };
}

const renderSkeleton = () =>
  html`<div class="skeleton" part="skeleton" aria-hidden="true">
    ${[0, 1, 2].map(() => html`<div class="shape"><i class="avatar"></i><i class="author"></i><i class="text"></i></div>`)}
  </div>`;
