import { documentBase } from '../../url/document-base.js';
import { webAddress } from '../../url/web-address.js';
import type { LoadFeedOptions } from '../types.js';
import { setDefaultParams } from './query-url.js';

/**
 * Returns the address of a source at a relay, which selects and filters, so that only options such as the signal remain. A
 * source on the page's own origin stays as it is; an address of the relay itself is completed.
 */
export function relayRequest(
  src: string,
  relay: string,
  { authors, ...options }: LoadFeedOptions & { authors?: boolean },
): { url: string; options: LoadFeedOptions } {
  const base = documentBase();
  const source = webAddress(src, base);
  const root = webAddress(relay, base).replace(/\/*(?:[?#].*)?$/, '');
  const isRelayed = source.startsWith(`${root}/v1/`);
  if (!root || !source || (!isRelayed && new URL(source).origin === globalThis.location?.origin))
    return { url: src, options };
  const { limit, offset, category, tag, author, content, ...rest } = options;
  const url = new URL(isRelayed ? source : `${root}/v1/feed?${new URLSearchParams({ url: source }).toString()}`);
  setDefaultParams(url, { limit, offset, category, tag, author, content: content || authors ? 1 : 0 });
  return { url: url.href, options: rest };
}
