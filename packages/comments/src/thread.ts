import type { Words } from '@news-widgets/core/i18n';
import type { Unchecked } from '@news-widgets/core/internal/request';

/** Services whose comments can be read. */
export type Service = 'neutral' | 'wordpress' | 'mastodon' | 'bluesky' | 'discourse';

/** A picture that stands for `:code:` in a text. */
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

/** A comment, from whichever service. */
export interface Comment {
  id: string;
  /** Id of the comment that it answers; empty for one that answers the story. */
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
  /** What its author warns of, before it is unfolded. */
  warning: string;
  emojis: readonly Emoji[];
  pictures: readonly Picture[];
  likes: number;
  shares: number;
  /** Why nothing is left of it but its place. */
  gap: '' | 'deleted' | 'blocked';
  /** The reader's own, which nobody else sees before it is reviewed. */
  isHeld: boolean;
}

/** Where readers write within the page. */
export interface FormWriting {
  kind: 'form';
  service: 'neutral' | 'wordpress';
  /** Address that takes comments. */
  post: string;
  /** Id or address of the story. */
  story: string;
  maxLength: number;
  name: 'required' | 'optional';
  email: 'required' | 'optional' | 'none';
  /** Where readers log in, if they have to. */
  login: string;
  /** Address of a form that takes comments where `post` refuses them. */
  native: string;
  /** The comment in what `post` has answered, from this address. */
  read: (answer: Unchecked, address: string) => Comment;
}

/** Where readers go to write. */
export interface ElsewhereWriting {
  kind: 'elsewhere';
  service: 'mastodon' | 'bluesky' | 'discourse';
  /** The post that starts the thread. */
  url: string;
}

export type Writing = FormWriting | ElsewhereWriting;

/** What shows the parts of a comment that only posts of social networks have. */
export interface SocialParts {
  showEmojis(element: Node, emojis: readonly Emoji[]): void;
  addPictures(text: Element, comment: Comment, words: Words<'comments'>, isRemote: boolean): void;
}

/** What a service has said about a story. */
export interface Thread {
  service: Service;
  comments: Comment[];
  /** All comments, also those that are not here. */
  total: number;
  isOpen: boolean;
  /** Address of the next page. */
  next: string;
  /** Page of the thread at the service. */
  url: string;
  writing: Writing | undefined;
  /** Address that takes reports, with `{id}`. */
  report: string;
  social: SocialParts | undefined;
}

/** What a reader of a service is asked for. */
export interface ReadRequest {
  sort: 'newest' | 'oldest';
  /** Threads per page, where the service pages by threads. */
  limit: number;
  /** Only the number is wanted. */
  countOnly: boolean;
  isFresh: boolean;
  signal: AbortSignal;
}
