import { isoDate } from './iso-date.js';
import { monthOf } from './month-names.js';
import { zoneMinutes } from './time-zones.js';

/** First code points of Arabic, Persian, Devanagari, Bengali and Thai digits. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
const plainDigits = (text: string) =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return `${code - ZEROS.findLast((zero) => zero <= code)!}`;
  });

/** Day, month, year: 2004-07-13, 13 Jul 2004, Jul 13 2004, 13.07.2004, 7/13/2004, 2004年7月13日. */
const DATES: [RegExp, string][] = [
  [/^(\d{4})-?(\d\d)-?(\d\d)(?!\d)/, 'ymd'],
  [/^(\d{4})-0?(\d\d)-(\d\d)/, 'ymd'],
  [/^(\d{4})[-/.년年] ?(\d{1,2})[-/.월月] ?(\d{1,2})[일日]?/, 'ymd'],
  [/^(\d{4})(?:-|\.? )(\p{L}+)[- ](\d{1,2})(?!\d)\.?/u, 'ymd'],
  [/^(\d{4})-(\d\d)$/, 'ym'],
  [/^(\d{4})$/, 'y'],
  // Vietnamese months are numbered.
  [/^(\d{1,2}) (?:tháng|thg) (\d{1,2})(?:,| năm)? (\d{4})/iu, 'dmy'],
  [
    /^(\d{1,2})(?:st|nd|rd|th|er|e|º|ª)?[.\s-]{1,3}(?:de |of |tháng )?([\p{L}\p{M}]+(?:\.\p{L}|[ \u0600-\u06ff\p{M}]*[\u0600-\u06ff\p{M}]|(?<=m\p{L}*) \p{L}{2,4})?)[.,]{0,2}[\s-]{1,3}(?:de |del |năm )?(\d{4}|\d\d)(?!\d)(?: г\.| р\.)?/iu,
    'dmy',
  ],
  [/^([\p{L}\p{M}]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u, 'mdy'],
  [/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d\d)(?!\d)/, 'dmy'],
  [/^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d\d)(?!\d)/, 'mdy'],
];

const TIME =
  /^(?:T|[,\s\-–|]*(?:\([^()]{1,9}\) ?)?(?:at|um|às|às|à|à|a las|alle|kl\.?|o|в|lúc|pukul|上午|am)? ?)?(?:(\d{1,2})[:.h時时시]? ?(\d\d)(?:[:.分분]? ?(\d\d)(?:[.,]\d+)?)?[分分분秒초]?)?(?: ?([ap])\.?m\b\.?)?(?: ?(?:Uhr|h|hrs)\b)?\s*(.*)$/i;
/** Thu Aug 30 17:26:16 +0200 2012, as in asctime and early Twitter. */
const YEAR_LAST = /^([A-Z][a-z]{2}) {1,2}(\d{1,2}) ([\d:]+)( [^ ]+)? (\d{4})$/;

/** AM or PM before the hour, in Korean, Japanese and Chinese. */
const HALF_FIRST = /(오[전후]|午[前後]|[上下]午) ?(\d{1,2}[:時时시] ?\d{1,2}(?:[:分분] ?\d{1,2})?[分분秒초]?)/;

/** 09:05, 6 September 2021. */
const TIME_FIRST = /^(\d{1,2}:\d\d(?: ?[ap]m)?),? (\D*\d{1,2}\D.*\d{4})$/i;

