import { createHash, randomBytes } from 'node:crypto';
import type { Limit } from './settings.ts';

interface Window {
  count: number;
  ends: number;
}

const saltLife = 86_400_000;
const mostWindows = 100_000;

/** Counts anonymously: keys are hashed with a salt that stays in memory for a day. */
export class Limits {
  /** A monotonic clock in milliseconds. */
  readonly #now: () => number;
  #windows = new Map<string, Window>();
  #salt = randomBytes(32);
  #saltEnds: number;

  constructor(now = () => performance.now()) {
    this.#now = now;
    this.#saltEnds = now() + saltLife;
  }

  /** Counts an attempt; returns the seconds to wait if there were too many, else 0. */
  take({ count, seconds }: Limit, ...what: string[]): number {
    const now = this.#now();
    if (now >= this.#saltEnds) this.#forget(now);
    const key = createHash('sha256').update(this.#salt).update(JSON.stringify(what)).digest('base64url');
    const window = this.#windows.get(key);
    if (!window || window.ends <= now) {
      this.#windows.delete(key);
      this.#makeRoom(now);
      this.#windows.set(key, { count: 1, ends: now + seconds * 1000 });
      return count < 1 ? seconds : 0;
    }
    window.count++;
    return window.count > count ? Math.ceil((window.ends - now) / 1000) : 0;
  }

  #forget(now: number): void {
    this.#salt = randomBytes(32);
    this.#saltEnds = now + saltLife;
    this.#windows.clear();
  }

  #makeRoom(now: number): void {
    if (this.#windows.size < mostWindows) return;
    for (const [key, { ends }] of this.#windows) if (ends <= now) this.#windows.delete(key);
    // A map keeps its order, so the first entry is the oldest.
    for (const key of this.#windows.keys()) {
      if (this.#windows.size < mostWindows) break;
      this.#windows.delete(key);
    }
  }
}
