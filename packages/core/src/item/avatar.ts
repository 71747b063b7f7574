import { safeUrl } from '../url/safe-url.js';

/** Values of the `avatars` attribute. */
export const AVATARS = ['initials', 'remote', 'none'] as const;

/**
 * Returns the address of a portrait that may be loaded. Hosts other than those of the page and the source, such as avatar
 * services, would learn who reads: they are used only with `remote`.
 */
export function portraitOf(image: string | undefined, avatars: string | undefined, source = ''): string {
  const url = safeUrl(image);
  if (!url || avatars === 'none' || avatars === 'remote') return avatars === 'none' ? '' : url;
  const host = hostOf(url);
  const homes = [globalThis.location?.href, safeUrl(source)].map(hostOf).filter(Boolean);
  return homes.some((home) => host === home || host.endsWith(`.${home}`)) ? url : '';
}

const hostOf = (address = ''): string => /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(address)?.[1] ?? '';
