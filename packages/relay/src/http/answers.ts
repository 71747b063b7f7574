import { FAILURE_MS, MAX_STALE_MS } from '../sources/freshness.js';
import { SingleFlight } from '../single-flight.js';
import type { Memory } from '../storage/memory.js';
import { RelayError } from '../relay-error.js';
import { type Answer, type KeptAnswer, keptAnswer } from './answer.js';

/** Time in milliseconds that readers wait for a slow source if there is a previous answer. */
const GRACE_MS = 1000;

/** A request for an answer. */
export interface Asked {
  /** Identical for all requests with the same answer. */
  key: string;
  build(): Promise<Answer>;
  /** Returns whether this reader may have a new answer built. */
  mayBuild(): boolean;
  /** Lets work continue after the response. */
  waitUntil?: ((work: Promise<unknown>) => void) | undefined;
}

/** Shares answers between all readers: each is built only once at a time, and again only after it has expired. */
export class Answers {
  readonly #memory: Memory;
  readonly #now: () => number;
  readonly #building = new SingleFlight<KeptAnswer>();

  constructor(memory: Memory, now: () => number) {
    this.#memory = memory;
    this.#now = now;
  }

  /** Returns the answer if it is in memory and fresh. */
  peek(key: string): KeptAnswer | undefined {
    const known = this.#memory.peek(key) as KeptAnswer | undefined;
    return known && this.#now() < known.meta.freshUntil ? known : undefined;
  }

  async get({ key, build, mayBuild, waitUntil }: Asked): Promise<KeptAnswer> {
    const known = await this.#known(key);
    if (known && this.#now() < known.meta.freshUntil) return known;
    if (!this.#building.has(key) && !mayBuild()) {
      if (known) return known;
      throw new RelayError(
        'busy',
        'Too many requests that are not cached from one address. Try again in a minute.',
        60,
      );
    }
    const next = this.#building.run(key, () => this.#build(key, build, known));
    waitUntil?.(next.catch(() => {}));
    if (!known) return next;
    return withinGrace(next, known);
  }

  async #known(key: string): Promise<KeptAnswer | undefined> {
    const known = (await this.#memory.get(key)) as KeptAnswer | undefined;
    return known && this.#now() - known.meta.confirmedAt < MAX_STALE_MS ? known : undefined;
  }

  async #build(key: string, build: () => Promise<Answer>, known: KeptAnswer | undefined): Promise<KeptAnswer> {
    const answer = await build()
      .then(keptAnswer)
      .catch((error: unknown) => {
        if (!known) throw error;
        return keptAnswer(markStale(known, this.#now()));
      });
    await this.#memory.set(key, answer);
    return answer;
  }
}

/** Returns the next answer, or the known one if the next takes too long. */
async function withinGrace<T>(next: Promise<T>, known: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const grace = new Promise<T>((resolve) => (timer = setTimeout(resolve, GRACE_MS, known)));
  return Promise.race([next, grace]).finally(() => clearTimeout(timer));
}

/** Marks a previous answer as stale. */
function markStale({ meta, body }: KeptAnswer, now: number): Answer {
  const { type, confirmedAt } = meta;
  let text = new TextDecoder().decode(body);
  if (type === 'json') {
    const json = JSON.parse(text) as { _news?: object };
    text = JSON.stringify({ ...json, _news: { ...json._news, stale: true } });
  }
  return { body: text, type, confirmedAt, freshUntil: now + FAILURE_MS, isStale: true };
}
