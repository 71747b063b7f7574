/** Campaign parameters for the links of one embed. */
export interface Utm {
  source?: string;
  medium?: string;
  campaign?: string;
}

/** The address with the campaign parameters that it does not carry yet; its fragment and other parameters stay as they are. */
export function withUtm(address: string, utm: Utm): string {
  const wanted = Object.entries(utm).filter(([, value]) => value);
  // A path is all that a server knows of some addresses.
  if (!wanted.length || !address.startsWith('http')) return address;
  const url = new URL(address);
  for (const [name, value] of wanted) {
    if (!url.searchParams.has(`utm_${name}`))
      url.search += `${url.search ? '&' : '?'}utm_${name}=${encodeURIComponent(value!)}`;
  }
  return url.href;
}
