import { message } from '../i18n/message.js';
import type { subscribeStates } from '../i18n/en/subscribe-states.js';

const UNITS = [
  ['days', 86_400],
  ['hours', 3600],
  ['minutes', 60],
] as const;

/** Returns "Too many attempts. Try again in 2 minutes.", in the largest unit that fits at least one and a half times. */
export function timeLeft(seconds: number, words: typeof subscribeStates, locale: string): string {
  const [unit, length] = UNITS.find((one) => seconds >= one[1] * 1.5) ?? (['seconds', 1] as const);
  return words.limited.replace('{time}', message(words[unit], locale, { count: Math.ceil(seconds / length) }));
}
