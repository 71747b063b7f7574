import { rules } from './rules.js';
/** Parameters of a story that shows one widget many times: that its landmarks have the same names is no fault of the widget. */
export const sheet = { a11y: { config: { rules: [...rules, { id: 'landmark-unique', enabled: false }] } } };
