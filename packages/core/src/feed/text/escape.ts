/** Escapes plain text for HTML. */
export const escape = (text: string): string => text.replace(/[&<"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
