export { articleCard } from '../i18n/en/article-card.js';
export { common } from '../i18n/en/common.js';
export { highlightsBox } from '../i18n/en/highlights-box.js';
export { highlightsTools } from '../i18n/en/highlights-tools.js';
export { item } from '../i18n/en/item.js';
export { recentList } from '../i18n/en/recent-list.js';
export { subscribeForm } from '../i18n/en/subscribe-form.js';
export { subscribeStates } from '../i18n/en/subscribe-states.js';
