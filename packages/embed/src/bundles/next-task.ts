/** Lets the page do what it has waiting. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
