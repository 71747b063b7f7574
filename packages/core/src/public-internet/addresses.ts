import ipaddr from 'ipaddr.js';

/** Names of this machine, its network or cloud metadata, wherever they resolve to. */
const PRIVATE_NAME = /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home\.arpa|corp|private|onion)$/;

/** IPv6 ranges that embed an IPv4 address at this byte. */
const EMBEDDED: [range: string, offset: number][] = [
  ['64:ff9b::/96', 12],
  ['64:ff9b:1::/48', 12],
  ['2002::/16', 2],
  ['::/96', 12],
  ['::ffff:0:0:0/96', 12],
];

/** The allocated part of IPv6 (RFC 3513 section 4); no public server is elsewhere. */
const GLOBAL_IPV6 = '2000::/3';

/** Ranges that ipaddr.js calls unicast but that no public web server uses. */
const SPECIAL = ['192.88.99.0/24', '168.63.129.16/32', '100.100.100.200/32', '3fff::/20', '5f00::/16'];

/** Returns whether an address is public: not loopback, private, link-local, shared, multicast or reserved, even within IPv6. */
export function isPublicAddress(text: string): boolean {
  const bare = text.replace(/^\[|\]$/g, '');
  if (!ipaddr.IPv6.isValid(bare) && !ipaddr.IPv4.isValidFourPartDecimal(bare)) return false;
  const address = ipaddr.process(bare);
  const isIn = (range: string) => {
    const [base, bits] = ipaddr.parseCIDR(range);
    return base.kind() === address.kind() && address.match(base as never, bits);
  };
  const embedded = address.kind() === 'ipv6' && EMBEDDED.find(([range]) => isIn(range));
  if (embedded) {
    const bytes = address.toByteArray().slice(embedded[1], embedded[1] + 4);
    return embedded[0] !== '::/96' && isPublicAddress(bytes.join('.'));
  }
  const isGlobal = address.kind() === 'ipv4' || isIn(GLOBAL_IPV6);
  return isGlobal && address.range() === 'unicast' && !SPECIAL.some(isIn);
}

/**
 * Returns whether a URL may lead to the public internet: by its address, which `URL` has already normalised (`http://0x7f.1/`
 * is `http://127.0.0.1/`), or by its name, which may still resolve to something else.
 */
export function isPublicHost({ hostname }: URL): boolean {
  const name = hostname.replace(/\.+$/, '');
  const isAddress = name.startsWith('[') || ipaddr.isValid(name);
  return isAddress ? isPublicAddress(name) : !PRIVATE_NAME.test(name) && name.includes('.');
}
