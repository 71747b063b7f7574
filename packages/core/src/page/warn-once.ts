import { pageGlobal } from './page-global.js';

/** Logs a warning once per page, from whichever copy of the widgets. */
export function warnOnce(message: string): void {
  const warned = pageGlobal('warned', () => new Set<string>());
  if (warned.has(message)) return;
  warned.add(message);
  try {
    console.warn(message);
  } catch {
    // The page may have replaced or removed the console.
  }
}
