export { deprecated } from './deprecated.js';
export { earlyAnswers, type Seen, seenEarly } from './early-answers.js';
export { shared } from './registry.js';
export { sharedFetch } from './shared-fetch.js';
export { warnOnce } from './warn-once.js';
