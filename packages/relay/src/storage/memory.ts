import { LRUCache } from 'lru-cache';
import type { RelayStorage, Stored } from './storage.js';

/** Size of an entry without its body, in bytes. */
const OVERHEAD = 1024;

/** Memory of limited size, in front of an optional storage that outlasts the process. */
export class Memory implements RelayStorage {
  readonly #entries: LRUCache<string, Stored>;
  readonly #beyond: RelayStorage | undefined;

  constructor(bytes: number, beyond?: RelayStorage) {
    this.#beyond = beyond;
    this.#entries = new LRUCache({
      maxSize: bytes,
      // A huge document must not push out all others.
      maxEntrySize: Math.ceil(bytes / 4),
      sizeCalculation: ({ body }, name) => body.length + name.length + OVERHEAD,
    });
  }

  /** Returns the entry in memory, without waiting for the storage. */
  peek(name: string): Stored | undefined {
    return this.#entries.get(name);
  }

  async get(name: string): Promise<Stored | undefined> {
    const known = this.peek(name);
    if (known || !this.#beyond) return known;
    const stored = await this.#beyond.get(name).catch(() => undefined);
    if (stored) this.#entries.set(name, stored);
    return stored;
  }

  async set(name: string, stored: Stored): Promise<void> {
    this.#entries.set(name, stored);
    await this.#beyond?.set(name, stored).catch(() => {});
  }
}
