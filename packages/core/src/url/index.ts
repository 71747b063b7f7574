export { addressKey } from './address-key.js';
export { pageAddress } from './page-address.js';
export { safeUrl } from './safe-url.js';
export { type Utm, withUtm } from './utm.js';
export { webAddress } from './web-address.js';
