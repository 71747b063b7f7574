export { common } from './en/common.js';
export { item } from './en/item.js';
export { recentList } from './en/recent-list.js';
export { subscribeForm } from './en/subscribe-form.js';
export { subscribeStates } from './en/subscribe-states.js';
export { articleCard } from './en/article-card.js';
export { highlightsBox } from './en/highlights-box.js';
export { loadLocale, registerLocale } from './load-locale.js';
export type { LocaleTable, Section, Words } from './locale-table.js';
