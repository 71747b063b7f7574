import { webAddress } from '../../url/web-address.js';

/** An object with unchecked members. */
export type Unchecked = Record<string, unknown>;

/** The value as an object; an empty one for anything else. */
export const asRecord = (value: unknown): Unchecked => ((typeof value === 'object' && value) || {}) as Unchecked;

/** The value as a list: many sources give one thing bare and several in an array. */
export const asArray = (value: unknown): unknown[] => [value ?? []].flat();

/** The value as trimmed text; empty for anything but strings and numbers. */
export const asString = (value: unknown): string => (/^[sn]/.test(typeof value) ? `${value as string}`.trim() : '');

/** A number from 0 up, also from a string such as "640" or "640px". */
export const asNumber = (value: unknown): number | undefined =>
  /^\d/.test(asString(value)) ? parseInt(asString(value)) : undefined;

/** The absolute http(s) form of an address, if it has one; some lack the scheme, or a slash after it. */
export function httpUrl(value: unknown, base: string): string | undefined {
  const address = asString(value).replace(/^www\.(?=[\w-]+\.)/i, 'https://www.');
  const site = /^https?:\/\/(?:www\.)?([^/]+)/i.exec(base)?.[1];
  const hasHost = site && address.startsWith(`${site}/`);
  return (
    webAddress(hasHost ? `https://${address}` : address.replace(/^(https?:)\/?(?=[^/])/i, '$1//'), base) || undefined
  );
}
