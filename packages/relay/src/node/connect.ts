import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { publicLookup } from '@news-widgets/core/internal/public-internet';
import { Agent, fetch as get } from 'undici';
import { notPublic } from '../sources/addresses.js';

/** Keep-alive is short: sources are few, and rarely requested. */
const KEEP_ALIVE_MS = 10_000;

/** Creates a `fetch` that connects only to public addresses, or to all during development. */
export function sourceFetch(allowPrivate = false): typeof fetch {
  const dispatcher = new Agent({
    connect: allowPrivate ? {} : { lookup: publicLookup(lookup, notPublic) as LookupFunction },
    keepAliveTimeout: KEEP_ALIVE_MS,
    maxHeaderSize: 32_768,
  });
  return (async (address: string, init: object) => get(address, { ...init, dispatcher })) as unknown as typeof fetch;
}
