import { MAX_WAIT, retryAfterSeconds } from '@news-widgets/core/internal/form';
import { ownDocument, warnOnce } from '@news-widgets/core/internal/page';
import { REQUEST_PRIVACY } from '@news-widgets/core/internal/url';
import type { Outcome, Reply, Send } from './providers/provider.js';
import { isRefusal, reasonIn } from './reason.js';
import { toJson } from './to-json.js';

/** Time that a service may take to answer. */
const TIMEOUT_MS = 40_000;

/** Wait in seconds after a refusal that gives none. */
const USUAL_WAIT = 60;

/** The result of sending. */
export type SubmitResult = Outcome | { status: 'offline' };

/** One sign-up for one service; sending it again repeats it exactly, whatever the page has changed since. */
export interface Attempt {
  email: string;
  /** Sends it from within the page. */
  send(): Promise<SubmitResult>;
  /** Opens the service's own page with it; absent if there is none. */
  open: (() => void) | undefined;
}

/** Sends one sign-up; all its requests share one timeout, and none is retried. */
export async function exchange(work: (send: Send) => Promise<Outcome | undefined>): Promise<SubmitResult> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT_MS);
  const policy = watchPolicy();
  let last: Reply | undefined;
  let retryAfter: string | null = null;
  const send: Send = async (url, { json, form }) => {
    const post = json
      ? { body: toJson(json), headers: { 'content-type': 'application/json' } }
      : { body: form && new URLSearchParams([...form]) };
    const response = await fetch(url, {
      method: json || form ? 'POST' : 'GET',
      ...post,
      // `Accept` is the only header that services ask for and that needs no preflight.
      headers: { ...post.headers, accept: 'application/json' },
      ...REQUEST_PRIVACY,
      signal: abort.signal,
    });
    const text = await response.text();
    retryAfter = response.headers.get('retry-after');
    return (last = { ok: response.ok, status: response.status, text, json: parse(text) });
  };
  try {
    const late = new Promise<never>((_, reject) => abort.signal.addEventListener('abort', reject));
    const outcome = (await Promise.race([work(send), late])) ?? byStatus(last);
    return outcome.status === 'limited'
      ? { ...outcome, seconds: Math.min(outcome.seconds || retryAfterSeconds(retryAfter, USUAL_WAIT), MAX_WAIT) }
      : outcome;
  } catch {
    if (abort.signal.aborted) return { status: 'failed', code: 'timeout' };
    if (await policy.forbade()) return { status: 'failed', code: 'policy' };
    return navigator.onLine ? { status: 'failed', code: 'unreachable' } : { status: 'offline' };
  } finally {
    clearTimeout(timer);
    policy.end();
  }
}

/** Detects whether the page's own Content-Security-Policy blocked a request, which otherwise looks like a network error. */
export function watchPolicy(): { forbade(): Promise<boolean>; end(): void } {
  let forbidden = false;
  const listen = ({ disposition, effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
    if (disposition !== 'enforce' || !/^(connect|script|form)-/.test(effectiveDirective)) return;
    forbidden = true;
    warnOnce(
      `<news-subscribe-form>: the page's Content-Security-Policy forbids sending to ${blockedURI}: add it to ${effectiveDirective.replace(/-elem$/, '')}.`,
    );
  };
  ownDocument.addEventListener('securitypolicyviolation', listen);
  return {
    // The event follows the failure in a later task.
    forbade: () => new Promise((resolve) => setTimeout(() => resolve(forbidden), 50)),
    end: () => ownDocument.removeEventListener('securitypolicyviolation', listen),
  };
}

/** Interprets a reply by the explanation in it, or else by its status. */
function byStatus(reply: Reply | undefined): Outcome {
  const { status = 0, ok = false, json, text = '' } = reply ?? {};
  const isRefused = ok ? !!json && isRefusal(json) : status >= 400 && status < 500;
  const reason = isRefused ? reasonIn(json ?? plain(text)) : undefined;
  if (status === 429) return { status: 'limited', seconds: 0 };
  if ([403, 404, 405, 410].includes(status)) return { status: 'closed', ...reason };
  if (reason) return { status: 'invalid', ...reason };
  if (ok && !isRefused) return { status: 'unclear', code: json ? 'not-understood' : 'not-json' };
  return { status: 'failed', code: ok ? 'refused' : `http-${status}` };
}

/** Returns a plain-text body, also in JSON quotation marks; a whole page does not fit the message line. */
const plain = (text: string): string =>
  /<|^\s*[{[]/.test(text) || text.length > 500 ? '' : text.replace(/^\s*"(.*)"\s*$/s, '$1');

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return value && typeof value === 'object' ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
