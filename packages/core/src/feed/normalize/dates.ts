import { pageGlobal } from '../../page/page-global.js';
import { isoDate } from './iso-date.js';

/** Hours from UTC of zone names in feeds (RFC 822 section 5.1, and others that occur). */
const ZONES: Record<string, number> = {
  ...{ ut: 0, utc: 0, gmt: 0, z: 0, wet: 0, west: 1, bst: 1, cet: 1, met: 1, mez: 1, cest: 2, mest: 2, mesz: 2 },
  ...{ eet: 2, eest: 3, msk: 3, msd: 4, trt: 3, samt: 4, yekt: 5, omst: 6, krat: 7, irkt: 8, yakt: 9, vlat: 10 },
  ...{ wat: 1, cat: 2, sast: 2, eat: 3, ist: 5.5, pkt: 5, npt: 5.75, mmt: 6.5, gst: 4, irst: 3.5, irdt: 4.5, uzt: 5 },
  ...{ ict: 7, wib: 7, wita: 8, wit: 9, hkt: 8, sgt: 8, myt: 8, pht: 8, phst: 8, awst: 8, jst: 9, kst: 9 },
  ...{
    acst: 9.5,
    acdt: 10.5,
    aest: 10,
    aedt: 11,
    nzst: 12,
    nzdt: 13,
    chst: 10,
    sst: -11,
    hst: -10,
    akst: -9,
    akdt: -8,
  },
  ...{ pt: -8, pst: -8, pdt: -7, mt: -7, mst: -7, mdt: -6, ct: -6, cst: -6, cdt: -5, et: -5, est: -5, edt: -4 },
  ...{
    eastern: -5,
    central: -6,
    mountain: -7,
    pacific: -8,
    'central european': 1,
    'eastern european': 2,
    ast: -4,
    adt: -3,
    nst: -3.5,
    ndt: -2.5,
  },
  ...{ brt: -3, brst: -2, art: -3, clt: -4, clst: -3, cot: -5, pet: -5, ect: -5, bot: -4, vet: -4, pyt: -4, uyt: -3 },
};

const ENGLISH = 'janfebmaraprmayjunjulaugsepoctnovdec';
const ENGLISH_NAME =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;
const LOCALES =
  'de fr es pt it nl pl cs sk hu ro el ru uk be bg sr mk tr sv da nb fi is et lv lt sl hr sq ca gl eu ga id ms vi th ar fa he hi bn ta ur ka hy kk az sw'.split(
    ' ',
  );

const plainLetters = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

/** Digits of Arabic, Persian, Devanagari, Bengali and Thai as those of ASCII. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
const plainDigits = (text: string) =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return `${code - ZEROS.findLast((zero) => zero <= code)!}`;
  });

/** Names of months that the platform has otherwise: of the Levant, Finnish as WordPress cuts them, Vietnamese in words. */
const OTHER_NAMES =
  'كانونالثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرينالأول تشرينالثاني كانونالأول tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu một hai ba tư năm sáu bảy tám chín mười mườimột mườihai';

/** Names of months in the locales above with their numbers, as the platform knows them; those of one language first. */
const monthNames = (language = ''): [name: string, index: number][] => [
  ...OTHER_NAMES.split(' ').map((name, index): [string, number] => [plainLetters(name), index % 12]),
  ...(globalThis.Intl ? [...LOCALES].sort((a, b) => Number(b === language) - Number(a === language)) : [])
    .flatMap((locale) =>
      (['long', 'short'] as const).flatMap((month) => {
        const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { day: 'numeric', month, timeZone: 'UTC' });
        return [...Array(12).keys()].map((index): [string, number] => {
          const parts = format.formatToParts(index * 2.63e9 + 9e8);
          return [plainLetters(parts.find(({ type }) => type === 'month')?.value ?? ''), index];
        });
      }),
    )
    .filter(([name]) => name),
];