/** 20210906090507. */
const DIGITS_ALONE = /^((?:19|20)\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/;

/** Languages that write the month before the day; the default if the language is unknown. */
const MONTH_FIRST = /^$|^en(?:-US|-PH|-CA)?$/i;

const WEEKDAYS = 'sunmontuewedthufrisat';

/** Parses seconds or milliseconds since 1970, in plausible years: "1794301500", "@1794301500", "/Date(1794301500000)/". */
const unixTime = (text: string): number => {
  const [, digits = ''] = /^(?:@|\/Date\()?(1?\d{9}(?:\d{3})?)(?:\.\d+)?(?:[+-]\d{4})?(?:\)\/)?$/.exec(text) ?? [];
  return Number(digits) * (digits.length > 11 ? 1 : 1000);
};

/**
 * Converts a date in any form found in feeds (RFC 822, RFC 3339, W3C-DTF, asctime, Unix, localised names) to ISO 8601 in UTC.
 * Returns undefined for other texts, and for zeros that mean a missing date.
 */
export function parseDate(value: string, language = ''): string | undefined {
  const text = usualOrder(value);
  const unix = unixTime(text);
  if (unix) return isoDate(new Date(unix).toISOString());
  const weekday = WEEKDAYS.indexOf(text.slice(0, 3).toLowerCase()) / 3;
  const dated = withoutWeekday(text);
  for (const [pattern, order] of DATES) {
    const found = pattern.exec(dated);
    if (!found) continue;
    const day = dayIn(found, order, { language, weekday });
    const [, clock = 0, minute = 0, second = 0, half, zone = ''] = TIME.exec(dated.slice(found[0].length)) ?? [];
    const hour = half ? (+clock % 12) + (/p/i.test(half) ? 12 : 0) : +clock;
    if (!isValid(day) || hour > 24 || +minute > 59 || +second > 60) return undefined;
    const time = new Date(0);
    time.setUTCFullYear(day.year, day.month, day.day);
    time.setUTCHours(hour, +minute, +second);
    const instant = +time - zoneMinutes(zone, +time) * 60_000;
    return instant ? isoDate(new Date(instant).toISOString()) : undefined;
  }
  return undefined;
}

/** Normalises a date: ASCII digits, single spaces, and parts in the most common order. */
const usualOrder = (value: string): string =>
  plainDigits(
    value
      .slice(0, 99)
      .replace(/[\s\u200e\u200f\u202f]+/g, ' ')
      .replace(/\u2212/g, '-')
      .replace(HALF_FIRST, (_, half: string, clock: string) => `${clock} ${/[후後下]/.test(half) ? 'pm' : 'am'}`)
      .replace(TIME_FIRST, '$2 $1')
      .replace(DIGITS_ALONE, '$1-$2-$3T$4:$5:$6')
      .replace(/^\s?(?:published|posted|updated|ngày|thứ \p{L}+,?|chủ nhật,?):? /iu, '')
      .trim(),
  );

const withoutWeekday = (text: string): string =>
  text
    .replace(
      /^[\p{L}\p{M}]{2,12}(?:-feira|曜日)?\.?(?:, ?| (?=[\p{L}\p{M}]{3,12}\.? \d|\d+[ -]\p{L}|\d+\/)|(?=\d))(?=\S)/u,
      '',
    )
    .replace(YEAR_LAST, '$1 $2 $5 $3$4')
    .replace(/^(\d{1,2} \p{L}+), (?=\d{4})/u, '$1 ');

/** A calendar day; months count from 0. */
interface Day {
  year: number;
  month: number;
  day: number;
}

const isValid = ({ year, month, day }: Day): boolean => month >= 0 && month < 12 && day > 0 && day < 32 && year >= 2;

const weekdayOf = (year: number, month: number, day: number): number =>
  new Date(Date.UTC(year, month, day)).getUTCDay();

/** Finds the day in a date with parts in this order; weekday and language decide which of two numbers is the month. */
function dayIn(
  found: RegExpExecArray,
  order: string,
  { language, weekday }: { language: string; weekday: number },
): Day {
  const part = (which: string) => found[order.indexOf(which) + 1]!;
  const year = fullYear(part('y'));
  const month = order.includes('m') ? monthOf(part('m'), language) : 0;
  const day = order.includes('d') ? +part('d') : 1;
  if (order !== 'mdy' || !/[/-]/.test(found[0])) return { year, month, day };
  const canSwap = day <= 12 && month < 12;
  const fitsSwapped = canSwap && weekdayOf(year, day - 1, month + 1) === weekday;
  const isDayFirst = fitsSwapped || !MONTH_FIRST.test(language);
  const isSwapped = month > 11 || (isDayFirst && day <= 12 && weekdayOf(year, month, day) !== weekday);
  return isSwapped ? { year, month: day - 1, day: month + 1 } : { year, month, day };
}

function fullYear(written: string): number {
  const year = +written;
  if (written.length < 3) return year + (year < 70 ? 2000 : 1900);
  // Converts from the Buddhist era.
  return year > 2400 ? year - 543 : year;
}
