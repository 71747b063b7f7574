/** Returns a Node module without an import, which runtimes other than Node could not resolve. */
export const builtin = <T>(name: string): T | undefined =>
  globalThis.process?.getBuiltinModule?.(name) as T | undefined;
