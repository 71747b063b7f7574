export { preloadDates } from '../item/date.js';
export { renderDisclosure } from '../item/disclosure.js';
export { renderHeading } from '../item/heading.js';
export { renderItem } from '../item/item.js';
export { foreignLanguage } from '../item/language.js';
export { renderLink } from '../item/link.js';
export { renderSkeleton } from '../item/skeleton.js';
export { renderButton, renderStatus } from '../item/status.js';
export { DATES, type ItemView } from '../item/types.js';
