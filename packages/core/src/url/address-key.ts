import { bareAddress } from './bare-address.js';
import { safeUrl } from './safe-url.js';

/** Returns a key that ignores fragment, campaign parameters, `www.`, scheme and trailing slash. */
export const addressKey = (address: string): string => bareAddress(safeUrl(address));

/** Fragments for a part of every page, or for tracking. */
const USUAL_FRAGMENT = /^#(?:$|top$|main$|content$|comments?\b|respond$|more-\d|utm_|xtor|ref\b|rss\b|tk\.)/i;

/** Returns a key of one story: entries of a live blog differ only in their fragments. */
export function storyKey(address: string): string {
  const [, fragment = ''] = /(#.*)$/.exec(safeUrl(address)) ?? [];
  return addressKey(address) + (USUAL_FRAGMENT.test(fragment) ? '' : fragment);
}
