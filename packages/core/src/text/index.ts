export { plainText } from './plain-text.js';
export { repairText } from './repair-text.js';
