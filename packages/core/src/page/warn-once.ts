import { shared } from './page-global.js';

/** Tells the developer something once per page, whoever finds it. */
export function warnOnce(message: string): void {
  const warned = shared('warned', () => new Set<string>());
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}