/** Month of a name in any of the locales above: "listopad" is October in Croatian, November in Polish and Czech. */
const foreignMonth = (name: string, language: string): number => {
  // Hebrew writes "in" as one letter before the name.
  const wanted = plainLetters(name).replace(/^ב(?=.{2})/, '');
  if (wanted.length < 2) return -1;
  const primary = language.split('-')[0]!.toLowerCase();
  const names = pageGlobal(`months ${LOCALES.includes(primary) ? primary : ''}`, () => monthNames(primary));
  // The first letter rules out most names quickly.
  const fits = (known: string) => known[0] === wanted[0] && (known.startsWith(wanted) || wanted.startsWith(known));
  const exact = names.find(([known]) => known === wanted);
  return (exact ?? (wanted.length > 2 ? names.find(([known]) => fits(known)) : undefined))?.[1] ?? -1;
};

const monthOf = (name: string, language: string): number => {
  if (/^\d+$/.test(name)) return +name - 1;
  const foreign = ENGLISH_NAME.test(name) ? -1 : foreignMonth(name, language);
  if (foreign >= 0) return foreign;
  const index = /^[a-z]{3}/i.test(name) ? ENGLISH.indexOf(name.slice(0, 3).toLowerCase()) : -1;
  return index >= 0 && index % 3 === 0 ? index / 3 : -1;
};

/** Day, month, year: 2004-07-13, 13 Jul 2004, Jul 13 2004, 13.07.2004, 7/13/2004, 2004年7月13日. */
const DATES: [RegExp, string][] = [
  [/^(\d{4})-?(\d\d)-?(\d\d)(?!\d)/, 'ymd'],
  [/^(\d{4})-0?(\d\d)-(\d\d)/, 'ymd'],
  [/^(\d{4})[-/.년年] ?(\d{1,2})[-/.월月] ?(\d{1,2})[일日]?/, 'ymd'],
  [/^(\d{4})(?:-|\.? )(\p{L}+)[- ](\d{1,2})(?!\d)\.?/u, 'ymd'],
  [/^(\d{4})-(\d\d)$/, 'ym'],
  [/^(\d{4})$/, 'y'],
  // Vietnamese counts months.
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
/** Thu Aug 30 17:26:16 +0200 2012, as asctime and early Twitter write it. */
const YEAR_LAST = /^([A-Z][a-z]{2}) {1,2}(\d{1,2}) ([\d:]+)( [^ ]+)? (\d{4})$/;

/** The half of the day before the hour, in Korean, Japanese and Chinese. */
const HALF_FIRST = /(오[전후]|午[前後]|[上下]午) ?(\d{1,2}[:時时시] ?\d{1,2}(?:[:分분] ?\d{1,2})?[分분秒초]?)/;

/** 09:05, 6 September 2021. */
const TIME_FIRST = /^(\d{1,2}:\d\d(?: ?[ap]m)?),? (\D*\d{1,2}\D.*\d{4})$/i;

/** 20210906090507. */
const DIGITS_ALONE = /^((?:19|20)\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/;

/** Minutes from UTC of an IANA zone at a time, as the platform knows it. */
const namedZone = (timeZone: string, time: number): number | undefined => {
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(time);
    const [, sign, hours = 0, minutes = 0] = /([+-])(\d\d):(\d\d)/.exec(parts.at(-1)!.value) ?? [];
    return (+hours * 60 + +minutes) * (sign === '-' ? -1 : 1);
  } catch {
    return undefined;
  }
};

/** Minutes from UTC. An unknown name of a zone is no reason to lose the date; NaN for what is none. */
const zoneMinutes = (written: string, time: number): number => {
  const zone = written
    .replace(/^\(([^)]*)\)$|^\[([^\]]*)\]$/, '$1$2')
    .replace(/^(?:(?:GMT|UTC|Z)\s?(?=[+-]))|\s*(?:\([^)]*\)|\[[^\]]*\]|(?<=\d)\s(?:GMT|UTC|Z))$/gi, '');
  const offset = /^(?:[a-z]{1,4}\s?)?([+-])(\d\d?):?(\d\d)?$/i.exec(zone);
  if (offset) {
    const minutes = +offset[2]! * 60 + +(offset[3] ?? 0);
    return minutes < 1440 ? (offset[1] === '-' ? -minutes : minutes) : NaN;
  }
  if (/^[a-z]+\/[\w/+-]+$/i.test(zone)) return namedZone(zone, time) ?? 0;
  const [, name = '', season] = /^(.*?)(?: (standard |daylight |summer )?time)?$/i.exec(zone) ?? [];
  const hours = Object.hasOwn(ZONES, name.toLowerCase()) ? ZONES[name.toLowerCase()] : undefined;
  const saving = /^[ds]/i.test(season ?? '') && !/^st/i.test(season!) ? 1 : 0;
  return hours === undefined && /[^a-z .]/i.test(zone) ? NaN : ((hours ?? 0) + saving) * 60;
};

