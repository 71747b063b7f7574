export { cleanAddress, isAddress } from '../form/clean-address.js';
export { type NativePost, openTab } from '../form/open-tab.js';
export { RateLimit } from '../form/rate-limit.js';
export { MAX_WAIT, retryAfterSeconds } from '../form/retry-after.js';
export { renderLinked } from '../form/render-linked.js';
export { timeLeft } from '../form/time-left.js';
