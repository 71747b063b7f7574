/** RFC 3339, or only its date: "2021-09-06T09:05:07.1Z", "2021-09-06". */
const RFC_3339 = /^\d{4}(-\d\d){2}(T.+(Z|[+-]..:..))?$/;

/** Zeros that programs write for a missing date. */
const ZERO = /^(?:0001|-)|^1970-01-01T00:00:00Z/;

/** Returns the time of a date in the usual form, in milliseconds. */
export const isoTime = (text: string): number | undefined =>
  RFC_3339.test(text) && !ZERO.test(text) ? Date.parse(text) : undefined;

/** Converts a date in the usual form to ISO 8601 in UTC. */
export function isoDate(text: string): string | undefined {
  const date = RFC_3339.test(text) ? (new Date(text).toJSON() as string | null)?.replace('.000', '') : undefined;
  return date && !ZERO.test(date) ? date : undefined;
}
