import { message } from '@news-widgets/core/internal/i18n';
import type { subscribeStates } from '@news-widgets/core/internal/words';

/** "Too many attempts. Try again in 2 minutes." */
export function timeLeft(seconds: number, words: typeof subscribeStates, locale: string): string {
  const [unit, count] =
    seconds < 90 ? (['seconds', seconds] as const) : (['minutes', Math.ceil(seconds / 60)] as const);
  return words.limited.replace('{time}', message(words[unit], locale, { count }));
}
