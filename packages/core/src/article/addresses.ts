import { webAddress } from '../url/web-address.js';

/** Resolves an address in a body; returns an empty string if it leads nowhere or runs code. */
export function linkAddress(written: string | undefined, base: string): string {
  const address = (written ?? '').trim();
  if (/^(?:mailto|tel):/i.test(address)) return address;
  return address ? webAddress(address, base || undefined) : '';
}

/** Resolves the http(s) address of a picture, recording or video. */
export const mediaAddress = (written: string | undefined, base: string): string => {
  const address = (written ?? '').trim();
  return address && !/^(?:data|blob|about):/i.test(address) ? webAddress(address, base || undefined) : '';
};

/** Returns the fragment of a link within the same page. */
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

/** Returns whether an address leads to a site other than the story's. */
export const isElsewhere = (address: string, base: string): boolean => {
  const host = hostOf(address);
  return !!host && host !== hostOf(base);
};

/** Returns the host of an http(s) address without `www.`, otherwise an empty string. */
export const hostOf = (address: string): string =>
  /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';
