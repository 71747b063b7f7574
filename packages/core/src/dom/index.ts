export { itemFromMarkup, itemsFromMarkup } from './items-from-markup.js';
export { whenNearViewport } from './near-viewport.js';
