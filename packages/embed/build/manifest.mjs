import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Writes `manifest.json` with the size, integrity and imports of every file that a page can load. */
export async function writeManifest(folder, version, chunks) {
  const imports = new Map(chunks.map((chunk) => [chunk.fileName, chunk.imports]));
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(js|html)$/.test(name)).toSorted();
  const files = await Promise.all(names.map((name) => describe(folder, name.replaceAll('\\', '/'), imports)));
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify({ version, files }, null, 2)}\n`);
}

async function describe(folder, file, imports) {
  const bytes = await readFile(join(folder, file));
  return {
    file,
    bytes: bytes.length,
    brotli: brotliCompressSync(bytes).length,
    integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
    ...(imports.get(file)?.length && { imports: imports.get(file) }),
  };
}
