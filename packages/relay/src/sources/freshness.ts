/** Default lifetime of a document in milliseconds. */
export const LIFETIME_MS = 300_000;
const MIN_LIFETIME_MS = 60_000;

/** Time in milliseconds for which the last good answer is kept while its source is unavailable. */
export const MAX_STALE_MS = 86_400_000;

/** Minimum time in milliseconds before a failed request is repeated. */
export const FAILURE_MS = 30_000;
const MAX_RETRY_AFTER_MS = 3_600_000;

const clamp = (value: number, min: number, max: number): number => Math.min(Math.max(value, min), max);

/** Returns the lifetime of a document: the server's `s-maxage`, `max-age` or `Expires`, and at least the `<ttl>` of RSS. */
export function lifetimeOf(headers: Headers, body: Uint8Array, now: number): number {
  const control = headers.get('cache-control') ?? '';
  const seconds = /s-maxage\s*=\s*"?(\d+)/i.exec(control) ?? /max-age\s*=\s*"?(\d+)/i.exec(control);
  const expires = Date.parse(headers.get('expires') ?? '') - (Date.parse(headers.get('date') ?? '') || now);
  const age = Number(headers.get('age')) || 0;
  let lifetime = LIFETIME_MS;
  if (/no-cache|no-store|private/i.test(control)) lifetime = MIN_LIFETIME_MS;
  else if (seconds) lifetime = (Number(seconds[1]) - age) * 1000;
  else if (expires > 0) lifetime = expires;
  const minutes = /<ttl>\s*(\d{1,6})\s*<\/ttl>/i.exec(new TextDecoder().decode(body.subarray(0, 4096)))?.[1];
  return clamp(Math.max(lifetime, Number(minutes ?? 0) * 60_000), MIN_LIFETIME_MS, MAX_STALE_MS);
}

/** Returns the delay before a failed request is repeated: `Retry-After`, up to an hour. */
export function retryDelay(headers: Headers | undefined, now: number): number {
  const after = headers?.get('retry-after')?.trim();
  if (!after) return FAILURE_MS;
  const delay = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now;
  return clamp(delay || 0, FAILURE_MS, MAX_RETRY_AFTER_MS);
}
