import type { NativePost } from '@news-widgets/core/internal/form';
/** A sign-up, independent of any service. */
export interface Subscription {
  email: string;
  name: string;
  firstName: string;
  lastName: string;
  lists: string[];
  tags: string[];
  consent?: { text: string; version: string; given: string };
  /** Fields added by the page, by the names that the service expects. */
  fields: [name: string, value: string][];
  /** Value of the honeypot field; nothing is sent if it is filled. */
  decoy: string;
  /** Milliseconds from first rendering the form to sending it. */
  elapsed: number;
  source: { page?: string; host?: string; widget: string };
  locale: string;
  /** Details of the form between the tags: the name of its address field, and its `data-id`. */
  form?: { emailName: string; key: string };
}

/** The service accepted the sign-up. */
export interface Success {
  status: 'pending' | 'subscribed' | 'exists';
  /** Link to the reader's inbox. */
  inbox?: { provider: string; url: string };
  /** Readers already on a list receive the same e-mail, and choose further lists there. */
  account?: boolean;
}

/** The outcome of a sign-up. */
export type Outcome =
  | Success
  | { status: 'invalid'; field: string; text?: string }
  | { status: 'limited'; seconds: number }
  | { status: 'closed'; text?: string }
  | { status: 'unclear'; code: string }
  | { status: 'failed'; code: string; url?: string };

/** A parsed response. */
export interface Reply {
  ok: boolean;
  status: number;
  text: string;
  /** The body as JSON; undefined if it is something else. */
  json: Record<string, unknown> | undefined;
}

/** Sends one request and reads the response; rejects if there is none. */
export type Send = (url: string, init: { json?: unknown; form?: Iterable<[string, string]> }) => Promise<Reply>;

/** Data that a service can store besides the address. The console and the README name what it cannot store. */
export interface Keeps {
  name?: true;
  lists?: true;
  tags?: true;
  /** Custom fields of the page. */
  fields?: true;
  /** The page where the reader signed up; services without a field for it store it with the consent. */
  source?: true;
  /** Text, version and time of the consent; only its version; or only that it was given. */
  consent?: 'all' | 'version' | 'given';
}

/** A service. A reply that it does not interpret (`undefined`) is interpreted by its status. */
export interface Provider {
  keeps: Keeps;
  /** Sending from the page runs a script from the service, so the page must allow it with `jsonp`. */
  jsonp?: true;
  /** Sends from within the page; absent if the service forbids or prevents that. */
  send?(subscription: Subscription, action: string, send: Send): Promise<Outcome | undefined>;
  /** Returns the form post for a new tab; absent if the service has no page for it. */
  post?(subscription: Subscription, action: string): NativePost | undefined;
}
