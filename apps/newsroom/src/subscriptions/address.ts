import { domainToASCII } from 'node:url';
import { readLine } from './text.ts';

export interface Address {
  /** As typed by the reader, which is where mail is sent. */
  typed: string;
  /** Identical for all spellings of one mailbox. */
  key: string;
}

const longestAddress = 254;
const longestLocalPart = 64;
// The characters of https://html.spec.whatwg.org/#valid-e-mail-address, with dots only between others.
const localPart = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
// Checked before the URL parser, which would read "%61" and "0x7f.1" as something else.
const domainCharacters = /^[\p{L}\p{M}\p{N}.\-\u{b7}\u{3002}\u{ff0e}\u{ff61}\p{Join_Control}]+$/u;
const domainName = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/** Parses an e-mail address; returns undefined if no mail can be sent to it. */
export function readAddress(value: unknown): Address | undefined {
  const typed = readLine(value, longestAddress);
  if (typed === undefined) return undefined;
  const at = typed.lastIndexOf('@');
  const local = typed.slice(0, at);
  const domain = typed.slice(at + 1);
  if (at < 1 || local.length > longestLocalPart || !localPart.test(local) || !domainCharacters.test(domain)) {
    return undefined;
  }
  const ascii = domainToASCII(domain);
  if (ascii.length > 253 || !domainName.test(ascii)) return undefined;
  const key = `${local.toLowerCase()}@${ascii}`;
  return key.length <= longestAddress ? { typed, key } : undefined;
}
