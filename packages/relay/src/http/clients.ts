import { LRUCache } from 'lru-cache';

const WINDOW_MS = 60_000;
/** A client that is forgotten starts again: memory must not grow with the number of readers. */
const MAX_CLIENTS = 10_000;

/** Counts what each reader costs, within the current minute. */
export class Clients {
  readonly #limit: number;
  readonly #now: () => number;
  readonly #counts = new LRUCache<string, { count: number; since: number }>({ max: MAX_CLIENTS });

  constructor(limit: number, now: () => number) {
    this.#limit = limit;
    this.#now = now;
  }

  /** Whether this reader may have one more answer that is not cached. */
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

/** An IPv6 network of 64 bits belongs to one reader. */
const networkOf = (address: string): string =>
  address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address;
