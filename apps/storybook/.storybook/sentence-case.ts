/** Storybook's name of an export is "In An Article": only its first word keeps the capital. */
export const sentenceCase = (name: string): string => name.charAt(0) + name.slice(1).toLowerCase();
