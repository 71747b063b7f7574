export type { FinishOptions as SanitizeOptions } from './finish.js';
export { sanitizeHtml } from './sanitize-html.js';
