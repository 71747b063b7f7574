import { webAddress } from '../../url/web-address.js';

/** An object with unchecked members. */
export type Unchecked = Record<string, unknown>;

/** Returns the value as an object; an empty one for anything else. */
export const asRecord = (value: unknown): Unchecked => ((typeof value === 'object' && value) || {}) as Unchecked;

/** Returns the value as a list: many sources give one thing bare and several in an array. */
export const asArray = (value: unknown): unknown[] => [value ?? []].flat();

/** Returns the value as trimmed text; empty unless it is a string or number. */
export const asString = (value: unknown): string => (/^[sn]/.test(typeof value) ? `${value as string}`.trim() : '');

/** Returns a non-negative number, also from a string such as "640" or "640px". */
export const asNumber = (value: unknown): number | undefined =>
  /^\d/.test(asString(value)) ? parseInt(asString(value)) : undefined;

/** Returns the absolute http(s) form of an address, if any; the scheme, or a slash after it, may be missing. */
export function httpUrl(value: unknown, base: string): string | undefined {
  const address = asString(value).replace(/^www\.(?=[\w-]+\.)/i, 'https://www.');
  const site = /^https?:\/\/(?:www\.)?([^/]+)/i.exec(base)?.[1];
  const hasHost = site && address.startsWith(`${site}/`);
  return (
    webAddress(hasHost ? `https://${address}` : address.replace(/^(https?:)\/?(?=[^/])/i, '$1//'), base) || undefined
  );
}
