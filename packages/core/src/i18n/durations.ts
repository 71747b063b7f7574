import { formatter } from './formatters.js';

/** "3:05" or "1:02:09", in the digits of the locale. */
export function formatDuration(seconds: number, locale: string): string {
  const [hours, minutes, rest] = parts(seconds);
  const one = (count: number) => formatter('NumberFormat', locale, {})?.format(count) ?? String(count);
  const two = (count: number) =>
    formatter('NumberFormat', locale, { minimumIntegerDigits: 2 })?.format(count) ?? String(count).padStart(2, '0');
  return `${hours ? `${one(hours)}:${two(minutes)}` : one(minutes)}:${two(rest)}`;
}

/** "3 minutes and 5 seconds". */
export function speakDuration(seconds: number, locale: string): string {
  const units = ['hour', 'minute', 'second'];
  const named = parts(seconds)
    .map((count, index) => {
      const options = { style: 'unit', unit: units[index], unitDisplay: 'long' } as const;
      return count && (formatter('NumberFormat', locale, options)?.format(count) ?? `${count} ${units[index]}`);
    })
    .filter(Boolean) as string[];
  // Unit lists use an ASCII comma in Arabic and Chinese.
  return formatter('ListFormat', locale, { type: 'conjunction' })?.format(named) ?? named.join(', ');
}

const parts = (seconds: number): [number, number, number] => {
  const whole = Math.round(seconds);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
};
