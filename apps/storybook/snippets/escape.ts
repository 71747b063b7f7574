const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for HTML, including double-quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);

/** Escapes text for templates of Vue, Svelte and Angular, where braces and `@` are code. */
export const escapeTemplate = (text: string): string =>
  escapeHtml(text).replace(/[{}@]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Escapes text in a JavaScript template literal. */
export const escapeLiteral = (text: string): string => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');

/** Quotes a word of a shell command. */
export const quoteForShell = (text: string): string =>
  /^[\w./:=-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
