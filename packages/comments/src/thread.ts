import type { Words } from '@news-widgets/core/i18n';
import type { Unchecked } from '@news-widgets/core/internal/request';

/** Services whose comments can be read. */
export type Service = 'neutral' | 'wordpress' | 'mastodon' | 'bluesky' | 'discourse';

/** A picture for `:code:` in a text. */
export interface Emoji {
  code: string;
  url: string;
}

/** A picture that a reader has added to a comment. */
export interface Picture {
  url: string;
  preview: string;
  text: string;
}

/** A comment from any service. */
export interface Comment {
  id: string;
  /** The id of the comment that it answers; empty if it answers the story. */
  parent: string;
  url: string;
  name: string;
  authorUrl: string;
  avatar: string;
  date: string;
  /** Untrusted. */
  html: string;
  isEdited: boolean;
  isStaff: boolean;
  isPinned: boolean;
  /** Its author's content warning, shown before it is unfolded. */
  warning: string;
  emojis: readonly Emoji[];
  pictures: readonly Picture[];
  likes: number;
  shares: number;
  /** The reason why its content is missing. */
  gap: '' | 'deleted' | 'blocked';
  /** The reader's own comment, invisible to others until it is reviewed. */
  isHeld: boolean;
}

/** How readers write within the page. */
export interface FormWriting {
  kind: 'form';
  service: 'neutral' | 'wordpress';
  /** The address that accepts comments. */
  post: string;
  /** The id or address of the story. */
  story: string;
  maxLength: number;
  name: 'required' | 'optional';
  email: 'required' | 'optional' | 'none';
  /** The address to log in, if required. */
  login: string;
  /** The address of a form that accepts comments if `post` refuses them. */
  native: string;
  /** Reads the comment in the response of `post`, from this address. */
  read: (answer: Unchecked, address: string) => Comment;
}

/** How readers write elsewhere. */
export interface ElsewhereWriting {
  kind: 'elsewhere';
  service: 'mastodon' | 'bluesky' | 'discourse';
  /** The post that starts the thread. */
  url: string;
}

export type Writing = FormWriting | ElsewhereWriting;

/** Renders the parts that only posts of social networks have. */
export interface SocialParts {
  showEmojis(element: Node, emojis: readonly Emoji[]): void;
  addPictures(text: Element, comment: Comment, words: Words<'comments'>, isRemote: boolean): void;
}

/** The thread of a story at a service. */
export interface Thread {
  service: Service;
  comments: Comment[];
  /** The number of all comments, including those that are not loaded. */
  total: number;
  isOpen: boolean;
  /** The address of the next page. */
  next: string;
  /** The page of the thread at the service. */
  url: string;
  writing: Writing | undefined;
  /** The address for reports, with `{id}`. */
  report: string;
  social: SocialParts | undefined;
}

/** A request to a service. */
export interface ReadRequest {
  sort: 'newest' | 'oldest';
  /** The number of threads per page, if the service pages by threads. */
  limit: number;
  /** Only the number is needed. */
  countOnly: boolean;
  isFresh: boolean;
  signal: AbortSignal;
}
