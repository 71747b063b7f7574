import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { release } from '../browser/release.mjs';

/** Every script of the release: its bytes as they are, gzip and brotli. */
export const readSizes = () =>
  readdirSync(release, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.js'))
    .toSorted()
    .map((file) => {
      const bytes = readFileSync(new URL(file, release));
      return { file, raw: bytes.length, gzip: gzipSync(bytes).length, brotli: brotliCompressSync(bytes).length };
    });
