import { isIP } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** Where a request comes from, as far as limits care: an IPv4 address or an IPv6 network. */
export function clientOf(c: Context<{ Bindings: HttpBindings }>, proxies: number): string {
  const address = forwardedFor(c, proxies) ?? c.env?.incoming.socket.remoteAddress ?? 'unknown';
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  // One household or server has a whole /64 to choose addresses from.
  return plain.includes(':') ? network64(plain) : plain;
}

/** Each proxy adds whom it heard from; what stands before the entries of ours anybody may have written. */
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
  // One spelling for one network.
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
