import { rules } from './rules.js';
/** Parameters of a story that shows one widget many times, whose landmarks therefore share a name. */
export const sheet = { a11y: { config: { rules: [...rules, { id: 'landmark-unique', enabled: false }] } } };
