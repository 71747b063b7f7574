import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Writes `manifest.json`: size and integrity of every file that a page can load, and which others a module loads at once. */
export async function writeManifest(folder, version) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(js|html)$/.test(name)).toSorted();
  const files = await Promise.all(names.map((name) => describe(folder, name)));
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify({ version, files }, null, 2)}\n`);
}

async function describe(folder, name) {
  const bytes = await readFile(join(folder, name));
  return {
    file: name.replaceAll('\\', '/'),
    bytes: bytes.length,
    brotli: brotliCompressSync(bytes).length,
    integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
    ...importsOf(name, bytes.toString()),
  };
}

function importsOf(file, code) {
  const paths = [...code.matchAll(/\b(?:from|import)\s*["'`](\.\/[^"'`]+)["'`]/g)].map(([, path]) => path);
  const imports = paths.map((path) => posix.join(posix.dirname(file), path));
  return imports.length > 0 ? { imports } : {};
}
