import { webAddress } from '../url/web-address.js';

/** An address in a body, absolute; the empty string for what leads nowhere or runs something. */
export function linkAddress(written: string | undefined, base: string): string {
  const address = (written ?? '').trim();
  if (/^(?:mailto|tel):/i.test(address)) return address;
  return address ? webAddress(address, base || undefined) : '';
}

/** An absolute http(s) address of a picture, recording or film. */
export const mediaAddress = (written: string | undefined, base: string): string => {
  const address = (written ?? '').trim();
  return address && !/^(?:data|blob|about):/i.test(address) ? webAddress(address, base || undefined) : '';
};

/** The fragment of a link within the same page. */
export function fragmentOf(href: string | undefined, base: string): string {
  const hash = (href ?? '').indexOf('#');
  if (hash < 0) return '';
  const [before, fragment] = [href!.slice(0, hash), href!.slice(hash + 1)];
  const isHere = !before || withoutHash(webAddress(before, base || undefined)) === withoutHash(base);
  try {
    return isHere ? decodeURIComponent(fragment) : '';
  } catch {
    return fragment;
  }
}

const withoutHash = (address: string): string => address.replace(/#.*$/, '').replace(/\/$/, '');

/** Whether an address leads to another site than the story's. */
export const isElsewhere = (address: string, base: string): boolean => {
  const host = hostOf(address);
  return !!host && host !== hostOf(base);
};

/** The host of an address without `www.`; empty for others than http(s). */
export const hostOf = (address: string): string =>
  /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';
