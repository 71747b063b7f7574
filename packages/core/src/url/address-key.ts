import { safeUrl } from './safe-url.js';

/** What two addresses have in common that differ only in fragment, campaign parameters, `www.`, scheme or a slash at the end. */
export const addressKey = (address: string): string =>
  safeUrl(address)
    .replace(/^https?:\/\/(www\.)?|#.*|(?<=[?&])utm_\w{1,30}=[^&#]*&?/gi, '')
    .replace(/(?<![/?&])[/?&]+$/, '');
