export { tokens } from '../element/tokens.styles.js';
export { formStyles } from '../form/form.styles.js';
export { itemStyles } from '../item/item.styles.js';
