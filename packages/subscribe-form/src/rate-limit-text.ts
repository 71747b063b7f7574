import { message } from '@news-widgets/core/internal/i18n';
import type { subscribeStates } from '@news-widgets/core/internal/words';

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
