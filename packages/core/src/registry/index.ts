export { deprecated } from './deprecated.js';
export { otherVersion } from './other-version.js';
export { shared } from './registry.js';
export { sharedFetch } from './shared-fetch.js';
export { warnOnce } from './warn-once.js';
