import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestContext } from 'node:test';

const folder =
  process.env.NEWS_WIDGETS_CORPORA ?? fileURLToPath(new URL('../../../../../shared/corpora', import.meta.url));

/** Test material from other projects, kept beside the repository and never copied into it. */
export const corpora = {
  has: (name: string): boolean => existsSync(`${folder}/${name}`),
  bytes(name: string): ArrayBuffer {
    const { buffer, byteOffset, byteLength } = readFileSync(`${folder}/${name}`);
    return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  },
  json: <T>(name: string): T => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as T,
};

/** Skips the test, saying so, when the corpus is missing. */
export function needs(context: TestContext, ...names: string[]): boolean {
  const missing = names.filter((name) => !corpora.has(name));
  if (missing[0]) context.skip(`skipped: no ${missing.join(', ')} in the folder of corpora`);
  return !missing[0];
}

/** Counts what came out right, prints the figure and hands back the share in per cent. */
export class Tally {
  #all = 0;
  readonly failures: string[] = [];

  constructor(readonly name: string) {}

  check(right: boolean, failure: string): void {
    this.#all++;
    if (!right) this.failures.push(failure);
  }

  print(): number {
    const right = this.#all - this.failures.length;
    const percent = (100 * right) / this.#all;
    console.log(`${this.name}: ${right}/${this.#all} = ${percent.toFixed(1)} %`);
    if (process.env.VERBOSE) for (const failure of this.failures) console.log('   ', failure);
    return percent;
  }
}
