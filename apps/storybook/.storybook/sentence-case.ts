/** Converts Storybook's "In An Article" to sentence case. */
export const sentenceCase = (name: string): string => name.charAt(0) + name.slice(1).toLowerCase();
