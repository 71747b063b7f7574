export { renderDisclosure } from './disclosure.js';
export { foreignLanguage } from './foreign-language.js';
export { renderItem } from './item.js';
export { DATES, type ItemView } from './item-view.js';
export { renderLink } from './link.js';
export { prepareDates } from './date.js';
export { type SingleStory, singleStory } from './single-story.js';
export { renderBones, renderButton, renderHeading, renderNotice } from './states.js';
