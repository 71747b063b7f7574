import { message } from '../i18n/message.js';
import type { subscribeStates } from '../i18n/en/subscribe-states.js';

const UNITS = [
  ['days', 86_400],
  ['hours', 3600],
  ['minutes', 60],
] as const;

/** "Too many attempts. Try again in 2 minutes." The largest unit of which it is one and a half. */
export function timeLeft(seconds: number, words: typeof subscribeStates, locale: string): string {
  const [unit, length] = UNITS.find((one) => seconds >= one[1] * 1.5) ?? (['seconds', 1] as const);
  return words.limited.replace('{time}', message(words[unit], locale, { count: Math.ceil(seconds / length) }));
}
