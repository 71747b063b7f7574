import { webAddress } from '../../url/web-address.js';

/** An object whose members nobody has checked yet. */
export type Unchecked = Record<string, unknown>;

/** The value as an object; an empty one for anything else. */
export const object = (value: unknown): Unchecked => ((typeof value === 'object' && value) || {}) as Unchecked;

/** The value as a list: many sources give one thing bare and several in an array. */
export const list = (value: unknown): unknown[] => [value ?? []].flat();

/** The value as trimmed text; empty for anything but strings and numbers. */
export const string = (value: unknown): string => (/^[sn]/.test(typeof value) ? `${value as string}`.trim() : '');

/** A number from 0 up, also from a string such as "640" or "640px". */
export const size = (value: unknown): number | undefined =>
  /^\d/.test(string(value)) ? parseInt(string(value)) : undefined;

/** The absolute http(s) form of an address, if it has one. */
export const httpUrl = (value: unknown, base: string): string | undefined =>
  webAddress(string(value), base) || undefined;
