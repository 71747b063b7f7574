import { zipSync } from 'fflate';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** A fixed date, so that two builds of a version have the same bytes. */
const MODIFIED = new Date(2000, 0, 1);

/** Packs a release into one file to download and unpack on a web server, as a folder named by the version. */
export async function writeZip(folder, version, target) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = {};
  for (const path of paths.toSorted()) {
    const name = relative(folder, path).replaceAll('\\', '/');
    files[`news-widgets/${version}/${name}`] = [await readFile(path), { mtime: MODIFIED }];
  }
  await writeFile(target, zipSync(files, { level: 9 }));
}
