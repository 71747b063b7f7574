import { bareAddress } from './bare-address.js';
import { safeUrl } from './safe-url.js';

/** A key that ignores fragment, campaign parameters, `www.`, scheme and trailing slash. */
export const addressKey = (address: string): string => bareAddress(safeUrl(address));

/** Fragments that lead to a part of every page, or count readers. */
const USUAL_FRAGMENT = /^#(?:$|top$|main$|content$|comments?\b|respond$|more-\d|utm_|xtor|ref\b|rss\b|tk\.)/i;

/** A key of one story: entries of a live blog differ by their fragments only. */
export function storyKey(address: string): string {
  const [, fragment = ''] = /(#.*)$/.exec(safeUrl(address)) ?? [];
  return addressKey(address) + (USUAL_FRAGMENT.test(fragment) ? '' : fragment);
}
