import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, fetch as get } from 'undici';
import { checkAddresses } from '../sources/addresses.js';

/** Sources are few, and rarely asked: connections are not kept for long. */
const KEEP_ALIVE_MS = 10_000;

/** Resolves a name and refuses it where an address is not public: the connection then goes to what was checked. */
const checkedLookup: LookupFunction = (host, options, callback) =>
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    try {
      const list = addresses.map(({ address }) => address);
      checkAddresses(host, list);
    } catch (refusal) {
      return callback(refusal as Error, []);
    }
    const [first] = addresses;
    if (options.all) callback(null, addresses);
    else callback(null, first!.address, first!.family);
  });

/** `fetch` that connects to public addresses only, or to all while developing. */
export function sourceFetch(allowPrivate = false): typeof fetch {
  const dispatcher = new Agent({
    connect: allowPrivate ? {} : { lookup: checkedLookup },
    keepAliveTimeout: KEEP_ALIVE_MS,
    maxHeaderSize: 32_768,
  });
  return (async (address: string, init: object) => get(address, { ...init, dispatcher })) as unknown as typeof fetch;
}
