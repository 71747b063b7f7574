export { registerLocale } from './load-locale.js';
export type { LocaleTable, Section, Translation, Words } from './locale-table.js';
export type { Message } from './message.js';
