/** Resolves in a task of its own: until then the page can react to its reader. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
