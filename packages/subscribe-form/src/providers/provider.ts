import type { NativePost } from '@news-widgets/core/internal/form';
/** A sign-up, in terms of no service. */
export interface Subscription {
  email: string;
  name: string;
  firstName: string;
  lastName: string;
  lists: string[];
  tags: string[];
  consent?: { text: string; version: string; given: string };
  /** Fields that the page brings, by the names that the service knows them under. */
  fields: [name: string, value: string][];
  /** Value of the honeypot field; nothing is sent while it is filled. */
  decoy: string;
  /** Milliseconds between the first rendering of the form and its sending. */
  elapsed: number;
  source: { page?: string; host?: string; widget: string };
  locale: string;
  /** What the form between the tags says of itself: the name of its address field, and its `data-id`. */
  form?: { emailName: string; key: string };
}

/** The service took it. */
export interface Success {
  status: 'pending' | 'subscribed' | 'exists';
  /** Where the reader finds the mail. */
  inbox?: { provider: string; url: string };
  /** Who is on a list already gets the same mail, and chooses another one there. */
  account?: boolean;
}

/** The meaning of a service's answer for the reader. */
export type Outcome =
  | Success
  | { status: 'invalid'; field: string; text?: string }
  | { status: 'limited'; seconds: number }
  | { status: 'closed'; text?: string }
  | { status: 'unclear'; code: string }
  | { status: 'failed'; code: string; url?: string };

/** An answer, read. */
export interface Reply {
  ok: boolean;
  status: number;
  text: string;
  /** The body as JSON; undefined when it is something else. */
  json: Record<string, unknown> | undefined;
}

/** Sends one request and reads the answer; rejects when there is none. */
export type Send = (url: string, init: { json?: unknown; form?: Iterable<[string, string]> }) => Promise<Reply>;

/** Fields that a service can keep besides the address. The console and the README name what it cannot keep. */
export interface Keeps {
  name?: true;
  lists?: true;
  tags?: true;
  /** Fields of the page's own. */
  fields?: true;
  /** The page where the reader signed up; where a service has no place of its own for it, beside a consent. */
  source?: true;
  /** Text, version and time of the consent; its version only; or that it was given. */
  consent?: 'all' | 'version' | 'given';
}

/** One service. Replies that say nothing of their own (`undefined`) are read by their status. */
export interface Provider {
  keeps: Keeps;
  /** Sending within the page runs a script from the service: only where the page allows it with `jsonp`. */
  jsonp?: true;
  /** Sends within the page; absent where the service forbids or prevents it. */
  send?(subscription: Subscription, action: string, send: Send): Promise<Outcome | undefined>;
  /** The post for a new tab; absent where the service has no page for it. */
  post?(subscription: Subscription, action: string): NativePost | undefined;
}
