/** UTC offsets in hours of zone names in feeds (RFC 822 section 5.1, and others). */
const ZONES: Record<string, number> = {
  ...{ ut: 0, utc: 0, gmt: 0, z: 0, wet: 0, west: 1, bst: 1, cet: 1, met: 1, mez: 1, cest: 2, mest: 2, mesz: 2 },
  ...{ eet: 2, eest: 3, msk: 3, msd: 4, trt: 3, samt: 4, yekt: 5, omst: 6, krat: 7, irkt: 8, yakt: 9, vlat: 10 },
  ...{ wat: 1, cat: 2, sast: 2, eat: 3, ist: 5.5, pkt: 5, npt: 5.75, mmt: 6.5, gst: 4, irst: 3.5, irdt: 4.5, uzt: 5 },
  ...{ ict: 7, wib: 7, wita: 8, wit: 9, hkt: 8, sgt: 8, myt: 8, pht: 8, phst: 8, awst: 8, jst: 9, kst: 9 },
  ...{ acst: 9.5, acdt: 10.5, aest: 10, aedt: 11, nzst: 12, nzdt: 13, chst: 10, sst: -11, hst: -10 },
  ...{ akst: -9, akdt: -8 },
  ...{ pt: -8, pst: -8, pdt: -7, mt: -7, mst: -7, mdt: -6, ct: -6, cst: -6, cdt: -5, et: -5, est: -5, edt: -4 },
  ...{ eastern: -5, central: -6, mountain: -7, pacific: -8, 'central european': 1, 'eastern european': 2 },
  ...{ ast: -4, adt: -3, nst: -3.5, ndt: -2.5 },
  ...{ brt: -3, brst: -2, art: -3, clt: -4, clst: -3, cot: -5, pet: -5, ect: -5, bot: -4, vet: -4, pyt: -4, uyt: -3 },
};

/** Returns the UTC offset in minutes of an IANA zone at a time. */
const namedZone = (timeZone: string, time: number): number | undefined => {
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(time);
    const [, sign, hours = 0, minutes = 0] = /([+-])(\d\d):(\d\d)/.exec(parts.at(-1)!.value) ?? [];
    return (+hours * 60 + +minutes) * (sign === '-' ? -1 : 1);
  } catch {
    return undefined;
  }
};

/** Returns the UTC offset in minutes. Unknown zone names count as UTC, so as not to lose the date; anything else is NaN. */
export const zoneMinutes = (written: string, time: number): number => {
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
