import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** Where a request comes from, as far as limits care: an IPv4 address or an IPv6 network. */
export function clientOf(c: Context<{ Bindings: HttpBindings }>, trustProxy: boolean): string {
  const forwarded = trustProxy ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined;
  const address = (forwarded || c.env?.incoming.socket.remoteAddress) ?? 'unknown';
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  // One household or server has a whole /64 to choose addresses from.
  return plain.includes(':') ? network64(plain) : plain;
}

function network64(address: string): string {
  const [before = '', after] = address.replace(/%.*$/, '').split('::');
  const head = before.split(':').filter(Boolean);
  const tail = after?.split(':').filter(Boolean) ?? [];
  const gap = after === undefined ? 0 : Math.max(0, 8 - head.length - tail.length);
  const groups = [...head, ...Array.from({ length: gap }, () => '0'), ...tail];
  return groups.slice(0, 4).join(':');
}
