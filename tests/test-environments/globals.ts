/** Makes what a window has global, as test runners do. Returns what its errors and rejections said. */
export function useWindow(window: object): string[] {
  const names = new Set<string>();
  for (let one = window; one && one !== Object.prototype; one = Object.getPrototypeOf(one) as object)
    for (const name of Object.getOwnPropertyNames(one)) names.add(name);
  const source = window as Record<string, unknown>;
  const isClass = (name: string) => /^[A-Z]/.test(name);
  for (const name of names) {
    // Node's own globals stay, but events, forms and elements must be of one kind.
    if (name === 'constructor' || (name in globalThis && !/Event|^(FormData|document|navigator|location)$/.test(name)))
      continue;
    const value = source[name];
    const bound = typeof value === 'function' && !isClass(name) ? (value as () => unknown).bind(window) : value;
    Object.defineProperty(globalThis, name, { value: bound, configurable: true, writable: true });
  }
  Object.assign(globalThis, { window: globalThis });
  const said: string[] = [];
  addEventListener('error', ({ message }) => said.push(message));
  process.on('unhandledRejection', (reason) => said.push(String(reason)));
  const { warn, error } = console;
  Object.assign(console, {
    warn: (...args: unknown[]) => (said.push(args.join(' ')), warn(...args)),
    error: (...args: unknown[]) => (said.push(args.join(' ')), error(...args)),
  });
  return said;
}
