import { safeUrl } from './safe-url.js';

/** A key that ignores fragment, campaign parameters, `www.`, scheme and trailing slash. */
export const addressKey = (address: string): string =>
  safeUrl(address)
    .replace(/^https?:\/\/(www\.)?|#.*|(?<=[?&])utm_\w{1,30}=[^&#]*&?/gi, '')
    .replace(/(?<![/?&])[/?&]+$/, '');