/** Languages that write the month before the day; without one, that is the more usual order. */
const MONTH_FIRST = /^$|^en(?:-US|-PH|-CA)?$/i;

const WEEKDAYS = 'sunmontuewedthufrisat';

/** Seconds or milliseconds since 1970, within the years that news has: "1794301500", "@1794301500", "/Date(1794301500000)/". */
const unixTime = (text: string): number => {
  const [, digits = ''] = /^(?:@|\/Date\()?(1?\d{9}(?:\d{3})?)(?:\.\d+)?(?:[+-]\d{4})?(?:\)\/)?$/.exec(text) ?? [];
  return Number(digits) * (digits.length > 11 ? 1 : 1000);
};

/**
 * A date in any form that feeds use (RFC 822, RFC 3339, W3C-DTF, asctime, Unix, localised names) to ISO 8601 in UTC.
 * Undefined for what is none, and for the zeros that mean a missing date.
 */
export function parseDate(value: string, language = ''): string | undefined {
  let text = plainDigits(
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
  const unix = unixTime(text);
  if (unix) return isoDate(new Date(unix).toISOString());
  const weekday = WEEKDAYS.indexOf(text.slice(0, 3).toLowerCase()) / 3;
  text = text.replace(
    /^[\p{L}\p{M}]{2,12}(?:-feira|曜日)?\.?(?:, ?| (?=[\p{L}\p{M}]{3,12}\.? \d|\d+[ -]\p{L}|\d+\/)|(?=\d))(?=\S)/u,
    '',
  );
  text = text.replace(YEAR_LAST, '$1 $2 $5 $3$4').replace(/^(\d{1,2} \p{L}+), (?=\d{4})/u, '$1 ');
  for (const [pattern, order] of DATES) {
    const found = pattern.exec(text);
    if (!found) continue;
    const part = (which: string) => found[order.indexOf(which) + 1];
    let year = +part('y')!;
    if (part('y')!.length < 3) year += year < 70 ? 2000 : 1900;
    // The Buddhist era.
    if (year > 2400) year -= 543;
    let month = order.includes('m') ? monthOf(part('m')!, language) : 0;
    let day = order.includes('d') ? +part('d')! : 1;
    const swapped = day <= 12 && month < 12 && new Date(Date.UTC(year, day - 1, month + 1)).getUTCDay() === weekday;
    const isDayFirst = month > 11 || swapped || !MONTH_FIRST.test(language);
    const fitsWeekday = new Date(Date.UTC(year, month, day)).getUTCDay() === weekday;
    if (order === 'mdy' && /[/-]/.test(found[0]) && isDayFirst && (month > 11 || (day <= 12 && !fitsWeekday)))
      [month, day] = [day - 1, month + 1];
    const [, clock = 0, minute = 0, second = 0, half, zone = ''] = TIME.exec(text.slice(found[0].length)) ?? [];
    const hour = half ? (+clock % 12) + (/p/i.test(half) ? 12 : 0) : +clock;
    const time = new Date(0);
    time.setUTCFullYear(year, month, day);
    if (!(month >= 0 && month < 12 && day > 0 && day < 32) || hour > 24 || +minute > 59 || +second > 60 || year < 2)
      return undefined;
    time.setUTCHours(hour, +minute, +second);
    const instant = +time - zoneMinutes(zone, +time) * 60_000;
    return instant ? isoDate(new Date(instant).toISOString()) : undefined;
  }
  return undefined;
}
