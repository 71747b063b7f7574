import { webAddress } from '../../url/web-address.js';
import type { LoadFeedOptions } from '../types.js';

/**
 * Where a relay has a source: it selects and filters, so that only the signal and the like remain as options. A source of
 * the page's own origin, or of the relay itself, needs no relay and stays as it is.
 */
export function relayRequest(
  src: string,
  relay: string,
  { content, ...options }: LoadFeedOptions & { content?: boolean | undefined },
): { url: string; options: LoadFeedOptions } {
  const base = globalThis.document?.baseURI;
  const source = webAddress(src, base);
  const root = webAddress(relay, base).replace(/\/*(?:[?#].*)?$/, '');
  if (!root || !source || source.startsWith(`${root}/v1/`) || new URL(source).origin === globalThis.location?.origin)
    return { url: src, options };
  const { limit, offset, category, tag, author, ...rest } = options;
  const query = new URLSearchParams({ url: source });
  for (const [name, value] of Object.entries({ limit, offset, category, tag, author, content: content ? 1 : 0 }))
    if (value) query.set(name, `${value}`);
  return { url: `${root}/v1/feed?${query.toString()}`, options: rest };
}
