/** Resolves in a new task: until then the page can react to its reader. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
