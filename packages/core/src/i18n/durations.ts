import { formatter } from './formatters.js';

/** "3:05" or "1:02:09", in the digits of the locale. */
export function formatDuration(seconds: number, locale: string): string {
  const [hours, minutes, rest] = parts(seconds);
  const one = formatter(Intl.NumberFormat, locale, {});
  const two = formatter(Intl.NumberFormat, locale, { minimumIntegerDigits: 2 });
  return `${hours ? `${one.format(hours)}:${two.format(minutes)}` : one.format(minutes)}:${two.format(rest)}`;
}

/** "3 minutes and 5 seconds". */
export function speakDuration(seconds: number, locale: string): string {
  const units = ['hour', 'minute', 'second'];
  const named = parts(seconds).map((count, index) =>
    count
      ? formatter(Intl.NumberFormat, locale, { style: 'unit', unit: units[index], unitDisplay: 'long' }).format(count)
      : '',
  );
  // Lists of units have an ASCII comma in Arabic and Chinese.
  return formatter(Intl.ListFormat, locale, { type: 'conjunction' }).format(named.filter(Boolean));
}

const parts = (seconds: number): [number, number, number] => {
  const whole = Math.round(seconds);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
};
