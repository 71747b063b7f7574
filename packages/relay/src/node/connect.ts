import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { publicLookup } from '@news-widgets/core/internal/public-internet';
import { Agent, fetch as get } from 'undici';
import { notPublic } from '../sources/addresses.js';

/** Sources are few, and rarely asked: connections are not kept for long. */
const KEEP_ALIVE_MS = 10_000;

/** `fetch` that connects to public addresses only, or to all while developing. */
export function sourceFetch(allowPrivate = false): typeof fetch {
  const dispatcher = new Agent({
    connect: allowPrivate ? {} : { lookup: publicLookup(lookup, notPublic) as LookupFunction },
    keepAliveTimeout: KEEP_ALIVE_MS,
    maxHeaderSize: 32_768,
  });
  return (async (address: string, init: object) => get(address, { ...init, dispatcher })) as unknown as typeof fetch;
}
