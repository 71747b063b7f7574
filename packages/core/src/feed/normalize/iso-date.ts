/** RFC 3339 or its date alone: "2021-09-06T09:05:07.1Z", "2021-09-06". */
const RFC_3339 = /^\d{4}(-\d\d){2}(T.+(Z|[+-]..:..))?$/;

/** A date in the usual form to ISO 8601 in UTC. */
export const isoDate = (text: string): string | undefined =>
  RFC_3339.test(text) ? (new Date(text).toJSON() as string | null)?.replace('.000', '') : undefined;
