import { isIP } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** Returns the origin of a request for limits: an IPv4 address or an IPv6 network. */
export function clientOf(c: Context<{ Bindings: HttpBindings }>, proxies: number): string {
  const address = forwardedFor(c, proxies) ?? c.env?.incoming.socket.remoteAddress ?? 'unknown';
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  // A household or server may use any address of a /64.
  return plain.includes(':') ? network64(plain) : plain;
}

/** Each proxy appends the address it saw; entries before those of our proxies can be forged. */
function forwardedFor(c: Context, proxies: number): string | undefined {
  if (proxies === 0) return undefined;
  const entry = c.req.header('X-Forwarded-For')?.split(',').at(-proxies)?.trim() ?? '';
  // Some proxies add the port.
  const address = entry.replace(/^\[(.+)\](?::\d+)?$/, '$1').replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1');
  return isIP(address) ? address : undefined;
}

function network64(address: string): string {
  const [before = '', after] = address.replace(/%.*$/, '').split('::');
  const head = before.split(':').filter(Boolean);
  const tail = after?.split(':').filter(Boolean) ?? [];
  const gap = after === undefined ? 0 : Math.max(0, 8 - head.length - tail.length);
  const groups = [...head, ...Array.from({ length: gap }, () => '0'), ...tail];
  // Normalises the spelling of a network.
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
