export { sanitizeAll } from '../sanitize/sanitize-html.js';
