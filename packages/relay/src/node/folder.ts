import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MAX_STALE_MS } from '../sources/freshness.js';
import type { RelayStorage, Stored } from '../storage/storage.js';

const NEWLINE = 10;
/** The folder is tidied after this many writes, or this share of its maximum size. */
const WRITES_BETWEEN = 500;
const PART_BETWEEN = 0.25;

/** Stores each entry in a file, so that the relay's data outlasts its process. */
export class Folder implements RelayStorage {
  readonly #path: string;
  readonly #maxBytes: number;
  #writes = 0;
  #written = 0;

  private constructor(path: string, maxBytes: number) {
    this.#path = path;
    this.#maxBytes = maxBytes;
  }

  static async open(path: string, maxBytes = 2 ** 28): Promise<Folder> {
    await mkdir(path, { recursive: true });
    const folder = new Folder(path, maxBytes);
    await folder.#tidy();
    return folder;
  }

  async get(name: string): Promise<Stored | undefined> {
    const bytes = await readFile(this.#fileOf(name)).catch(() => undefined);
    const end = bytes?.indexOf(NEWLINE) ?? -1;
    if (!bytes || end < 0) return undefined;
    const meta = JSON.parse(bytes.subarray(0, end).toString()) as Stored['meta'];
    return { meta, body: new Uint8Array(bytes.subarray(end + 1)) };
  }

  async set(name: string, { meta, body }: Stored): Promise<void> {
    const file = this.#fileOf(name);
    // Readers never see a half-written file, whenever the process ends.
    const part = `${file}.${randomUUID()}.part`;
    await writeFile(part, Buffer.concat([Buffer.from(`${JSON.stringify(meta)}\n`), body]));
    await rename(part, file);
    this.#writes++;
    this.#written += body.length;
    if (this.#writes < WRITES_BETWEEN && this.#written < PART_BETWEEN * this.#maxBytes) return;
    this.#writes = this.#written = 0;
    await this.#tidy();
  }

  #fileOf(name: string): string {
    return join(this.#path, createHash('sha256').update(name).digest('hex'));
  }

  /** Removes entries older than a day, leftovers, and the oldest entries beyond the maximum size. */
  async #tidy(): Promise<void> {
    const names = (await readdir(this.#path)).filter((name) => /^[\da-f]{64}(\..+\.part)?$/.test(name));
    const files = await Promise.all(
      names.map(async (name) => {
        const file = join(this.#path, name);
        const { mtimeMs, size } = await stat(file).catch(() => ({ mtimeMs: 0, size: 0 }));
        return { file, mtimeMs, size };
      }),
    );
    let total = 0;
    for (const { file, mtimeMs, size } of files.toSorted((a, b) => b.mtimeMs - a.mtimeMs)) {
      const age = Date.now() - mtimeMs;
      total += size;
      const isLeftOver = file.endsWith('.part') && age > 60_000;
      if (isLeftOver || age > MAX_STALE_MS || total > this.#maxBytes) await rm(file, { force: true });
    }
  }
}
