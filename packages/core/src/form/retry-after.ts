/** The longest wait that readers are told of, in seconds: thirty days. */
export const MAX_WAIT = 30 * 86_400;

/** `Retry-After`, in seconds or as a date, as seconds; `fallback` where it is missing or another origin may not read it. */
export function retryAfterSeconds(header: string | null, fallback: number): number {
  const wait = Number(header) || (Date.parse(header ?? '') - Date.now()) / 1000;
  return wait > 0 ? Math.min(Math.ceil(wait), MAX_WAIT) : fallback;
}
