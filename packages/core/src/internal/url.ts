export { addressKey, storyKey } from '../url/address-key.js';
export { networkOf } from '../url/network.js';
export { pageAddress } from '../url/page-address.js';
export { REQUEST_PRIVACY } from '../url/request-privacy.js';
export { safeUrl } from '../url/safe-url.js';
export { safeSrcset } from '../url/srcset.js';
export { urlEncode } from '../url/url-encode.js';
export { type Utm, withUtm } from '../url/utm.js';
export { webAddress } from '../url/web-address.js';
