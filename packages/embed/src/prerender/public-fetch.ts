import type * as Dns from 'node:dns/promises';
import type * as Net from 'node:net';

/** As many as browsers follow. */
const MAX_REDIRECTS = 20;

/** Names of this machine, its network or a cloud's metadata, wherever they are resolved. */
const PRIVATE_NAME = /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home\.arpa|corp|private|onion)$/;

/** Networks that no public web server is in: loopback, private, link-local, shared, multicast, reserved, metadata of clouds. */
const PRIVATE_4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 168.63.129.16/32 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4';
const PRIVATE_6 =
  '::/96 ::ffff:0:0:0/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8';

/** IPv6 addresses with a public IPv4 address at their end, on networks without IPv4. */
const EMBEDDED = /^64:ff9b::([\da-f]+):([\da-f]+)$/;

/** `fetch` that refuses what is not on the public internet, also after redirects. Other runtimes, such as Workers, have no private network. */
export const publicFetch: typeof fetch = async (input, init) => {
  let url = new URL(input instanceof Request ? input.url : input);
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    await checkPublic(url);
    const response = await fetch(url, { ...init, redirect: 'manual' });
    const location = response.status >= 300 && response.status < 400 && response.headers.get('location');
    if (!location) return response;
    await response.body?.cancel();
    url = new URL(location, url);
  }
  throw new TypeError(`${url.href} redirects more than ${MAX_REDIRECTS} times.`);
};

/** Refuses hosts that are not public by their address, by their name, or by any address of that name. */
export async function checkPublic({ hostname }: URL): Promise<void> {
  const [net, dns] = [builtin<typeof Net>('node:net'), builtin<typeof Dns>('node:dns/promises')];
  const host = hostname.replace(/^\[|\]$|\.+$/g, '');
  if (!net || !dns) return;
  if (net.isIP(host)) return isPublic(net, host) ? undefined : refuse(host);
  if (PRIVATE_NAME.test(host) || !host.includes('.')) refuse(host);
  // A name that is not found fails where it is asked for, with a reason.
  const found = await dns.lookup(host, { all: true }).catch(() => []);
  if (!found.every(({ address }) => isPublic(net, address))) refuse(host);
}

let blocked: Net.BlockList | undefined;

function isPublic(net: typeof Net, address: string): boolean {
  const { BlockList, isIP } = net;
  const usual = isIP(address) === 6 ? new URL(`http://[${address.split('%')[0]}]`).hostname.slice(1, -1) : address;
  const [, high, low] = EMBEDDED.exec(usual) ?? [];
  if (high && low) {
    const bytes = [parseInt(high, 16), parseInt(low, 16)].flatMap((pair) => [pair >> 8, pair & 255]);
    return isPublic(net, bytes.join('.'));
  }
  if (!blocked) {
    blocked = new BlockList();
    for (const [list, family] of [
      [PRIVATE_4, 'ipv4'],
      [PRIVATE_6, 'ipv6'],
    ] as const)
      for (const network of list.split(' ')) {
        const [base, bits] = network.split('/') as [string, string];
        blocked.addSubnet(base, Number(bits), family);
      }
  }
  return !blocked.check(usual, isIP(usual) === 6 ? 'ipv6' : 'ipv4');
}

function refuse(host: string): never {
  throw new Error(`"${host}" is not on the public internet, and is not read. Where that is meant, set allowPrivate.`);
}

/** Without an import, which runtimes other than Node could not resolve. */
const builtin = <T>(name: string): T | undefined => globalThis.process?.getBuiltinModule?.(name) as T | undefined;
