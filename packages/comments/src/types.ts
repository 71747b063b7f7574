import type { NewsElement } from '@news-widgets/core/element';
import type { AVATARS, DATES } from '@news-widgets/core/internal/item';
import type { Placed } from './arrange.js';
import type { Bodies } from './body.js';
import type { CommentList } from './comment-list.js';
import type { Comment, Thread } from './thread.js';

/** Values of the `sort` attribute. */
export const SORTS = ['newest', 'oldest'] as const;

/** Words that load with the form. */
export type LaterWords = 'commentForm' | 'subscribeForm' | 'subscribeStates';

/** The members of the widget that code loaded on demand reads. */
export interface CommentsHost extends NewsElement<'comments', LaterWords> {
  src: string;
  thread?: unknown;
  sort: (typeof SORTS)[number];
  limit: number;
  countOnly: boolean;
  href: string;
  collapsed: boolean;
  readOnly: boolean;
  avatars: (typeof AVATARS)[number];
  dates: (typeof DATES)[number];
  timeZone: string;
  refresh: number;
  reportHref: string;
  consent: string;
  consentHref: string;
  /** The time at which the form could first be used, by the page's clock. */
  shownAt: number;
}

/** `none`: the story has no thread. */
export type Status = 'loading' | 'ready' | 'empty' | 'error' | 'none';

/** The visible state of a thread, and the actions of readers. */
export interface DiscussionView {
  readonly host: CommentsHost;
  readonly status: Status;
  readonly thread: Thread | undefined;
  readonly error: { code?: string } | undefined;
  /** A refresh has failed. */
  readonly isStale: boolean;
  readonly isRetrying: boolean;
  readonly isLoadingMore: boolean;
  readonly isCollapsed: boolean;
  /** The reason why the next comments could not be loaded. */
  readonly moreNote: string;
  /** The place where the code for writing failed to load. */
  readonly brokenAt: string | undefined;
  /** New comments that no reader has opened yet. */
  readonly arrived: readonly Comment[];
  readonly visible: readonly Placed[];
  /** The visible threads that are already rendered. */
  readonly drawn: readonly Placed[];
  readonly hasMore: boolean;
  /** The current announcement. */
  readonly note: string;
  readonly writer: WriterView | undefined;
  readonly list: CommentList;
  /** The rendered texts. */
  readonly bodies: Bodies;
  /** Typed texts, by the comment that they answer. */
  readonly drafts: Map<string, string>;
  /** The address of WordPress's own form, if the page names it. */
  readonly nativeAction: string;
  retry(): void;
  showMore(): void;
  showArrived(): void;
  open(): void;
  reorder(event: Event): void;
  press(event: Event): void;
  /** A reader has begun in the form below the heading. */
  readonly isBegun: boolean;
  begin(event: Event): void;
  submit(event: Event): void;
  type(event: Event): void;
  /** Adds the reader's own comment, and scrolls it into view. */
  add(comment: Comment): void;
  say(note: string): void;
}

/** The code for writing, which is loaded on demand. */
export interface WriterView {
  /** The states of the forms. */
  readonly states: readonly string[];
  form(parent: string): FormState;
  /** Returns whether the reader is answering this comment, which must then stay. */
  answers(id: string): boolean;
  /** Renders the fields after the text in a form. */
  renderRest(parent: string, id: string): unknown;
  /** Renders the panel below a comment. */
  renderBelow(id: string): unknown;
  open(id: string): void;
  report(id: string): void;
  typed(parent: string, field: HTMLInputElement): void;
  submit(form: HTMLFormElement): Promise<void>;
}

/** The state of a form. */
export interface FormState {
  status:
    | 'idle'
    | 'invalid'
    | 'posting'
    | 'posted'
    | 'held'
    | 'duplicate'
    | 'flood'
    | 'too-long'
    | 'closed'
    | 'login'
    | 'failed'
    | 'offline';
  message: string;
  /** The name of the field that the message is about. */
  field: string;
  /** The same for each attempt to send one text. */
  key: string;
  isPreview: boolean;
  /** Another way to send the comment, or to log in. */
  way: 'native' | 'login' | '';
}
