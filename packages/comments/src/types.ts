import type { NewsElement } from '@news-widgets/core/element';
import type { AVATARS, DATES } from '@news-widgets/core/internal/item';
import type { Placed } from './arrange.js';
import type { Bodies } from './body.js';
import type { CommentList } from './comment-list.js';
import type { Comment, Thread } from './thread.js';

/** Values of the `sort` attribute. */
export const SORTS = ['newest', 'oldest'] as const;

/** Words that come with the form. */
export type LaterWords = 'commentForm' | 'subscribeForm' | 'subscribeStates';

/** What code that is loaded on demand reads from the widget. */
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
  /** When the form could first be used, by the page's clock. */
  shownAt: number;
}

/** `none`: the story has no thread. */
export type Status = 'loading' | 'ready' | 'empty' | 'error' | 'none';

/** What is shown of a thread, and what readers can do with it. */
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
  /** Why the next comments did not come. */
  readonly moreNote: string;
  /** Where the code that writes could not load. */
  readonly brokenAt: string | undefined;
  /** Comments that have come since, which nobody has asked to see yet. */
  readonly arrived: readonly Comment[];
  readonly visible: readonly Placed[];
  /** Those of the visible ones whose turn it is. */
  readonly drawn: readonly Placed[];
  readonly hasMore: boolean;
  /** What is announced. */
  readonly note: string;
  readonly writer: WriterView | undefined;
  readonly list: CommentList;
  /** The texts, as they were built. */
  readonly bodies: Bodies;
  /** What was typed, by the comment that it answers. */
  readonly drafts: Map<string, string>;
  /** Address of WordPress's own form, where the page names it. */
  readonly nativeAction: string;
  retry(): void;
  showMore(): void;
  showArrived(): void;
  open(): void;
  reorder(event: Event): void;
  press(event: Event): void;
  /** A reader has gone into the form below the heading. */
  readonly isBegun: boolean;
  begin(event: Event): void;
  submit(event: Event): void;
  type(event: Event): void;
  /** Adds what the reader has written, and brings it into view. */
  add(comment: Comment): void;
  say(note: string): void;
}

/** The code that writes, which is loaded on demand. */
export interface WriterView {
  /** States of the forms. */
  readonly states: readonly string[];
  form(parent: string): FormState;
  /** Whether the reader is answering this comment, which must stay then. */
  answers(id: string): boolean;
  /** What follows the text in a form. */
  renderRest(parent: string, id: string): unknown;
  /** What opens below a comment. */
  renderBelow(id: string): unknown;
  open(id: string): void;
  report(id: string): void;
  typed(parent: string, field: HTMLInputElement): void;
  submit(form: HTMLFormElement): Promise<void>;
}

/** A form as readers have it before them. */
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
  /** Name of the field that the message is about. */
  field: string;
  /** The same for each attempt to send one text. */
  key: string;
  isPreview: boolean;
  /** Where the comment can be sent instead, or where readers log in. */
  way: 'native' | 'login' | '';
}
