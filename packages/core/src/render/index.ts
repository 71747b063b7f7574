export { renderDisclosure } from './disclosure.js';
export { renderItem } from './item.js';
export { DATES, type ItemView, type SingleView } from './item-view.js';
export { renderLink, renderNewTab } from './link.js';
export { renderDate } from './meta.js';
export { renderBones, renderButton, renderHeading, renderNotice, renderTrouble } from './states.js';
