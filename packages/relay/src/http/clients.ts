import { LRUCache } from 'lru-cache';

const WINDOW_MS = 60_000;
/** Maximum number of clients remembered, so that memory does not grow with the number of readers. */
const MAX_CLIENTS = 10_000;

/** Counts the uncached answers for each reader in the current minute. */
export class Clients {
  readonly #limit: number;
  readonly #now: () => number;
  readonly #counts = new LRUCache<string, { count: number; since: number }>({ max: MAX_CLIENTS });

  constructor(limit: number, now: () => number) {
    this.#limit = limit;
    this.#now = now;
  }

  /** Returns whether this reader may have another uncached answer. */
  allows(address: string | undefined): boolean {
    if (!address) return true;
    const client = networkOf(address);
    const now = this.#now();
    const known = this.#counts.get(client);
    const entry = known && now - known.since < WINDOW_MS ? known : { count: 0, since: now };
    this.#counts.set(client, entry);
    return ++entry.count <= this.#limit;
  }
}

/** Groups IPv6 addresses by their first 64 bits, which belong to one reader. */
const networkOf = (address: string): string =>
  address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address;
