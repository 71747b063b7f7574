/**
 * What the engines' own parsers read alike: RFC 3339 or its date alone, and RFC 822 as RSS asks for it, with a zone:
 * "2021-09-06T09:05:07.1Z", "2021-09-06", "Mon, 06 Sep 2021 09:05:07 +0200".
 */
const USUAL =
  /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$|\d \w{3} \d{4} [\d:]{5,8} (GMT|UTC|Z|[ECMP][SD]T|[+-]\d{4})$/i;

/** A date in one of the usual forms to ISO 8601 in UTC. */
export const isoDate = (text: string): string | undefined => {
  const time = USUAL.test(text) ? Date.parse(text) : NaN;
  return isNaN(time) ? undefined : isoTime(time);
};

/** Milliseconds to ISO 8601 in UTC. */
export const isoTime = (time: number): string => new Date(time).toISOString().replace('.000', '');
