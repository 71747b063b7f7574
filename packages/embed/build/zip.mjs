import { zipSync } from 'fflate';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** A fixed date makes builds of one version identical. */
const MODIFIED = new Date(2000, 0, 1);

/** Zips a release for unpacking on a web server, in a folder named by its version. */
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
