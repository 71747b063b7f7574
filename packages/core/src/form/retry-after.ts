/** The longest wait shown to readers, in seconds: thirty days. */
export const MAX_WAIT = 30 * 86_400;

/** Parses `Retry-After`, in seconds or as a date; returns `fallback` if it is missing or hidden from other origins. */
export function retryAfterSeconds(header: string | null, fallback: number): number {
  const wait = Number(header) || (Date.parse(header ?? '') - Date.now()) / 1000;
  return wait > 0 ? Math.min(Math.ceil(wait), MAX_WAIT) : fallback;
}
