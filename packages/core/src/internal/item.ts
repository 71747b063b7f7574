export { prepareDates } from '../item/date.js';
export { renderDisclosure } from '../item/disclosure.js';
export { foreignLanguage } from '../item/foreign-language.js';
export { renderItem } from '../item/item.js';
export { DATES, type ItemView } from '../item/item-view.js';
export { renderLink } from '../item/link.js';
export { type SingleStory, singleStory } from '../item/single-story.js';
export { renderBones, renderButton, renderHeading, renderNotice } from '../item/status.js';
