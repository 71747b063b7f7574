import { urlEncode } from './url-encode.js';

/** Campaign parameters for the links of one embed. */
export interface Utm {
  source?: string;
  medium?: string;
  campaign?: string;
}

/** Adds the campaign parameters that an address does not have yet. */
export function withUtm(address: string, utm: Utm): string {
  const parameters = Object.entries(utm).filter(([, value]) => value);
  // Servers leave relative addresses unresolved.
  if (!parameters.length || !address.startsWith('http')) return address;
  const url = new URL(address);
  for (const [name, value] of parameters) {
    if (!url.searchParams.has(`utm_${name}`)) url.search += `${url.search ? '&' : '?'}utm_${name}=${urlEncode(value!)}`;
  }
  return url.href;
}
