/** Collects what is written to the console until `restore()`, without printing it. */
export function catchConsole(): { messages: string[]; restore: () => void } {
  const messages: string[] = [];
  const { warn, error } = console;
  const collect = (...values: unknown[]) => void messages.push(values.join(' '));
  Object.assign(console, { warn: collect, error: collect });
  return { messages, restore: () => void Object.assign(console, { warn, error }) };
}
