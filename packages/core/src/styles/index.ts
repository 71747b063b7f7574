export { itemStyles } from './item.styles.js';
export { tokens } from './tokens.styles.js';
