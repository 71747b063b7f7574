import { pageGlobal } from '../../page/page-global.js';
import { isoDate } from './iso-date.js';

/** Hours from UTC of zone names in feeds (RFC 822 section 5.1, and others that occur). */
const ZONES: Record<string, number> = {
  ...{
    ut: 0,
    utc: 0,
    gmt: 0,
    z: 0,
    wet: 0,
    west: 1,
    bst: 1,
    cet: 1,
    met: 1,
    mez: 1,
    cest: 2,
    mest: 2,
    mesz: 2,
    eet: 2,
    eest: 3,
  },
  ...{
    msk: 3,
    ist: 5.5,
    ict: 7,
    wib: 7,
    hkt: 8,
    sgt: 8,
    awst: 8,
    jst: 9,
    kst: 9,
    aest: 10,
    aedt: 11,
    nzst: 12,
    nzdt: 13,
  },
  ...{
    ast: -4,
    adt: -3,
    et: -5,
    est: -5,
    edt: -4,
    ct: -6,
    cst: -6,
    cdt: -5,
    mt: -7,
    mst: -7,
    mdt: -6,
    pt: -8,
    pst: -8,
    pdt: -7,
  },
  ...{ akst: -9, akdt: -8, hst: -10, brt: -3, art: -3 },
};

const ENGLISH = 'janfebmaraprmayjunjulaugsepoctnovdec';
const LOCALES = 'de fr es pt it nl pl cs sk hu ro el ru uk bg tr sv da nb fi is et lv lt sl hr ca id vi th ar'.split(
  ' ',
);

const plainLetters = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

/** Names of months in the locales above with their numbers, as the platform knows them. */
const monthNames = (): [name: string, index: number][] =>
  LOCALES.flatMap((locale) =>
    (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, index): [string, number] => {
        const parts = format.formatToParts(index * 2.63e9 + 9e8);
        return [plainLetters(parts.find(({ type }) => type === 'month')?.value ?? ''), index];
      });
    }),
  ).filter(([name]) => name);

/** Month of a name in any of the locales above. */
const foreignMonth = (name: string): number => {
  const wanted = plainLetters(name);
  if (wanted.length < 3) return -1;
  const names = pageGlobal('months', monthNames);
  // The first letter rules out most names quickly.
  const fits = (known: string) => known[0] === wanted[0] && (known.startsWith(wanted) || wanted.startsWith(known));
  return names.find(([known]) => fits(known))?.[1] ?? -1;
};

const monthOf = (name: string): number => {
  if (/^\d+$/.test(name)) return +name - 1;
  const index = /^[a-z]{3}/i.test(name) ? ENGLISH.indexOf(name.slice(0, 3).toLowerCase()) : -1;
  return index >= 0 && index % 3 === 0 ? index / 3 : foreignMonth(name);
};

/** Day, month, year: 2004-07-13, 13 Jul 2004, Jul 13 2004, 13.07.2004, 7/13/2004, 2004年7月13日. */
const DATES: [RegExp, string][] = [
  [/^(\d{4})-?(\d\d)-?(\d\d)(?!\d)/, 'ymd'],
  [/^(\d{4})-0?(\d\d)-(\d\d)/, 'ymd'],
  [/^(\d{4})[-/.년年] ?(\d{1,2})[-/.월月] ?(\d{1,2})[일日]?/, 'ymd'],
  [/^(\d{4})-(\p{L}+)-(\d{1,2})(?!\d)/u, 'ymd'],
  [/^(\d{4})-(\d\d)$/, 'ym'],
  [/^(\d{4})$/, 'y'],
  [/^(\d{1,2})[.\s-]{1,3}(?:de )?([\p{L}\p{M}]+)[.,]?[\s-]{1,3}(?:de )?(\d{4}|\d\d)(?!\d)/u, 'dmy'],
  [/^([\p{L}\p{M}]+)\.? (\d{1,2}),? (\d{4})(?!\d)/u, 'mdy'],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})/, 'dmy'],
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4})/, 'mdy'],
];

const TIME = /^[T,\s]*(?:(\d{1,2}):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)?(?: ?([ap])\.?m\b\.?)?\s*(.*)$/i;
/** Thu Aug 30 17:26:16 +0200 2012, as asctime and early Twitter write it. */
const YEAR_LAST = /^([A-Z][a-z]{2}) {1,2}(\d{1,2}) ([\d:]+)( [^ ]+)? (\d{4})$/;

const zoneMinutes = (zone: string): number => {
  const offset = /^(?:[a-z]{1,4}\s?)?([+-])(\d\d?):?(\d\d)?(?:\s*\([^)]*\))?$/i.exec(zone);
  if (!offset) return zone ? (ZONES[zone.toLowerCase()] ?? NaN) * 60 : 0;
  const minutes = +offset[2]! * 60 + +(offset[3] ?? 0);
  return minutes < 1440 ? (offset[1] === '-' ? -minutes : minutes) : NaN;
};

/** A date in any form that feeds use (RFC 822, RFC 3339, W3C-DTF, asctime, localised names) to ISO 8601 in UTC. */
export function parseDate(value: string): string | undefined {
  let text = value.slice(0, 99).replace(/\s+/g, ' ').trim();
  text = text.replace(/^[\p{L}\p{M}]{2,12}\.?(?:, ?| (?=[\p{L}\p{M}]{3,12}\.? \d|\d+[ -]\p{L}))(?=\S)/u, '');
  text = text.replace(YEAR_LAST, '$1 $2 $5 $3$4');
  for (const [pattern, order] of DATES) {
    const found = pattern.exec(text);
    if (!found) continue;
    const part = (which: string) => found[order.indexOf(which) + 1];
    let year = +part('y')!;
    if (part('y')!.length < 3) year += year < 70 ? 2000 : 1900;
    let month = order.includes('m') ? monthOf(part('m')!) : 0;
    let day = order.includes('d') ? +part('d')! : 1;
    if (month > 11 && pattern.source.includes('\\/')) [month, day] = [day - 1, month + 1];
    const [, clock = 0, minute = 0, second = 0, half, zone = ''] = TIME.exec(text.slice(found[0].length)) ?? [];
    const hour = half ? (+clock % 12) + (/p/i.test(half) ? 12 : 0) : +clock;
    const offset = zoneMinutes(zone);
    const time = new Date(0);
    time.setUTCFullYear(year, month, day);
    time.setUTCHours(hour, +minute - offset, +second);
    const sound = month >= 0 && month < 12 && day > 0 && day < 32 && hour < 25 && +minute < 60 && +second < 61;
    return sound && !isNaN(time.getTime()) ? isoDate(time.toISOString()) : undefined;
  }
  return undefined;
}
