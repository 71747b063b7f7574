export { tokens } from '../element/tokens.styles.js';
export { itemStyles } from '../item/item.styles.js';
