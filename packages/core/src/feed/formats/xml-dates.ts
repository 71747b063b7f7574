import type { ReadContext } from '../types.js';
import { all, rawText, type Maybe } from './xml-query.js';

/** Names of elements with the date of an entry, best first. */
export const DATES = 'pubdate published dc:date updated';

/** RFC 822 with a zone, as RSS requires: all engines parse it alike, and sooner: "Mon, 06 Sep 2021 09:05:07 +0200". */
const RFC_822 = /\d \w{3} [12]\d{3} [\d:]{5,8} (GMT|UTC|Z|[ECMP][SD]T|[+-]\d{4})$/i;

/** A date as feeds write it to ISO 8601. */
export function readDate(written: string, { date }: ReadContext, language?: string): string | undefined {
  // Zero is a date that is missing.
  const time = RFC_822.test(written) && Date.parse(written);
  return time ? new Date(time).toJSON() : date(written, language);
}

/** The first date that can be read: a broken one gives way to the next. */
export const dateOf = (element: Maybe, names: string, context: ReadContext, language?: string): string | undefined =>
  all(element, names)
    .map((found) => readDate(rawText(found).trim(), context, language))
    .find(Boolean);
