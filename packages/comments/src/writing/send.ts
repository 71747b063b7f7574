import { retryAfterSeconds } from '@news-widgets/core/internal/form';
import { asNumber, asRecord, asString, type Unchecked } from '@news-widgets/core/internal/request';
import { REQUEST_PRIVACY, webAddress } from '@news-widgets/core/internal/url';
import type { Comment, FormWriting } from '../thread.js';

const TIMEOUT_MS = 40_000;
/** WordPress allows no second comment within this time, in seconds, and does not announce that. */
const USUAL_WAIT = 15;
const MAX_MESSAGE = 300;

/** The data that a reader sends. */
export interface Entry {
  text: string;
  name: string;
  email: string;
  parent: string;
  /** The same for each attempt to send one text. */
  key: string;
  /** The milliseconds since the form was shown. */
  elapsed: number;
}

/** `native`: the site accepts comments only through its own form. */
export type Refusal =
  | 'invalid'
  | 'duplicate'
  | 'flood'
  | 'too-long'
  | 'closed'
  | 'login'
  | 'native'
  | 'failed'
  | 'offline'
  | 'timeout';

export type Outcome =
  | { status: 'published' | 'held'; comment: Comment | undefined }
  | {
      status: Refusal;
      code: string;
      /** The message of the service. */
      text: string;
      /** The field with the error. */
      field: string;
      seconds: number;
      maxLength: number;
      /** The address to log in. */
      login: string;
    };

/** The meaning of codes in the documented API and WordPress. */
const CODES: Record<string, Refusal> = {
  ...{ duplicate: 'duplicate', flood: 'flood', closed: 'closed', login: 'login', invalid: 'invalid' },
  'too-long': 'too-long',
  comment_duplicate: 'duplicate',
  comment_flood: 'flood',
  comment_content_column_length: 'too-long',
  rest_comment_closed: 'closed',
  rest_comment_login_required: 'native',
  rest_comment_author_data_required: 'invalid',
  rest_comment_content_invalid: 'invalid',
};
const STATUSES: Record<number, Refusal> = {
  ...{ 400: 'invalid', 401: 'login', 403: 'closed', 404: 'closed', 409: 'duplicate', 410: 'closed' },
  ...{ 413: 'too-long', 422: 'invalid', 429: 'flood' },
};

/** Sends one comment, once. */
export async function send(writing: FormWriting, entry: Entry): Promise<Outcome> {
  try {
    const response = await fetch(writing.post, {
      method: 'POST',
      body: new URLSearchParams(fieldsOf(writing, entry)),
      headers: { accept: 'application/json' },
      ...REQUEST_PRIVACY,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return read(response, parse(await response.text()), writing);
  } catch (error) {
    if ((error as Error).name === 'TimeoutError') return refusal('timeout', 'timeout');
    return navigator.onLine ? refusal('failed', 'unreachable') : refusal('offline', 'offline');
  }
}

function fieldsOf(
  { service, story }: FormWriting,
  { text, name, email, parent, key, elapsed }: Entry,
): Record<string, string> {
  if (service === 'neutral')
    return { story, parent, name, email, text, key, website: '', elapsed: `${Math.round(elapsed)}` };
  return { post: story, parent: parent || '0', author_name: name, author_email: email, content: text };
}

function read({ ok, status, headers, url }: Response, answer: Unchecked, writing: FormWriting): Outcome {
  // A page with a good status, such as a login page, has accepted nothing.
  if (ok && (status > 200 || typeof answer.status === 'string')) {
    const isHeld = status === 202 || answer.status === 'held' || answer.status === 'hold';
    const comment = writing.read(answer, url);
    return { status: isHeld ? 'held' : 'published', comment: comment.id ? { ...comment, isHeld } : undefined };
  }
  const code = asString(answer.code);
  const errors = asRecord(answer.errors);
  const field = Object.keys(errors)[0] ?? (code === 'rest_comment_author_data_required' ? 'email' : '');
  return refusal(CODES[code] ?? STATUSES[status] ?? 'failed', code || `http-${status}`, {
    text: plain(asString(errors[field]) || asString(answer.message)),
    field,
    seconds: retryAfterSeconds(headers.get('retry-after'), USUAL_WAIT),
    maxLength: asNumber(answer.maxLength) ?? 0,
    login: webAddress(answer.login, url),
  });
}

const refusal = (
  status: Refusal,
  code: string,
  more: Partial<Exclude<Outcome, { comment: unknown }>> = {},
): Outcome => ({
  ...{ status, code, text: '', field: '', seconds: USUAL_WAIT, maxLength: 0, login: '' },
  ...more,
});

/** Removes markup from messages of WordPress. */
const plain = (text: string): string =>
  text
    .slice(0, 10 * MAX_MESSAGE)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_MESSAGE);

function parse(text: string): Unchecked {
  try {
    return asRecord(JSON.parse(text));
  } catch {
    return {};
  }
}
