import { pageGlobal } from './page-global.js';

/** Logs a warning once per page, whichever copy of the widgets it comes from. */
export function warnOnce(message: string): void {
  const warned = pageGlobal('warned', () => new Set<string>());
  if (warned.has(message)) return;
  warned.add(message);
  try {
    console.warn(message);
  } catch {
    // A page may have replaced the console, or taken it away.
  }
}
