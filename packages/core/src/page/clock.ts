import { shared } from './page-global.js';

interface Clock {
  listeners: Set<() => void>;
  timer?: ReturnType<typeof setInterval>;
}

/** Calls back every minute, on one timer for the whole page. Returns the function that ends it. */
export function everyMinute(listener: () => void): () => void {
  const clock = shared('clock', (): Clock => ({ listeners: new Set() }));
  clock.listeners.add(listener);
  clock.timer ??= setInterval(() => clock.listeners.forEach((tell) => tell()), 60_000);
  return () => {
    clock.listeners.delete(listener);
    if (clock.listeners.size) return;
    clearInterval(clock.timer);
    clock.timer = undefined;
  };
}
