const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for HTML, also between double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);

/** Text for the templates of Vue, Svelte and Angular, where braces and `@` are code. */
export const escapeTemplate = (text: string): string =>
  escapeHtml(text).replace(/[{}@]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Text inside a template literal of JavaScript. */
export const escapeLiteral = (text: string): string => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');

/** A word of a shell command. */
export const quoteForShell = (text: string): string =>
  /^[\w./:=-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
