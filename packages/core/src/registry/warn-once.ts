import { shared } from './registry.js';

/** Tells the developer something once per page, whoever finds it; `about` names what several messages are about. */
export function warnOnce(message: string, about = message): void {
  const warned = shared('warned', () => new Set<string>());
  if (warned.has(about)) return;
  warned.add(about);
  console.warn(message);
}
